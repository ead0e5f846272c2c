import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { atFixedTime } from "./clock.ts";
import type { Judgement } from "./judge.ts";
import { root } from "./load.ts";
import { packageNames } from "./names.ts";

/** A generated validator. */
export type Validate = (value: unknown) => Judgement;

/** The generated validators of an API, by what they check. */
export type Validators = {
  /** For `Body`, `Path`, `Query`, `Headers`; undefined where the package has none. */
  readonly group: (operation: string, group: string) => Validate | undefined;
  /** For an answer: the one of its status, or else of the range or the default that takes its place. */
  readonly answer: (operation: string, status: string) => Validate | undefined;
};

/** Loads the validators of a generated package from its sources. */
export async function loadValidators(api: string): Promise<Validators> {
  const file = join(root, "generated", api, "src/validators/index.ts");
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run generate -- ${api}`);
  const module = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  return validatorsIn(api, module);
}

/** The validators of an API among what a module exports. */
export function validatorsIn(api: string, module: Readonly<Record<string, unknown>>): Validators {
  const known = new Map<string, Validate | undefined>();
  const named = (operation: string, suffix: string): Validate | undefined => {
    const key = `${operation} ${suffix}`;
    if (!known.has(key)) known.set(key, find(operation, suffix));
    return known.get(key);
  };
  const find = (operation: string, suffix: string): Validate | undefined => {
    const found = module[`validate${packageNames(api, operation).type}${suffix}`];
    return typeof found === "function"
      ? (value) => atFixedTime(() => (found as Validate)(value))
      : undefined;
  };
  return {
    group: named,
    answer: (operation, status) =>
      [status, `${status.slice(0, 1)}XX`, "Default"]
        .map((suffix) => named(operation, `Response${suffix}`))
        .find((validate) => validate !== undefined),
  };
}

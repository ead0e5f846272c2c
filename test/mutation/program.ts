import { readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { fingerprintsOf } from "../../generator/cache/fingerprints.ts";
import { emitValidators } from "../../generator/emit/validators/index.ts";
import { settleNames } from "../../generator/emit/names.ts";
import type { Reuse, Unit } from "../../generator/emit/unit.ts";
import { buildApi } from "../../generator/model/build/index.ts";
import { checkRules } from "../../generator/model/cel/check.ts";
import type { OutputFile } from "../../generator/print/file.ts";
import type { Severity } from "../../generator/source/diagnostic.ts";
import { printTypeScript } from "../../generator/print/typescript.ts";
import { validatorsIn, type Validators } from "../tables/validators.ts";
import { sourceOf, type Description } from "./description.ts";

type Exports = Readonly<Record<string, unknown>>;
type Run = (require: (specifier: string) => Exports, module: { exports: Exports }) => void;

/**
 * The validators of a mutant: `same` if their text is that of the description as it stands, `noticed` if the generator itself
 * complains of the mutant: it cannot be generated, or not without a warning.
 */
export type Made = Validators | "same" | "noticed";

/** Makes validators of a description and of its mutants in this process: what a change does not touch is kept. */
export class Workshop {
  readonly #api: string;
  readonly #units = new Map<string, Unit>();
  readonly #compiled = new Map<string, Run>();
  readonly #runtime = new Map<string, Exports>();
  #texts: ReadonlyMap<string, string> = new Map();

  private constructor(api: string) {
    this.#api = api;
  }

  /** A workshop for an API, and the validators of its description as it stands. */
  static async open(description: Description): Promise<readonly [Workshop, Validators]> {
    const workshop = new Workshop(description.api);
    const texts = workshop.#emit(description.jsons);
    if (!texts) throw new Error(`${description.api} cannot be generated without a warning`);
    workshop.#texts = texts;
    await workshop.#importRuntime();
    return [workshop, workshop.#link(texts)];
  }

  /** The validators of a changed description; a lenient one may have warnings. */
  make(description: Description["texts"], { lenient = false } = {}): Made {
    const texts = this.#emit(description, lenient ? ["error"] : ["error", "warning"]);
    if (!texts) return "noticed";
    const same = [...texts].every(([path, text]) => this.#texts.get(path) === text);
    return same ? "same" : this.#link(texts);
  }

  #emit(
    description: Description["texts"],
    complaints: readonly Severity[] = ["error", "warning"],
  ): ReadonlyMap<string, string> | undefined {
    const source = sourceOf(description);
    const { value: api, diagnostics } = buildApi(source);
    const found = [...diagnostics, ...checkRules(api)];
    if (found.some(({ severity }) => complaints.includes(severity))) return undefined;
    const target = { packageName: "mutant", source: "mutant", bundled: undefined };
    const { value: files } = emitValidators(
      { api, names: settleNames(api), target, reuse: this.#reuse(fingerprintsOf(source)) },
      { formats: true },
    );
    return new Map(files.map((file) => [file.path, this.#print(file)]));
  }

  readonly #printed = new WeakMap<OutputFile, string>();

  #print(file: OutputFile): string {
    const known = this.#printed.get(file);
    if (known !== undefined) return known;
    if (file.kind !== "typescript") throw new Error(`${file.path} is no module`);
    const text = printTypeScript(file);
    this.#printed.set(file, text);
    return text;
  }

  /** Only pieces of the description as it stands are kept, since those are what nearly every mutant shares. */
  #reuse(fingerprints: ReturnType<typeof fingerprintsOf>): Reuse {
    const first = this.#texts.size === 0;
    return ({ at, name, facts = "" }, make) => {
      const key = `${name} ${facts} ${fingerprints?.of(at) ?? ""}`;
      const known = fingerprints && this.#units.get(key);
      if (known) return known;
      const made = make();
      if (first) this.#units.set(key, made);
      return made;
    };
  }

  /** All of it, since a mutant may need what the description as it stands does not. */
  async #importRuntime(): Promise<void> {
    for (const name of readdirSync(join(runtimeFolder, "validators"), {
      recursive: true,
      encoding: "utf8",
    })) {
      if (!name.endsWith(".ts")) continue;
      const path = posix.join("validators", name.replaceAll("\\", "/"));
      this.#runtime.set(
        `src/runtime/${path}`,
        (await import(join(runtimeFolder, path))) as Exports,
      );
    }
  }

  #link(texts: ReadonlyMap<string, string>): Validators {
    const loaded = new Map<string, { exports: Exports }>();
    const load = (path: string): Exports => {
      const known = this.#runtime.get(path) ?? loaded.get(path)?.exports;
      if (known) return known;
      const text = texts.get(path);
      if (text === undefined) throw new Error(`no module ${path}`);
      const module = { exports: {} };
      loaded.set(path, module);
      this.#compile(text)((specifier) => load(resolve(path, specifier)), module);
      return module.exports;
    };
    return validatorsIn(this.#api, load("src/validators/index.ts"));
  }

  #compile(text: string): Run {
    const known = this.#compiled.get(text);
    if (known) return known;
    const { code } = transformSync(text, { loader: "ts", format: "cjs" });
    const run = new Function("require", "module", code) as Run;
    // A mutant's own module is not asked for again.
    if (this.#texts.size === 0 || [...this.#texts.values()].includes(text))
      this.#compiled.set(text, run);
    return run;
  }
}

const runtimeFolder = fileURLToPath(new URL("../../templates/runtime/", import.meta.url));

function resolve(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
}

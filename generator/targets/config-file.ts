import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import type { ApiTarget } from "../config.ts";
import type { Usage, UsagePlace, UsageProblem } from "./codes.ts";
import { readConfigShape } from "./config-shape.ts";
import { overlapProblems } from "./output.ts";
import { shownPath, statusOf } from "./paths.ts";
import { settleRequest } from "./target.ts";

const configNames = ["ts", "mts", "js", "mjs", "json"].map(
  (ending) => `specwright.config.${ending}`,
);

/**
 * The config file that holds: the one that was named, or the one in the working folder; undefined if there is none.
 * No other folder is looked into, since a config is code that runs.
 */
export function findConfig(given: string | undefined, cwd: string): Usage<string | undefined> {
  const problem = (message: string, fix: string): Usage<undefined> => ({
    problems: [{ code: "config/unreadable", message, fix }],
  });
  if (given !== undefined) {
    const path = resolve(cwd, given);
    if (!configNames.some((name) => extname(name) === extname(path)))
      return problem(
        `--config: \`${given}\` is no .ts, .mts, .js, .mjs or .json file`,
        "Give a file with one of these endings.",
      );
    return statusOf(path)?.isFile()
      ? { value: path }
      : problem(`--config: there is no file \`${given}\``, "Correct the path.");
  }
  const found = configNames.filter((name) => existsSync(join(cwd, name)));
  if (found.length > 1)
    return problem(
      `there are ${found.join(" and ")}, and it is not clear which one holds`,
      "Remove all but one, or name one with `--config`.",
    );
  return { value: found[0] === undefined ? undefined : join(cwd, found[0]) };
}

/** The APIs of a config file, checked. */
export async function readConfig(path: string, cwd: string): Promise<Usage<readonly ApiTarget[]>> {
  const file = shownPath(path, cwd);
  const loaded =
    extname(path) === ".json" ? await loadJson(path, file) : await loadCode(path, file);
  if (loaded.problems) return loaded;
  const { value, at } = loaded.value;
  const { apis, problems } = readConfigShape(value);
  if (problems.length > 0) {
    return {
      problems: problems.map(({ path: place, part, message, fix }) => ({
        code: "config/invalid",
        message: `${inWords(place)}${message}`,
        fix,
        at: at(place, part),
      })),
    };
  }
  const settled = apis.map((api, index) =>
    settleRequest(api, {
      from: dirname(path),
      cwd,
      where: (part) => ({ label: `apis[${index}].${part}`, at: at(["apis", index, part]) }),
    }),
  );
  const wrong = settled.flatMap((one): readonly UsageProblem[] => one.problems ?? []);
  const targets = settled.flatMap(({ value: target }) => (target ? [target] : []));
  const overlaps = overlapProblems(targets, cwd).map((one) => ({ ...one, at: { file } }));
  const all = [...wrong, ...overlaps];
  return all.length > 0 ? { problems: all } : { value: targets };
}

type Loaded = {
  readonly value: unknown;
  /** The place of a property, as far as the kind of file can tell it. */
  readonly at: (path: readonly (string | number)[], part?: "key") => UsagePlace;
};

async function loadCode(path: string, file: string): Promise<Usage<Loaded>> {
  try {
    const { loadConfigCode } = await import("./config-code.ts");
    const { found, value } = await loadConfigCode(path);
    if (found) return { value: { value, at: () => ({ file }) } };
    const fix = "Write `export default defineConfig({ apis: [{ name, input, output }] })`.";
    return {
      problems: [
        { code: "config/unreadable", message: "there is no default export", fix, at: { file } },
      ],
    };
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).trim();
    return {
      problems: [
        {
          code: "config/unreadable",
          message: `loading it failed: ${message}`,
          fix: "Correct the file; it is loaded as a module, in this folder.",
          at: { file },
        },
      ],
    };
  }
}

async function loadJson(path: string, file: string): Promise<Usage<Loaded>> {
  const { parseFile } = await import("../source/file.ts");
  const { defaultLimits } = await import("../source/limits.ts");
  const { inside } = await import("../source/source.ts");
  const { file: source, diagnostics } = parseFile(file, readFileSync(path), defaultLimits);
  const problems = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ message, fix, at }): UsageProblem => {
      const { line, column } = source.locate(at);
      return {
        code: "config/unreadable",
        message,
        fix: fix ?? "Correct the JSON.",
        at: { file, line, column },
      };
    });
  if (problems.length > 0) return { problems };
  return {
    value: {
      value: source.value,
      at: (path, part) => {
        const place = inside({ file, pointer: "" }, ...path);
        const { line, column } = source.locate(part ? { ...place, part } : place);
        return { file, line, column };
      },
    },
  };
}

/** `apis[0].emit: ` */
function inWords(path: readonly (string | number)[]): string {
  if (path.length === 0) return "the default export ";
  return `${path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`))
    .join("")
    .slice(1)}: `;
}

import { didYouMean } from "../source/near.ts";
import type { ApiConfig } from "./config-types.ts";

/** Something in a config that has no meaning, with its place as property names and indices. */
export type ShapeProblem = {
  readonly path: readonly (string | number)[];
  /** Set where the property's name is meant, not its value. */
  readonly part?: "key";
  readonly message: string;
  readonly fix: string;
};

/** A config as a person wrote it: kinds may still be misspelt, everything else has its type. */
export type RawApi = Omit<ApiConfig, "emit"> & { readonly emit?: readonly string[] };

type Report = (path: ShapeProblem["path"], message: string, fix: string, part?: "key") => void;

/** Reads a value as a config, or says what keeps it from being one. */
export function readConfigShape(value: unknown): {
  readonly apis: readonly RawApi[];
  readonly problems: readonly ShapeProblem[];
} {
  const problems: ShapeProblem[] = [];
  const report: Report = (path, message, fix, part) => {
    problems.push({ path, message, fix, ...(part ? { part } : {}) });
  };
  if (!isRecord(value)) {
    report(
      [],
      `is ${kindOf(value)}, not an object`,
      "Write `{ apis: [{ name, input, output }] }`.",
    );
    return { apis: [], problems };
  }
  refuseOthers(value, ["apis"], [], report);
  const list = value["apis"];
  if (!Array.isArray(list) || list.length === 0) {
    const what = list === undefined ? "is missing" : "is no list with an API in it";
    report(["apis"], what, "Write `apis: [{ name, input, output }]`.");
    return { apis: [], problems };
  }
  const names = new Map<string, number>();
  const apis = list.flatMap((entry: unknown, index): RawApi[] => {
    const path = ["apis", index];
    if (!isRecord(entry)) {
      report(path, `is ${kindOf(entry)}, not an object`, "Write `{ name, input, output }`.");
      return [];
    }
    refuseOthers(entry, ["name", "input", "output", "emit", "packageName"], path, report);
    const { name, input, output, emit, packageName } = entry;
    const wellFormed = [
      isText(name, [...path, "name"], "a name, such as `shop`"),
      isText(input, [...path, "input"], "the path of an OpenAPI document"),
      isText(output, [...path, "output"], "the path of a folder"),
      packageName === undefined || isText(packageName, [...path, "packageName"], "a package name"),
      emit === undefined || isTextList(emit, [...path, "emit"]),
    ].every(Boolean);
    if (!wellFormed) return [];
    const before = names.get(name as string);
    if (before !== undefined)
      report(
        [...path, "name"],
        `\`apis[${before}]\` has the same name`,
        "Name each API differently.",
      );
    names.set(name as string, index);
    return [entry as RawApi];
  });
  return { apis, problems };

  function isText(text: unknown, path: ShapeProblem["path"], what: string): boolean {
    if (typeof text === "string" && text !== "") return true;
    report(path, text === undefined ? "is missing" : `is ${kindOf(text)}`, `Give ${what}.`);
    return false;
  }

  function isTextList(texts: unknown, path: ShapeProblem["path"]): boolean {
    if (Array.isArray(texts) && texts.every((text) => typeof text === "string")) return true;
    report(path, `is ${kindOf(texts)}, not a list of kinds`, 'Write `["types", "client"]`.');
    return false;
  }
}

function refuseOthers(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: ShapeProblem["path"],
  report: Report,
): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    report(
      [...path, key],
      `there is no such property${didYouMean(key, known)}`,
      `The properties are ${known.map((name) => `\`${name}\``).join(", ")}.`,
      "key",
    );
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (value === "") return "empty";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

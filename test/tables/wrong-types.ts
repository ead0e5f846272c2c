import { isObject, type Path } from "./paths.ts";
import type { JsonType } from "./table.ts";

/** A value of the wrong JSON type, and where below the row it stands. */
export type WrongType = { readonly title: string; readonly path: Path; readonly value: unknown };

/** A value of each JSON type that a row must refuse: in its own place, and in the place of an item or of a map's value. */
export function wrongTypesOf(
  json: JsonType,
  items: JsonType | undefined,
  right: unknown,
): readonly WrongType[] {
  const own = samplesBeside(json).map(([type, value]) => ({
    title: `${type} in place of ${json}`,
    path: [],
    value,
  }));
  if (items === undefined) return own;
  const key = isObject(right) ? (Object.keys(right)[0] ?? "key") : 0;
  const inner = samplesBeside(items).map(([type, value]) => ({
    title: `${type} in place of ${items} inside`,
    path: [key],
    value,
  }));
  return [...own, ...inner];
}

/** The words of a value that is no value of a type. */
export function samplesBeside(type: JsonType): readonly (readonly [string, unknown])[] {
  return samples.filter(([name]) => !fits(name, type));
}

const samples: readonly (readonly [JsonType | "null", unknown])[] = [
  ["null", null],
  ["boolean", true],
  ["integer", 1],
  ["number", 1.5],
  ["string", "text"],
  ["array", []],
  ["object", {}],
];

function fits(sample: JsonType | "null", type: JsonType): boolean {
  return sample === type || (sample === "integer" && type === "number");
}

import { sortedEntries } from "../../source/canonical.ts";
import { readPattern } from "../../source/pattern.ts";

/**
 * Tolerant readers of parsed values. Lint has refused what is malformed before a model is built, so a value of the wrong
 * type here means "not given".
 */
export type RawObject = Readonly<Record<string, unknown>>;

export function isRawObject(value: unknown): value is RawObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function objectOf(value: unknown): RawObject {
  return isRawObject(value) ? value : {};
}

/** A pattern as Unicode mode takes it; lint has reported one that it cannot be. */
export function patternOf(text: string): string {
  const read = readPattern(text);
  return "fault" in read ? text : read.pattern;
}

/** The members of a map in canonical order; none if it is no object. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return sortedEntries(objectOf(value));
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

export function flagOf(value: unknown): boolean {
  return value === true;
}

export function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item): item is string => typeof item === "string");
}

/** An object's own member; `undefined` for names that only a prototype has. */
export function memberOf(object: RawObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

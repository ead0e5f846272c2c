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

const empty: RawObject = {};

export function objectOf(value: unknown): RawObject {
  return isRawObject(value) ? value : empty;
}

/** A pattern as Unicode mode takes it; undefined for one that it does not, of which lint has said that it is left out. */
export function patternOf(text: string): string | undefined {
  const read = readPattern(text);
  return "fault" in read ? undefined : read.pattern;
}

const none: readonly never[] = [];

/** The members of a map in canonical order; none if it is no object. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRawObject(value) ? sortedEntries(value) : none;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : none;
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

import type { Exception } from "./declared.js";
import type { Resource } from "./store.js";
import { at, filled, holds, type Scope } from "./template.js";

/** The first of some exceptions that a resource is; what it does not tell of itself is not held against it. */
export function exceptionTo(
  { value }: Resource,
  exceptions: readonly Exception[] | undefined,
  scope: Scope,
): Exception | undefined {
  return exceptions?.find((exception) => {
    const { when, equals, differs, below, lacks } = exception;
    if (when && !holds(when, scope)) return false;
    const own = at(value, exception.at);
    if (own === undefined || own === null) return false;
    const asked = (template: unknown): unknown => filled(undefined, template, scope);
    if (equals !== undefined) return own === asked(equals);
    if (differs !== undefined) return isOther(own, asked(differs));
    if (below !== undefined) return sumOf(own) < greatestOf(asked(below));
    return lacks !== undefined && listOf(asked(lacks)).some((one) => !listOf(own).includes(one));
  });
}

/** What nobody has asked for cannot be another. */
function isOther(own: unknown, asked: unknown): boolean {
  return asked !== undefined && own !== asked;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : value === undefined ? [] : [value];
}

/** What there is of something that stands in several parts. */
function sumOf(value: unknown): number {
  return listOf(value).reduce((sum: number, one) => sum + Number(one), 0);
}

/** Of what nobody has asked for there is enough. */
function greatestOf(value: unknown): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...listOf(value).map(Number));
}

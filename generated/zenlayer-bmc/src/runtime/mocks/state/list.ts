import type { Filter, List, Page } from "./declared.js";
import type { Resource } from "./store.js";
import { at, isObject, valueOf, withValue, type Scope } from "./template.js";
import type { World } from "./world.js";

/** A page of resources, and how an answer says so. */
export type Listed = {
  readonly found: readonly Resource[];
  readonly total: number;
  /** Puts the page into an answer. */
  readonly place: (body: unknown) => unknown;
};

/** Finds the resources that a request asks for. */
export function listed(list: List, scope: Scope, { store }: World): Listed {
  const matching = store.all(list.resource).filter(({ value }) => fits(value, list, scope));
  const size = sizeOf(list, scope);
  const start = list.page ? startOf(list.page, matching, size, scope) : 0;
  const found = matching.slice(start, start + size);
  const { next, total } = list.page ?? {};
  const isLast = start + size >= matching.length;
  return {
    found,
    total: matching.length,
    place: (body) => {
      let placed = withValue(
        body,
        list.at,
        found.map(({ value }) => value),
      );
      if (total !== undefined) placed = withValue(placed, total, matching.length);
      if (next !== undefined)
        placed = withValue(placed, next, isLast ? undefined : found.at(-1)?.id);
      return placed;
    },
  };
}

function sizeOf({ size }: List, scope: Scope): number {
  if (!size) return Number.POSITIVE_INFINITY;
  const { by, usual, min = 1, max = Number.POSITIVE_INFINITY } = size;
  const asked = valueOf(by, scope);
  return Math.min(max, Math.max(min, typeof asked === "number" ? asked : usual));
}

function startOf(
  { style, by, first = 1 }: Page,
  matching: readonly Resource[],
  size: number,
  scope: Scope,
): number {
  const asked = valueOf(by, scope);
  if (style === "cursor") return matching.findIndex(({ id }) => id === asked) + 1;
  if (typeof asked !== "number") return 0;
  // An endless page is the only one.
  return style === "offset" ? asked : asked <= first ? 0 : (asked - first) * size;
}

function fits(value: unknown, { filters = [] }: List, scope: Scope): boolean {
  const given = filters
    .map((filter) => ({ ...filter, asked: valueOf(filter.by, scope) }))
    .filter(({ asked }) => asked !== undefined && !(Array.isArray(asked) && asked.length === 0))
    .filter(({ asked, any }) => any === undefined || asked !== any);
  const alone = given.find((filter) => filter.alone);
  return (alone ? [alone] : given).every(
    (filter) => passes(value, filter, filter.asked) !== (filter.not ?? false),
  );
}

/** A list that is asked for is met by one of its items, and so is a list that a resource has. */
function passes(value: unknown, { at: place, match }: Filter, asked: unknown): boolean {
  const own = at(value, place);
  const values: readonly unknown[] = Array.isArray(own) ? own : [own];
  const split = match === "listed" && typeof asked === "string" ? asked.split(",") : asked;
  const wanted: readonly unknown[] = Array.isArray(split) ? split : [split];
  return wanted.some((one) => values.some((held) => matches(held, one, match)));
}

function matches(held: unknown, asked: unknown, match: Filter["match"]): boolean {
  if (typeof held === "number" && typeof asked === "number") {
    if (match === "least") return held >= asked;
    return match === "most" ? held <= asked : held === asked;
  }
  // An object that is asked for, such as a tag, is met by one that has the same in each of its members.
  if (isObject(held) && isObject(asked))
    return Object.entries(asked).every(([name, value]) => held[name] === value);
  if (typeof held !== "string" || typeof asked !== "string") return held === asked;
  if (match === "contains") return held.includes(asked);
  if (match === "wildcard" && asked.endsWith("*")) return held.startsWith(asked.slice(0, -1));
  return held === asked;
}

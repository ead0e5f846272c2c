import type { Chooser } from "../../generator/emit/sample/text/random.ts";
import { hostileNames, hostileValues } from "./hostile.ts";

/** What bodies for a schema are made of. */
export type Material = {
  /** Values to begin with, valid ones if there are any. */
  readonly seeds: readonly unknown[];
  /** What the schema itself speaks of: listed values, limits and their neighbours, names. */
  readonly values: readonly unknown[];
  readonly names: readonly string[];
};

const mostSeeds = 60;

/**
 * Values for a schema, the same in every run: those to begin with, and changes of these in one to four places. A body that `keep`
 * likes becomes one to begin with, so that later ones come further than one change away from the first.
 */
export function* bodiesOf(
  material: Material,
  chooser: Chooser,
  count: number,
  keep: (body: unknown) => boolean,
): Iterable<unknown> {
  const seeds = [...material.seeds];
  if (seeds.length === 0) seeds.push({}, "a", 1, []);
  for (let index = 0; index < count; index += 1) {
    let body = index < seeds.length ? seeds[index] : pick(seeds, chooser);
    if (index >= material.seeds.length) {
      const changes = 1 + chooser.below(4);
      for (let change = 0; change < changes; change += 1)
        body = changed(body, { ...material, seeds }, chooser);
    }
    yield body;
    if (keep(body) && size(body) < 2_000) {
      if (seeds.length < mostSeeds) seeds.push(body);
      else seeds[chooser.below(seeds.length)] = body;
    }
  }
}

/** The value with a change somewhere inside: the deeper a place lies, the more steps lead past it. */
function changed(value: unknown, material: Material, chooser: Chooser): unknown {
  if (typeof value === "object" && value !== null && chooser.below(4) > 0) {
    const keys = Object.keys(value);
    if (keys.length > 0) {
      const key = pick(keys, chooser);
      const member = (value as Readonly<Record<string, unknown>>)[key];
      return withMember(value, key, changed(member, material, chooser));
    }
  }
  switch (chooser.below(4)) {
    case 0:
      return pick(hostileValues, chooser);
    case 1:
      return material.values.length > 0 ? pick(material.values, chooser) : null;
    case 2:
      return part(pick(material.seeds, chooser), chooser);
    default:
      return nudged(value, material, chooser);
  }
}

/** A value much like the given one. */
function nudged(value: unknown, material: Material, chooser: Chooser): unknown {
  if (typeof value === "number") {
    const other = pick([value + 1, value - 1, -value, value + 0.5, value * 10], chooser);
    // JSON has no infinity.
    return chooser.below(6) === 0 || !Number.isFinite(other) ? `${value}` : other;
  }
  if (typeof value === "string") {
    const at = chooser.below(value.length + 1);
    const insert = pick(["", "a", "Z", "0", " ", "-", "\u{1f600}", "\ud800", "\n"], chooser);
    return value.slice(0, at) + insert + value.slice(at + chooser.below(2));
  }
  if (Array.isArray(value)) return nudgedList(value, chooser);
  if (typeof value === "object" && value !== null) {
    return nudgedObject(value as Readonly<Record<string, unknown>>, material, chooser);
  }
  return typeof value === "boolean" ? !value : pick(hostileValues, chooser);
}

function nudgedList(list: readonly unknown[], chooser: Chooser): readonly unknown[] {
  const at = chooser.below(list.length + 1);
  const item = list.length > 0 ? pick(list, chooser) : pick(hostileValues, chooser);
  return pick(
    [
      () => list.filter((_, index) => index !== at),
      () => [...list.slice(0, at), item, ...list.slice(at)],
      () => [...list].reverse(),
      () => [...list, ...list],
      () => Array.from({ length: 20 + chooser.below(60) }, () => item),
    ],
    chooser,
  )();
}

function nudgedObject(
  object: Readonly<Record<string, unknown>>,
  { names, values }: Material,
  chooser: Chooser,
): unknown {
  const entries = Object.entries(object);
  const known = pick(["extra", ...names], chooser);
  const value = pick([...values, ...hostileValues], chooser);
  return pick(
    [
      () =>
        Object.fromEntries(entries.filter((_, index) => index !== chooser.below(entries.length))),
      () => Object.fromEntries(entries.filter(() => chooser.below(2) === 0)),
      () => Object.fromEntries([...entries, [known, value]]),
      () => Object.fromEntries([...entries, [pick(hostileNames, chooser), value]]),
      () => Object.fromEntries(entries.map(([name, member]) => [name.toUpperCase(), member])),
    ],
    chooser,
  )();
}

/** The value itself or something inside it. */
function part(value: unknown, chooser: Chooser): unknown {
  if (typeof value !== "object" || value === null || chooser.below(3) === 0) return value;
  const members = Object.values(value);
  return members.length === 0 ? value : part(pick(members, chooser), chooser);
}

/** A copy with another member; a name such as `__proto__` is data. */
function withMember(value: object, key: string, member: unknown): unknown {
  if (Array.isArray(value)) return value.map((item, index) => (`${index}` === key ? member : item));
  return Object.fromEntries(
    Object.entries(value).map(([name, other]) => [name, name === key ? member : other]),
  );
}

function pick<T>(list: readonly T[], chooser: Chooser): T {
  return list[chooser.below(list.length)] as T; // within the list
}

/** How many values there are in one, up to some thousands. */
function size(value: unknown): number {
  let count = 0;
  const visit = (one: unknown): void => {
    count += 1;
    if (count > 5_000 || typeof one !== "object" || one === null) return;
    for (const member of Object.values(one)) visit(member);
  };
  visit(value);
  return count;
}

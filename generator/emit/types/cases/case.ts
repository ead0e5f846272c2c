import { isSame } from "../same.ts";
import type { Shape } from "../shape.ts";

/** What a case says of one property. */
export type MemberCase = {
  readonly presence: "any" | "present" | "absent";
  /** The only values that it may have, if it is there. */
  readonly values?: readonly unknown[];
  /** What else its value must be. */
  readonly shapes?: readonly Shape[];
};

/** One way in which an object can be right: what it says of its properties, by name. */
export type Case = ReadonlyMap<string, MemberCase>;

/** An object must be like one of these. They may let through too much, but never too little: TypeScript cannot say everything. */
export type Cases = readonly Case[];

/** Nothing is said. */
export const anything: Cases = [new Map()];

/** No object can be right. */
export const never: Cases = [];

/** True if every object is like one of the cases. */
export function isAnything(cases: Cases): boolean {
  return cases.some((one) => one.size === 0);
}

/** A single case that speaks of a few properties. */
export function caseOf(members: Iterable<readonly [string, MemberCase]>): Cases {
  return [new Map(members)];
}

/** The cases as they are where some properties can have no other values than those that `valuesOf` lists. */
export function within(
  cases: Cases,
  valuesOf: (name: string) => readonly unknown[] | undefined,
): Cases {
  return tidy(
    cases.map((one) => {
      const left = new Map(one);
      for (const [name, { presence, values, shapes }] of one) {
        const all = values && valuesOf(name);
        if (!all || !isIn(all, values)) continue;
        if (presence === "any" && !shapes) left.delete(name);
        else left.set(name, { presence, ...(shapes ? { shapes } : {}) });
      }
      return left;
    }),
  );
}

/** Like one of any of the lists. */
export function either(lists: readonly Cases[]): Cases {
  return tidy(lists.flat());
}

/** Like one of each of the lists. What multiplies beyond all measure is given up: nothing is said then. */
export function every(lists: readonly Cases[]): Cases {
  let all: Cases = anything;
  for (const list of lists) {
    if (all.length * list.length > mostPairs) return anything;
    all = tidy(all.flatMap((one) => list.flatMap((other) => meet(one, other) ?? [])));
  }
  return all;
}

const mostPairs = 256;

/** Both at once; undefined if no object can be like both. */
function meet(a: Case, b: Case): Case | undefined {
  const met = new Map(a);
  for (const [name, member] of b) {
    const other = met.get(name);
    const both = other ? meetMembers(other, member) : member;
    if (!both) return undefined;
    met.set(name, both);
  }
  return met;
}

function meetMembers(a: MemberCase, b: MemberCase): MemberCase | undefined {
  const presences = new Set([a.presence, b.presence].filter((presence) => presence !== "any"));
  if (presences.size > 1) return undefined;
  const [presence = "any"] = presences;
  if (presence === "absent") return { presence };
  const values = a.values && b.values ? inBoth(a.values, b.values) : (a.values ?? b.values);
  if (values?.length === 0) return presence === "present" ? undefined : { presence: "absent" };
  const { shapes = [] } = a;
  const all = [...shapes, ...(b.shapes ?? []).filter((shape) => !isAmong(shape, shapes))];
  return {
    presence,
    ...(values ? { values } : {}),
    ...(all.length > 0 ? { shapes: all } : {}),
  };
}

/** Cases without those that another one covers, and those as one that differ in the values of one property alone. */
function tidy(cases: Cases): Cases {
  if (isAnything(cases)) return anything;
  const tidied: Case[] = [];
  for (const one of cases) {
    if (tidied.some((other) => covers(other, one))) continue;
    const left = tidied.filter((other) => !covers(one, other));
    const partner = left.findIndex((other) => joined(other, one) !== undefined);
    const both = partner < 0 ? undefined : joined(left[partner] as Case, one);
    tidied.splice(0, tidied.length, ...(both ? left.with(partner, both) : [...left, one]));
  }
  return tidied;
}

/** True if whatever is like the one is like the other as well. */
function covers(wide: Case, narrow: Case): boolean {
  return [...wide].every(([name, member]) => {
    const other = narrow.get(name);
    if (!other) return false;
    if (member.presence !== "any" && member.presence !== other.presence) return false;
    if (other.presence === "absent") return true;
    const { values, shapes = [] } = member;
    return (
      (!values || (other.values !== undefined && isIn(other.values, values))) &&
      shapes.every((shape) => isAmong(shape, other.shapes ?? []))
    );
  });
}

/** Two cases as one, where they differ in a single property and one can say what both say of it. */
function joined(a: Case, b: Case): Case | undefined {
  const differing = [...new Set([...a.keys(), ...b.keys()])].filter(
    (name) => !isSameMember(a.get(name), b.get(name)),
  );
  const [name] = differing;
  const [one, other] = name === undefined ? [] : [a.get(name), b.get(name)];
  if (name === undefined || differing.length > 1 || !one || !other) return undefined;
  const both = joinedMember(one, other);
  if (!both) return undefined;
  const all = new Map(a);
  if (both.presence === "any" && !both.values) all.delete(name);
  else all.set(name, both);
  return all;
}

function joinedMember(a: MemberCase, b: MemberCase): MemberCase | undefined {
  if (a.shapes || b.shapes) return undefined;
  const presence = a.presence === b.presence ? a.presence : "any";
  if (a.presence === "absent" || b.presence === "absent") {
    const { values } = a.presence === "absent" ? b : a;
    return { presence, ...(values ? { values } : {}) };
  }
  if (!a.values || !b.values) return undefined;
  const known = keys(a.values);
  return {
    presence,
    values: [...a.values, ...b.values.filter((value) => !known.has(keyOf(value)))],
  };
}

function isSameMember(a: MemberCase | undefined, b: MemberCase | undefined): boolean {
  if (!a || !b) return a === b;
  const [one, other] = [new Map([["", a]]), new Map([["", b]])];
  return covers(one, other) && covers(other, one);
}

function isAmong(shape: Shape, shapes: readonly Shape[]): boolean {
  return shapes.some((other) => isSame(other, shape));
}

function inBoth(a: readonly unknown[], b: readonly unknown[]): readonly unknown[] {
  const known = keys(b);
  return a.filter((value) => known.has(keyOf(value)));
}

function isIn(a: readonly unknown[], b: readonly unknown[]): boolean {
  return inBoth(a, b).length === a.length;
}

function keys(values: readonly unknown[]): ReadonlySet<string> {
  return new Set(values.map(keyOf));
}

function keyOf(value: unknown): string {
  return JSON.stringify(value);
}

import { importedValue, type Imported } from "../../print/code.ts";
import type { Schema } from "../../model/schema.ts";
import type { Place } from "../../source/diagnostic.ts";
import { fileName, pascalCase, paths, wordsOf } from "../names.ts";
import { innerSchemas, type Inner } from "./inner.ts";
import type { Program } from "./program.ts";
import type { CheckPlace } from "./site.ts";
import { weightOf } from "./weight.ts";

/** A schema without a name that several modules would check alike: its check has a module of its own. */
export type SharedCheck = {
  readonly schema: Schema;
  readonly place: CheckPlace;
  readonly name: string;
  readonly check: Imported;
  /** One of the places that have it: the names on the way there, the first of which is the module's, and where that one begins. */
  readonly way: readonly string[];
  readonly at: Place;
};

/** The shared checks of a description, by what they check. */
export type Sharing = ReadonlyMap<string, SharedCheck>;

/** What a module is about: a named schema, or a part of an operation. Its own check stays in the module. */
export type SharingRoot = {
  readonly name: string;
  readonly module: string;
  readonly schema: Schema;
  readonly at: Place;
};

/** What tells a check from all others: what it asks, and how the schema describes its value. */
export function checkKey(
  schema: Schema,
  place: CheckPlace,
  { memory }: Pick<Program, "memory">,
): string {
  return `${memory.alike(schema)} ${place}`;
}

/** Finds the schemas that are worth a module. */
export function surveySharing(roots: readonly SharingRoot[], program: Program): Sharing {
  const nodes = new Map<string, Node>();
  for (const root of roots) {
    const whole: Inner = { schema: root.schema, place: "whole", way: [root.name] };
    for (const inner of innerSchemas(whole, program)) visit(inner, root.module, root);
  }
  const taken = new Set<string>();
  const shared = new Map<string, SharedCheck>();
  for (const [key, node] of fromOutside(nodes)) {
    for (const user of node.users) {
      // What only stands inside of another shared check stays in that one's module.
      const around = shared.has(user) ? undefined : nodes.get(user)?.modules;
      for (const module of around ?? [user]) node.modules.add(module);
    }
    if (isWorthwhile(node)) shared.set(key, sharedCheck(node, taken, program));
  }
  return shared;

  function visit(inner: Inner, user: string, root: SharingRoot): void {
    const key = checkKey(inner.schema, inner.place, program);
    const known = nodes.get(key);
    if (known) {
      known.users.add(user);
      return;
    }
    const weight = weightOf(inner.schema, program);
    nodes.set(key, { ...inner, root, weight, users: new Set([user]), modules: new Set() });
    for (const next of innerSchemas(inner, program)) visit(next, key, root);
  }
}

/** Which shared checks a schema is made of, as a text: its module depends on that. */
export function sharedIn(schema: Schema, program: Program): string {
  const { sharing } = program;
  const found: string[] = [];
  const visit = (inner: Inner): void => {
    for (const place of ["whole", "part", "detail"] as const) {
      const shared = sharing.get(checkKey(inner.schema, place, program));
      if (shared) found.push(`${inner.schema.at.pointer} ${place} ${shared.name}`);
    }
    innerSchemas(inner, program).forEach(visit);
  };
  if (sharing.size > 0) visit({ schema, place: "whole", way: [] });
  return found.join();
}

type Node = Inner & {
  readonly root: SharingRoot;
  readonly weight: number;
  /** What it is written in: modules, and schemas by their keys. */
  readonly users: Set<string>;
  /** The modules that it would be written in. */
  readonly modules: Set<string>;
};

/** What is inside of another schema comes behind it, for it got its number before. */
function fromOutside(nodes: ReadonlyMap<string, Node>): readonly (readonly [string, Node])[] {
  const numberOf = (key: string): number => parseInt(key.slice(1));
  return [...nodes].sort(([one], [other]) => numberOf(other) - numberOf(one));
}

/**
 * True if a module and its imports are less text than what they stand for. What is short reads best where it stands, and so does a
 * part of a schema that looks at the same value.
 */
function isWorthwhile({ weight, place, modules }: Node): boolean {
  if (weight < leastWeight || place === "part") return false;
  return (modules.size - 1) * weight > moduleWeight + modules.size * importWeight;
}

const leastWeight = 400;
const moduleWeight = 500;
const importWeight = 70;

/** The shortest name that tells it from others: `User`, or else `PullRequestUser`. */
function sharedCheck(
  { schema, place, way, root }: Node,
  taken: Set<string>,
  { types }: Program,
): SharedCheck {
  const isFree = (name: string): boolean => !types.has(name) && !taken.has(fileName(wordsOf(name)));
  const names = way.map((_, index) => pascalCase(way.slice(-index - 1).flatMap(wordsOf)));
  const longest = names.at(-1) ?? "";
  let name = names.find((some) => some !== "" && isFree(some)) ?? longest;
  for (let number = 2; !isFree(name); number += 1) name = `${longest}_${number}`;
  const file = fileName(wordsOf(name));
  taken.add(file);
  const check = importedValue(`check${name}`, paths.sharedValidator(file));
  return { schema, place, name, check, way, at: root.at };
}

import { code, type Code, type Imported } from "../../print/code.ts";
import type { Identifier } from "../../print/identifier.ts";
import type { JsonType, Schema } from "../../model/schema.ts";
import { compose, composeCiting } from "./compose.ts";
import { isEndless } from "./endless.ts";
import { ownFactsOf } from "./facts.ts";
import { isLeaf, refusesAbsence } from "./leaf.ts";
import { namedCheck } from "./program.ts";
import { isAnnotation, scalarOf } from "./scalar.ts";
import { scalarCheck } from "./scalar-module.ts";
import { isPureReference } from "./references.ts";
import { helper } from "./runtime.ts";
import type { Scope } from "./scope.ts";
import { checkKey } from "./sharing.ts";
import { placeInside, type CheckPlace, type CheckSite } from "./site.ts";

/** A check that can be called: a function of this module, of another, or of the runtime. */
export type Callee = {
  readonly check: Identifier | Imported;
  /** Set if the check may be told its place; `type` is the one that is all it asks for. */
  readonly leaf?: Leaf | undefined;
};

type Leaf = { readonly refusesAbsence: boolean; readonly type?: JsonType };

/** What a schema needs to know of the one around it. */
type Around = Pick<CheckSite, "place" | "scope">;

/** The check of a value inside of the one that a site is about; undefined if every value passes. */
export function calleeOf(
  schema: Schema,
  name: string | (() => string),
  { place, scope }: Around,
): Callee | undefined {
  return checkIn(schema, name, placeInside(place), scope);
}

/** The check of a schema that looks at the same value, such as a part of an `allOf`; undefined if every value passes. */
export function partOf(schema: Schema, name: string, { scope }: Around): Callee | undefined {
  const [only] = schema.keywords;
  if (isPureReference(schema) && only?.kind === "ref" && isEndless(only, scope)) return undefined;
  const callee = checkIn(schema, name, "part", scope);
  const facts = callee && ownFactsOf(schema, scope);
  if (!facts) return callee;
  return { check: scope.declare(`check${name}Cited`, () => composeCiting(callee, facts)) };
}

/** Calls a check for the same value. */
export function callPart({ check }: Callee): Code {
  return code`${check}(value, run)`;
}

/** The check of a schema at a site, made if it is not there yet; its name is asked for only then. */
export function checkIn(
  schema: Schema,
  name: string | (() => string),
  place: CheckPlace,
  scope: Scope,
): Callee | undefined {
  const existing = existingCallee(schema, place, scope);
  if (existing) return existing;
  if (asksNothing({ schema, place, scope })) return undefined;
  const scalar = scalarOf(schema, scope);
  if (scalar?.bare) return typeChecks[scalar.bare];
  const everywhere = scalar && scalarCheck(scalar, scope.program);
  if (everywhere) return everywhere;
  const key = scalar?.name ?? checkKey(schema, place, scope.program);
  const shared = scope.takesBytes ? undefined : scope.program.sharing.get(key);
  if (shared) return { check: shared.check, leaf: leafOf(schema) };
  const check = scope.checkOf(key, () => {
    const chosen = scalar?.name ?? (typeof name === "string" ? name : name());
    return scope.declare(`check${chosen}`, () => compose({ schema, name: chosen, place, scope }));
  });
  return { check, leaf: leafOf(schema) };
}

/** A check that exists without our doing: that of a named schema, or of a bare type. */
function existingCallee(schema: Schema, place: CheckPlace, { program }: Scope): Callee | undefined {
  const isNested = program.nested.size > 0 && program.nested.has(schema.id);
  const target = isNested ? schema.id : isPureReference(schema);
  if (target !== undefined) {
    const named = program.api.schemas.get(target);
    return { ...namedCheck(target, program), leaf: named && leafOf(named.schema) };
  }
  const [only] = schema.keywords;
  if (!only || schema.keywords.length > 1) return undefined;
  if (only.kind === "never") return never;
  const [type] = only.kind === "type" && only.types.length === 1 ? only.types : [];
  if (!type || (type === "object" && place !== "whole")) return undefined;
  return typeChecks[type];
}

function leafOf(schema: Schema): Leaf | undefined {
  return isLeaf(schema) ? { refusesAbsence: refusesAbsence(schema) } : undefined;
}

const never: Callee = { check: helper("checkNever") };

const typeChecks: Readonly<Record<JsonType, Callee>> = {
  null: { check: helper("checkNull"), leaf: { refusesAbsence: true, type: "null" } },
  boolean: { check: helper("checkBoolean"), leaf: { refusesAbsence: true, type: "boolean" } },
  integer: { check: helper("checkInteger"), leaf: { refusesAbsence: true, type: "integer" } },
  number: { check: helper("checkNumber"), leaf: { refusesAbsence: true, type: "number" } },
  string: { check: helper("checkString"), leaf: { refusesAbsence: true, type: "string" } },
  array: { check: helper("checkArray") },
  object: { check: helper("checkObject") },
};

/** True if no value fails a schema, and no property becomes known by it. */
function asksNothing({ schema, place, scope }: Omit<CheckSite, "name" | "known" | "at">): boolean {
  return schema.keywords.every((keyword) => {
    if (keyword.kind === "properties") return place !== "whole" && keyword.properties.length === 0;
    if (keyword.kind !== "allOf") return isAnnotation(keyword, scope);
    return keyword.schemas.every((part) => asksNothing({ schema: part, place: "part", scope }));
  });
}

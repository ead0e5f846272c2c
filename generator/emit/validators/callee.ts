import { code, type Code, type Imported } from "../../print/code.ts";
import type { Identifier } from "../../print/identifier.ts";
import type { JsonType, Keyword, Schema } from "../../model/schema.ts";
import { isAsserted } from "./checks/format.ts";
import { compose, composeCiting } from "./compose.ts";
import { isEndless } from "./endless.ts";
import { ownFactsOf } from "./facts.ts";
import { namedCheck } from "./program.ts";
import { isPureReference } from "./references.ts";
import { helper, type RuntimeName } from "./runtime.ts";
import type { Scope } from "./scope.ts";
import { placeInside, type CheckSite } from "./site.ts";

/** A check that can be called: a function of this module, of another, or of the runtime. */
export type Callee = { readonly check: Identifier | Imported };

/** What a schema needs to know of the one around it. */
type Around = Pick<CheckSite, "place" | "scope">;

/** The check of a value inside of the one that a site is about; undefined if every value passes. */
export function calleeOf(schema: Schema, name: string, site: Around): Callee | undefined {
  return checkIn({ schema, name, place: placeInside(site.place), scope: site.scope });
}

/** The check of a schema that looks at the same value, such as a part of an `allOf`; undefined if every value passes. */
export function partOf(schema: Schema, name: string, { scope }: Around): Callee | undefined {
  const [only] = schema.keywords;
  if (isPureReference(schema) && only?.kind === "ref" && isEndless(only, scope)) return undefined;
  const callee = checkIn({ schema, name, place: "part", scope });
  const facts = callee && ownFactsOf(schema, scope);
  if (!facts) return callee;
  return { check: scope.declare(`check${name}Cited`, () => composeCiting(callee, facts)) };
}

/** Calls a check for the same value. */
export function callPart({ check }: Callee): Code {
  return code`${check}(value, run, depth)`;
}

/** The check of a schema at a site, made if it is not there yet. */
export function checkIn(site: CheckSite): Callee | undefined {
  return sharedCallee(site) ?? localCallee(site);
}

/** A check that exists without our doing: that of a named schema, or of a bare type. */
function sharedCallee({ schema, place, scope }: CheckSite): Callee | undefined {
  const { program } = scope;
  const isNested = program.nested.size > 0 && program.nested.has(schema.id);
  const target = isNested ? schema.id : isPureReference(schema);
  if (target !== undefined) return { check: namedCheck(target, program) };
  const [only, ...others] = schema.keywords;
  if (!only || others.length > 0) return undefined;
  if (only.kind === "never") return { check: helper("checkNever") };
  const [type, ...types] = only.kind === "type" ? only.types : [];
  if (!type || types.length > 0 || (type === "object" && place !== "whole")) return undefined;
  return { check: helper(typeChecks[type]) };
}

const typeChecks: Readonly<Record<JsonType, RuntimeName>> = {
  null: "checkNull",
  boolean: "checkBoolean",
  integer: "checkInteger",
  number: "checkNumber",
  string: "checkString",
  array: "checkArray",
  object: "checkObject",
};

function localCallee(site: CheckSite): Callee | undefined {
  const { schema, name, scope } = site;
  if (asksNothing(site)) return undefined;
  const check = scope.checkOf(schema, () => scope.declare(`check${name}`, () => compose(site)));
  return { check };
}

/** True if no value fails a schema, and no property becomes known by it. */
function asksNothing({ schema, place, scope }: Omit<CheckSite, "name">): boolean {
  return schema.keywords.every((keyword) => {
    if (keyword.kind === "properties") return place !== "whole" && keyword.properties.length === 0;
    if (keyword.kind !== "allOf") return isAnnotation(keyword, scope);
    return keyword.schemas.every((part) => asksNothing({ schema: part, place: "part", scope }));
  });
}

/** Keywords that no value fails. */
function isAnnotation(keyword: Keyword, scope: Scope): boolean {
  return (
    keyword.kind === "content" ||
    keyword.kind === "discriminator" ||
    (keyword.kind === "format" && !isAsserted(keyword.format, scope))
  );
}

import { code, type Code } from "../../print/code.ts";
import { keywordOf, type Keyword, type Schema } from "../../model/schema.ts";
import { callPart, partOf } from "./callee.ts";
import { conditionsOf } from "./checks/index.ts";
import { allOf, inPhases, readsObject, type Condition } from "./condition.ts";
import { ownFactsOf } from "./facts.ts";
import type { CheckSite } from "./site.ts";

/**
 * What a schema asks that looks at the same value as the one around it, such as a part of an `allOf`. What is short stands among the
 * conditions of the schema around it; anything else is a check of its own.
 */
export function partConditions(
  schema: Schema,
  name: string,
  site: CheckSite,
): readonly Condition[] {
  if (isShort(schema, site)) {
    const inner: CheckSite = { ...site, schema, name, place: "part" };
    return inPhases(conditionsOf(inner)).map((condition) => ({ ...condition, phase: 1 }));
  }
  const callee = partOf(schema, name, site);
  return callee ? [{ on: "any", test: callPart(callee), phase: 1 }] : [];
}

/** The same as one expression; undefined if every value passes. */
export function partTest(
  schema: Schema,
  name: string,
  site: CheckSite,
): { readonly test: Code; readonly usesObject: boolean } | undefined {
  const conditions = partConditions(schema, name, site);
  if (conditions.length === 0) return undefined;
  const whole = allOf(conditions, site.known);
  return {
    test: conditions.length === 1 ? whole : code`(${whole})`,
    usesObject: readsObject(conditions),
  };
}

/** True if a schema can say in a few lines what it asks, and of no value that TypeScript knows to be something else. */
function isShort(schema: Schema, { schema: around, known, scope }: CheckSite): boolean {
  if (known !== "object" && keywordOf(around, "type")) return false;
  if (scope.program.api.schemas.has(schema.id)) return false;
  if (schema.keywords.length === 0 || ownFactsOf(schema, scope)) return false;
  return schema.keywords.reduce((sum, keyword) => sum + lengthOf(keyword), 0) <= most;
}

const most = 4;

function lengthOf(keyword: Keyword): number {
  switch (keyword.kind) {
    case "required":
      return keyword.names.length;
    case "properties":
      return keyword.properties.length;
    case "not":
    case "rule":
      return 1;
    case "if":
      return 2;
    default:
      return Infinity;
  }
}

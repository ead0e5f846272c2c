import { access, code, Imported, type Code } from "../../../print/code.ts";
import type { Identifier } from "../../../print/identifier.ts";
import { keywordOf, type JsonType, type Property, type Schema } from "../../../model/schema.ts";
import { calleeOf, type Callee } from "../callee.ts";
import type { CheckSite } from "../site.ts";
import type { Condition } from "../condition.ts";
import { factsOf } from "../facts.ts";
import { isLeaf } from "../leaf.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A schema for each property, and whether it must be there. */
export const properties: KeywordCheck<"properties"> = (keyword, site) => {
  const required = new Set(keywordOf(site.schema, "required")?.names);
  const conditions: Condition[] = [];
  for (const property of scalarsFirst(keyword.properties)) {
    const condition = conditionOf(property, required.has(property.name), site);
    if (condition) conditions.push(condition);
  }
  return conditions;
};

/** What is seen at a glance comes before what has parts of its own, so that most mistakes are found soon. */
function scalarsFirst(properties: readonly Property[]): readonly Property[] {
  const compounds = properties.filter(({ schema }) => !isScalar(schema));
  if (compounds.length === properties.length) return properties;
  return [...properties.filter(({ schema }) => isScalar(schema)), ...compounds];
}

/** True if a schema is about scalars only; one that says nothing costs nothing. */
function isScalar(schema: Schema): boolean {
  return schema.keywords.length === 0 || isLeaf(schema);
}

function conditionOf(
  { name, schema }: Property,
  isRequired: boolean,
  site: CheckSite,
): Condition | undefined {
  const { scope } = site;
  const { mandatory, optional, inName } = scope.program.memory;
  const callee = calleeOf(schema, () => site.name + inName(name), site);
  if (!callee && !isRequired) return undefined;
  const facts = factsOf(schema, scope, name);
  if (facts || !(callee?.check instanceof Imported))
    return makeCondition(name, isRequired, callee, facts);
  const known = isRequired ? mandatory : optional;
  const ofCheck = known.get(callee.check) ?? new Map<string, Condition>();
  known.set(callee.check, ofCheck);
  const condition = ofCheck.get(name) ?? makeCondition(name, isRequired, callee, undefined);
  ofCheck.set(name, condition);
  return condition;
}

function makeCondition(
  name: string,
  isRequired: boolean,
  callee: Callee | undefined,
  facts: Identifier | undefined,
): Condition {
  const value = readProperty(name);
  const place = facts ? code`run, ${name}, ${facts}` : code`run, ${name}`;
  const test = callee
    ? testOf(value, place, isRequired, isInherited(name) ? { check: callee.check } : callee)
    : code`(${value} !== undefined || ${helper("missing")}(${place}))`;
  return { on: "object", test };
}

/** A leaf is called as it is; for any other check the way to the property is written down first. */
function testOf(value: Code, place: Code, isRequired: boolean, { check, leaf }: Callee): Code {
  if (isRequired)
    return leaf?.refusesAbsence
      ? code`${check}(${value}, ${place})`
      : code`${helper("mandatory")}(${value}, ${check}, ${place})`;
  const ofType = leaf?.type && optionalTypes[leaf.type];
  if (ofType) return code`${ofType}(${value}, ${place})`;
  return leaf
    ? code`(${value} === undefined || ${check}(${value}, ${place}))`
    : code`${helper("optional")}(${value}, ${check}, ${place})`;
}

const optionalTypes: Partial<Record<JsonType, Imported>> = {
  boolean: helper("optionalBoolean"),
  integer: helper("optionalInteger"),
  number: helper("optionalNumber"),
  string: helper("optionalString"),
};

const object = code`object`;

function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** Reads a property of `object`; one that every object inherits is asked for as an own one. */
export function readProperty(name: string): Code {
  return isInherited(name) ? code`${helper("own")}(object, ${name})` : access(object, name);
}

import { handle, type KeywordOf, type KeywordTable, type Schema } from "../../../model/schema.ts";
import { anything, either, every, never, type Cases } from "./case.ts";
import { expressionCases, type Fields } from "./expression.ts";
import { absent, acceptedValue, member, present, refusedValue } from "./property.ts";
import type { Site } from "./site.ts";

/** The cases of an object that a schema accepts. */
export function holds({ keywords }: Schema, site: Site): Cases {
  return every(keywords.map((keyword) => handle(accepted, keyword, site)));
}

/** The cases of an object that a schema refuses. */
export function fails({ keywords }: Schema, site: Site): Cases {
  return either(keywords.map((keyword) => handle(refused, keyword, site)));
}

const unknown = (): Cases => anything;

/** What objects are like that a keyword accepts; anything where that cannot be said of single properties. */
const accepted: KeywordTable<Site, Cases> = {
  type: ({ types }) => (types.includes("object") ? anything : never),
  enum: unknown,
  const: unknown,
  openEnum: unknown,
  minimum: unknown,
  maximum: unknown,
  multipleOf: unknown,
  minLength: unknown,
  maxLength: unknown,
  pattern: unknown,
  format: unknown,
  content: unknown,
  minItems: unknown,
  maxItems: unknown,
  uniqueItems: unknown,
  prefixItems: unknown,
  items: unknown,
  contains: unknown,
  minProperties: unknown,
  maxProperties: unknown,
  required: ({ names }, site) =>
    every(names.map((name) => member(name, { presence: "present" }, site))),
  properties: ({ properties }, site) =>
    every(
      properties.map(({ name, schema }) => member(name, acceptedValue(name, schema, site), site)),
    ),
  patternProperties: unknown,
  additionalProperties: unknown,
  propertyNames: unknown,
  dependentRequired: ({ dependents }, site) =>
    every(
      dependents.map(({ name, required }) =>
        either([
          every([name, ...required].map((other) => present(other, site))),
          absent(name, site),
        ]),
      ),
    ),
  dependentSchemas: ({ dependents }, site) =>
    every(
      dependents.map(({ name, schema }) =>
        either([every([present(name, site), holds(schema, site)]), absent(name, site)]),
      ),
    ),
  unevaluatedItems: unknown,
  unevaluatedProperties: unknown,
  ref: (keyword, site) => followed(keyword, site, holds),
  dynamicRef: unknown,
  allOf: ({ schemas }, site) => every(schemas.map((schema) => holds(schema, site))),
  anyOf: ({ schemas }, site) => either(schemas.map((schema) => holds(schema, site))),
  oneOf: ({ schemas }, site) =>
    either(
      schemas.map((schema) =>
        every([
          holds(schema, site),
          ...schemas.filter((other) => other !== schema).map((other) => fails(other, site)),
        ]),
      ),
    ),
  not: ({ schema }, site) => fails(schema, site),
  if: ({ condition, then, else: otherwise }, site) =>
    either([
      every([holds(condition, site), then ? holds(then, site) : anything]),
      every([fails(condition, site), otherwise ? holds(otherwise, site) : anything]),
    ]),
  discriminator: unknown,
  // A warning restricts nothing.
  rule: ({ expression, severity }, site) =>
    severity === "error" ? expressionCases(expression, true, about(site)) : anything,
  never: () => never,
};

/** What objects are like that a keyword refuses; none where it refuses no object, anything where that cannot be said. */
const refused: KeywordTable<Site, Cases> = {
  type: ({ types }) => (types.includes("object") ? never : anything),
  enum: unknown,
  const: unknown,
  openEnum: () => never,
  // These speak of other values than objects.
  minimum: () => never,
  maximum: () => never,
  multipleOf: () => never,
  minLength: () => never,
  maxLength: () => never,
  pattern: () => never,
  format: () => never,
  content: () => never,
  minItems: () => never,
  maxItems: () => never,
  uniqueItems: () => never,
  prefixItems: () => never,
  items: () => never,
  contains: () => never,
  minProperties: unknown,
  maxProperties: unknown,
  required: ({ names }, site) => either(names.map((name) => absent(name, site))),
  properties: ({ properties }, site) =>
    either(properties.map(({ name, schema }) => refusedValue(name, schema, site))),
  patternProperties: unknown,
  additionalProperties: unknown,
  propertyNames: unknown,
  dependentRequired: ({ dependents }, site) =>
    either(
      dependents.flatMap(({ name, required }) =>
        required.map((other) => every([present(name, site), absent(other, site)])),
      ),
    ),
  dependentSchemas: ({ dependents }, site) =>
    either(dependents.map(({ name, schema }) => every([present(name, site), fails(schema, site)]))),
  unevaluatedItems: () => never,
  unevaluatedProperties: unknown,
  ref: (keyword, site) => followed(keyword, site, fails),
  dynamicRef: unknown,
  allOf: ({ schemas }, site) => either(schemas.map((schema) => fails(schema, site))),
  anyOf: ({ schemas }, site) => every(schemas.map((schema) => fails(schema, site))),
  oneOf: unknown,
  not: ({ schema }, site) => holds(schema, site),
  if: ({ condition, then, else: otherwise }, site) =>
    either([
      then ? every([holds(condition, site), fails(then, site)]) : never,
      otherwise ? every([fails(condition, site), fails(otherwise, site)]) : never,
    ]),
  discriminator: () => never,
  rule: ({ expression, severity }, site) =>
    severity === "error" ? expressionCases(expression, false, about(site)) : never,
  never: unknown,
};

/** How expressions speak of properties. */
function about(site: Site): Fields {
  return {
    valuesOf: site.valuesOf,
    member: (name, says) => member(name, says, site),
  };
}

/** A reference that comes back to itself says nothing. */
function followed({ target }: KeywordOf<"ref">, site: Site, read: typeof holds): Cases {
  const { memory, following } = site;
  const schema = site.target(target);
  if (!schema) return anything;
  if (following.includes(target)) {
    memory.circles += 1;
    return anything;
  }
  const key = `${read.name} ${target}`;
  const known = memory.of.get(key);
  if (known) return known;
  const { circles } = memory;
  const cases = read(schema, { ...site, following: [...following, target] });
  if (circles === memory.circles) memory.of.set(key, cases);
  return cases;
}

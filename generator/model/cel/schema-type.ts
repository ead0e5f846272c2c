import type { Api } from "../api.ts";
import { keywordOf, type JsonType, type Schema } from "../schema.ts";
import { jsonTypesOf } from "./json-types.ts";
import { alternativesOf, conjunctsOf } from "./parts.ts";
import { simple, unite, type CelType, type Field, type MapContents } from "./type.ts";
import { matchesSafely } from "../../source/slow/test.ts";

/** The CEL type of the values that a schema describes. References and `allOf` are followed. */
export function typeOfSchema(schema: Schema, api: Api): CelType {
  return typeOfAll([schema], api);
}

/** The type of values that satisfy all of the schemas. */
function typeOfAll(schemas: readonly Schema[], api: Api): CelType {
  const conjuncts = conjunctsOf(schemas, api);
  const types = jsonTypesOf(conjuncts, api);
  if (!types) return simple("dyn");
  const nullable = types.has("null");
  const others = [...types].filter((type) => type !== "null");
  const [type, ...more] = others.includes("number")
    ? others.filter((other) => other !== "integer")
    : others;
  if (type === undefined) return simple(nullable ? "null" : "dyn");
  return more.length > 0 ? { kind: "dyn", nullable } : typeOf(type, nullable, conjuncts, api);
}

function typeOf(
  type: JsonType,
  nullable: boolean,
  conjuncts: readonly Schema[],
  api: Api,
): CelType {
  switch (type) {
    case "null":
      return simple("null");
    case "boolean":
      return { kind: "bool", nullable };
    case "integer":
      return { kind: "int", nullable };
    case "number":
      return { kind: "double", nullable };
    case "string": {
      const values = closedValues(conjuncts);
      return { kind: "string", nullable, ...(values ? { values } : {}) };
    }
    case "array":
      return { kind: "list", nullable, element: () => elementType(conjuncts, api) };
    case "object":
      return { kind: "map", nullable, ...contentsOf(conjuncts, api) };
  }
}

/** The strings that `enum` and `const` leave, if they are there. */
function closedValues(conjuncts: readonly Schema[]): readonly string[] | undefined {
  const sets = conjuncts.flatMap((schema) => {
    const constant = keywordOf(schema, "const");
    const values = constant ? [constant.value] : keywordOf(schema, "enum")?.values;
    return values ? [values] : [];
  });
  const [first, ...others] = sets;
  return first
    ?.filter((value) => typeof value === "string")
    .filter((value) => others.every((set) => set.includes(value)));
}

function elementType(conjuncts: readonly Schema[], api: Api): CelType {
  const everywhere = [...conjuncts, ...alternativesOf(conjuncts, api)];
  const prefix = everywhere.flatMap((schema) => keywordOf(schema, "prefixItems")?.schemas ?? []);
  const items = everywhere.flatMap((schema) => keywordOf(schema, "items")?.schema ?? []);
  const types = [
    ...prefix.map((schema) => typeOfAll([schema], api)),
    ...(items.length > 0 ? [typeOfAll(items, api)] : []),
  ];
  return types.length > 0 ? types.reduce(unite) : simple("dyn");
}

function contentsOf(conjuncts: readonly Schema[], api: Api): MapContents {
  const alternatives = alternativesOf(conjuncts, api);
  const names = [...new Set([...conjuncts, ...alternatives].flatMap(propertyNames))];
  const required = new Set(
    conjuncts.flatMap((schema) => keywordOf(schema, "required")?.names ?? []),
  );
  const others = conjuncts.flatMap(otherSchemas);
  const closed = names.length > 0 || others.length > 0 || conjuncts.some(isClosed);

  const typeAt = (name: string): CelType | undefined => {
    const own = conjuncts.flatMap((schema) => propertySchemas(schema, name));
    const type = own.length > 0 ? typeOfAll(own, api) : undefined;
    if (type && type.kind !== "dyn") return type;
    // A property that only the branches of anyOf, oneOf or if describe has the type that they agree on.
    const types = alternatives
      .flatMap((schema) => propertySchemas(schema, name))
      .map((schema) => typeOfAll([schema], api));
    if (types.length > 0) return types.reduce(unite);
    if (type) return type;
    if (others.length > 0) return typeOfAll(others, api);
    return closed ? undefined : simple("dyn");
  };

  return {
    names: () => names,
    field: (name): Field | undefined => {
      const type = typeAt(name);
      return type && { type, required: required.has(name) };
    },
    value: () => {
      const patterned = conjuncts.flatMap((schema) =>
        (keywordOf(schema, "patternProperties")?.patterns ?? []).map((each) => each.schema),
      );
      const types = [...patterned, ...others].map((schema) => typeOfAll([schema], api));
      return types.length > 0 && names.length === 0 ? types.reduce(unite) : simple("dyn");
    },
  };
}

function propertyNames(schema: Schema): readonly string[] {
  return keywordOf(schema, "properties")?.properties.map((property) => property.name) ?? [];
}

/** What `properties` and `patternProperties` say about a name. */
function propertySchemas(schema: Schema, name: string): readonly Schema[] {
  const named = keywordOf(schema, "properties")?.properties ?? [];
  const patterned = keywordOf(schema, "patternProperties")?.patterns ?? [];
  return [
    ...named.filter((property) => property.name === name).map((property) => property.schema),
    ...patterned.filter(({ pattern }) => matches(pattern, name)).map((each) => each.schema),
  ];
}

/** What holds for properties that nothing names, where the schema says so and allows them. */
function otherSchemas(schema: Schema): readonly Schema[] {
  return [keywordOf(schema, "additionalProperties"), keywordOf(schema, "unevaluatedProperties")]
    .flatMap((keyword) => (keyword ? [keyword.schema] : []))
    .filter((other) => !keywordOf(other, "never"));
}

function isClosed(schema: Schema): boolean {
  return (
    keywordOf(schema, "additionalProperties") !== undefined ||
    keywordOf(schema, "unevaluatedProperties") !== undefined
  );
}

function matches(pattern: string, name: string): boolean {
  try {
    return matchesSafely(pattern, new RegExp(pattern, "u"), name);
  } catch {
    return false; // Lint has reported the pattern.
  }
}

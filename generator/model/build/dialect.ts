import type { RawObject } from "./read.ts";

/** The schema language of a description: OpenAPI 3.0 has its own, 3.1 has JSON Schema 2020-12. */
export type Dialect = "3.0" | "2020-12";

/** The dialect by the `openapi` field. */
export function dialectOf(openapi: unknown): Dialect {
  return typeof openapi === "string" && openapi.startsWith("3.0") ? "3.0" : "2020-12";
}

/**
 * One schema in 2020-12 terms; the schemas inside it are left for when they are read, so every pointer stays what it was.
 * All differences of 3.0 are here: `nullable`, boolean `exclusive*`, and references without siblings.
 */
export function upgradeSchema(schema: RawObject, dialect: Dialect): RawObject {
  if (dialect === "2020-12") return schema;
  if (typeof schema["$ref"] === "string") return { $ref: schema["$ref"] };
  if (!own.some((key) => Object.hasOwn(schema, key))) return schema;
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...upgraded } = schema as Upgraded;
  if (nullable === true && Object.hasOwn(schema, "type")) {
    upgraded["type"] = [schema["type"], "null"];
    const values = upgraded["enum"];
    if (Array.isArray(values) && !values.includes(null)) upgraded["enum"] = [...values, null];
  }
  if (exclusiveMinimum === true) {
    upgraded["exclusiveMinimum"] = schema["minimum"];
    delete upgraded["minimum"];
  }
  if (exclusiveMaximum === true) {
    upgraded["exclusiveMaximum"] = schema["maximum"];
    delete upgraded["maximum"];
  }
  return upgraded;
}

/**
 * True for a schema of 3.0 that is `nullable` and has no `type` but other schemas or values. By the letter of 3.0.3 it has no
 * effect there; everybody who writes it means that null is allowed, and so it is read. Lint says so.
 */
export function isLooselyNullable(schema: RawObject, dialect: Dialect): boolean {
  return (
    dialect === "3.0" &&
    schema["nullable"] === true &&
    !["$ref", "type"].some((key) => Object.hasOwn(schema, key)) &&
    ["allOf", "anyOf", "oneOf", "enum", "not"].some((key) => Object.hasOwn(schema, key))
  );
}

/** What 3.0 says in its own way; most schemas have none of it and are taken as they are. */
const own = ["nullable", "exclusiveMinimum", "exclusiveMaximum"] as const;

type Upgraded = Record<string, unknown>;

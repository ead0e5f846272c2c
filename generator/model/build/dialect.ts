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
  // 3.0.3: `nullable` has an effect only beside a `type`.
  if (nullable === true && Object.hasOwn(schema, "type")) {
    upgraded["type"] = [schema["type"], "null"];
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

/** What 3.0 says in its own way; most schemas have none of it and are taken as they are. */
const own = ["nullable", "exclusiveMinimum", "exclusiveMaximum"] as const;

type Upgraded = Record<string, unknown>;

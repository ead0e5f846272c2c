import { listOf, type RawObject } from "./read.ts";

/** The schema language of a description: OpenAPI 3.0 has its own, 3.1 has JSON Schema 2020-12. */
export type Dialect = "3.0" | "2020-12";

/** The dialect by the `openapi` field. */
export function dialectOf(openapi: unknown): Dialect {
  return typeof openapi === "string" && openapi.startsWith("3.0") ? "3.0" : "2020-12";
}

/**
 * One schema in 2020-12 terms; the schemas inside it are left for when they are read, so every pointer stays what it was.
 * All differences of 3.0 are here: `nullable`, boolean `exclusive*`, `example`, and references without siblings.
 */
export function upgradeSchema(schema: RawObject, dialect: Dialect): RawObject {
  if (dialect === "2020-12") return schema;
  if (typeof schema["$ref"] === "string") return { $ref: schema["$ref"] };
  const upgraded: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    switch (key) {
      case "nullable":
        break;
      case "type":
        // 3.0.3: `nullable` has an effect only beside a `type`.
        upgraded["type"] = schema["nullable"] === true ? [value, "null"] : value;
        break;
      case "exclusiveMinimum":
        if (value === true) upgraded["exclusiveMinimum"] = schema["minimum"];
        break;
      case "exclusiveMaximum":
        if (value === true) upgraded["exclusiveMaximum"] = schema["maximum"];
        break;
      case "minimum":
        if (schema["exclusiveMinimum"] !== true) upgraded["minimum"] = value;
        break;
      case "maximum":
        if (schema["exclusiveMaximum"] !== true) upgraded["maximum"] = value;
        break;
      case "example":
        upgraded["examples"] = [value, ...listOf(schema["examples"])];
        break;
      default:
        // Defined, not assigned: a key may be `__proto__`.
        Object.defineProperty(upgraded, key, {
          value,
          enumerable: true,
          writable: true,
          configurable: true,
        });
    }
  }
  return upgraded;
}

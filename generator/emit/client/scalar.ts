import type { Api } from "../../model/api.ts";
import { type Keyword, type Schema } from "../../model/schema.ts";

/** True if every value of a schema is a scalar for sure: then no style with parts has to be at hand at run time. */
export function isScalar(
  schema: Schema,
  api: Api,
  above: ReadonlySet<Schema> = new Set(),
): boolean {
  if (above.has(schema)) return false;
  const inside = new Set([...above, schema]);
  const isPart = (part: Schema) => isScalar(part, api, inside);
  const says = (keyword: Keyword): boolean => {
    switch (keyword.kind) {
      case "type":
        return keyword.types.every((type) => type !== "array" && type !== "object");
      case "const":
        return typeof keyword.value !== "object";
      case "enum":
        return keyword.values.every((value) => typeof value !== "object" || value === null);
      case "ref": {
        const target = api.schemas.get(keyword.target);
        return target !== undefined && isPart(target.schema);
      }
      case "allOf":
        return keyword.schemas.some(isPart);
      case "anyOf":
      case "oneOf":
        return keyword.schemas.every(isPart);
      default:
        return false;
    }
  };
  return schema.keywords.some(says);
}

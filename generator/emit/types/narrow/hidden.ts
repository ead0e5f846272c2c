import { isHidden } from "../../../model/directions.ts";
import { keywordOf, type Schema } from "../../../model/schema.ts";
import type { Context } from "../context.ts";

/** True if a schema, or one that always applies with it, has the property, and the direction at hand has not. */
export function hidesProperty(
  name: string,
  schema: Schema,
  context: Pick<Context, "api" | "direction">,
  seen: readonly Schema[] = [],
): boolean {
  const own = keywordOf(schema, "properties")?.properties.find((member) => member.name === name);
  if (own && isHidden(own.schema, context.direction, context.api)) return true;
  const reference = keywordOf(schema, "ref");
  const target = reference && context.api.schemas.get(reference.target)?.schema;
  const parts = [...(target ? [target] : []), ...(keywordOf(schema, "allOf")?.schemas ?? [])];
  return parts.some(
    (part) => !seen.includes(part) && hidesProperty(name, part, context, [...seen, schema]),
  );
}

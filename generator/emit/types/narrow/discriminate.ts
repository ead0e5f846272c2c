import { keywordOf, type Schema } from "../../../model/schema.ts";
import { siteOf } from "../cases/site.ts";
import type { Context } from "../context.ts";
import { valuesShape } from "../settle/value.ts";
import type { Shape } from "../shape.ts";

/**
 * The shapes of alternatives that a property tells apart: each gets the values by which the description calls it, unless it lists
 * its own. A `switch` over the property then knows what it has.
 */
export function discriminated(schemas: readonly Schema[], context: Context): readonly Shape[] {
  if (!context.discriminator) return schemas.map(context.shapeOf);
  const { property, mapping } = context.discriminator;
  return schemas.map((schema) => {
    const shape = context.shapeOf(schema);
    const target = keywordOf(schema, "ref")?.target;
    const variant = target === undefined ? undefined : context.api.schemas.get(target)?.schema;
    const values = mapping.filter((entry) => entry.target === target).map(({ value }) => value);
    if (!variant || values.length === 0) return shape;
    const site = siteOf(variant, context);
    if (!site.isDeclared(property) || site.valuesOf(property) || site.isHidden(property))
      return shape;
    const member = {
      name: property,
      shape: valuesShape([values], undefined),
      optional: !site.isRequired(property),
      comment: undefined,
    };
    return {
      kind: "intersection",
      parts: [shape, { kind: "object", members: [member], index: undefined }],
    };
  });
}

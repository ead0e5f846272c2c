import { isHidden } from "../../../model/directions.ts";
import { keywordOf, type KeywordOf } from "../../../model/schema.ts";
import { commentOf } from "../comment.ts";
import type { Context } from "../context.ts";
import type { MemberShape } from "../shape.ts";
import type { Claim } from "./claim.ts";

/** Whether a member is optional is settled with `required`. */
export const properties = (
  { properties: all }: KeywordOf<"properties">,
  { api, direction, shapeOf, left }: Context,
): Claim => {
  const members: MemberShape[] = [];
  for (const { name, schema } of all)
    if (!isHidden(schema, direction, api))
      members.push({
        name,
        shape: shapeOf(schema),
        optional: true,
        comment: commentOf(schema, api, left(schema)),
      });
  return { members };
};

export const required = ({ names }: KeywordOf<"required">): Claim => ({ required: names });

export const patternProperties = (
  { patterns }: KeywordOf<"patternProperties">,
  { shapeOf }: Context,
): Claim => ({ patterns: patterns.map(({ schema }) => shapeOf(schema)) });

export const additionalProperties = (
  { schema }: KeywordOf<"additionalProperties">,
  { shapeOf }: Context,
): Claim => ({ additional: shapeOf(schema) });

export const unevaluatedProperties = (
  { schema }: KeywordOf<"unevaluatedProperties">,
  { shapeOf }: Context,
): Claim => ({ unevaluated: shapeOf(schema) });

/** A list of names becomes members; any other rule about names is for validators. */
export const propertyNames = ({ schema }: KeywordOf<"propertyNames">): Claim => {
  const constant = keywordOf(schema, "const");
  const values = constant ? [constant.value] : keywordOf(schema, "enum")?.values;
  return values ? { names: values.filter((value) => typeof value === "string") } : {};
};

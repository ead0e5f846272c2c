import { code } from "../../../print/code.ts";
import type { KeywordTable } from "../../../model/schema.ts";
import { calleeOf } from "../callee.ts";
import { helper } from "../runtime.ts";
import { inPlaceLooks } from "./in-place.ts";
import type { Look, LookSite } from "./index.ts";

/** Which items each keyword looks at. */
export const itemLooks: KeywordTable<LookSite, Look> = {
  type: () => [],
  enum: () => [],
  const: () => [],
  openEnum: () => [],
  minimum: () => [],
  maximum: () => [],
  multipleOf: () => [],
  minLength: () => [],
  maxLength: () => [],
  pattern: () => [],
  format: () => [],
  content: () => [],
  minItems: () => [],
  maxItems: () => [],
  uniqueItems: () => [],
  prefixItems: ({ schemas }) => [code`${helper("lookAtFirst")}(seen, ${schemas.length});`],
  // Either keyword looks at all that is left.
  items: () => [code`seen.all = true;`],
  unevaluatedItems: () => [code`seen.all = true;`],
  contains: ({ schema }, site) => {
    const check = calleeOf(schema, `${site.name}Match`, site)?.check ?? helper("checkAny");
    return [code`${helper("lookAtPassing")}(value, ${check}, run, seen);`];
  },
  minProperties: () => [],
  maxProperties: () => [],
  required: () => [],
  properties: () => [],
  patternProperties: () => [],
  additionalProperties: () => [],
  propertyNames: () => [],
  dependentRequired: () => [],
  dependentSchemas: () => [],
  unevaluatedProperties: () => [],
  ...inPlaceLooks,
  not: () => [],
  discriminator: () => [],
  rule: () => [],
  never: () => [],
};

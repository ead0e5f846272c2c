import { code, literal } from "../../../print/code.ts";
import type { KeywordTable } from "../../../model/schema.ts";
import { pascalCase, wordsOf } from "../../names.ts";
import { helper } from "../runtime.ts";
import { patternConstant } from "../sets.ts";
import { inPlaceLooks, lookAt } from "./in-place.ts";
import type { Look, LookSite } from "./index.ts";

/** Which properties each keyword looks at. */
export const propertyLooks: KeywordTable<LookSite, Look> = {
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
  prefixItems: () => [],
  items: () => [],
  contains: () => [],
  minProperties: () => [],
  maxProperties: () => [],
  required: () => [],
  properties: ({ properties }) => [
    code`${helper("lookAtNames")}(seen, ${literal(properties.map(({ name }) => name))});`,
  ],
  patternProperties: ({ patterns }, { name, scope }) =>
    patterns.map(({ pattern }) => {
      const expression = patternConstant(`${name}NamePattern`, pattern, scope);
      return code`${helper("lookAtMatching")}(value, ${expression}, seen);`;
    }),
  // Either keyword looks at all that is left.
  additionalProperties: () => [code`seen.all = true;`],
  unevaluatedProperties: () => [code`seen.all = true;`],
  propertyNames: () => [],
  dependentRequired: () => [],
  dependentSchemas: ({ dependents }, site) =>
    dependents.flatMap(({ name, schema }) => {
      const [look] = lookAt(schema, `${site.name}With${pascalCase(wordsOf(name))}`, site);
      return look ? [code`if (${helper("own")}(value, ${name}) !== undefined) ${look}`] : [];
    }),
  unevaluatedItems: () => [],
  ...inPlaceLooks,
  not: () => [],
  discriminator: () => [],
  rule: () => [],
  never: () => [],
};

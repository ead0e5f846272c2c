import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import { discriminatorOf, formsOf } from "./forms.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** Exactly one of several schemas holds, or the one that a discriminator names. */
export const oneOf: KeywordCheck<"oneOf"> = ({ schemas }, site) => {
  const check = discriminatorOf(site.schema, schemas) ? helper("namedOneOf") : helper("oneOf");
  return [{ on: "any", test: code`${check}(value, ${formsOf(schemas, site)}, run)`, phase: 1 }];
};

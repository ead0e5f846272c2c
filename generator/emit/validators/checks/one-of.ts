import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import { formsOf } from "./forms.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** Exactly one of several schemas holds. */
export const oneOf: KeywordCheck<"oneOf"> = ({ schemas }, site) => [
  {
    on: "any",
    test: code`${helper("oneOf")}(value, ${formsOf(schemas, site)}, run)`,
    phase: 1,
  },
];

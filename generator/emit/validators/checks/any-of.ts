import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import { formsOf } from "./forms.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** At least one of several schemas holds. */
export const anyOf: KeywordCheck<"anyOf"> = ({ schemas }, site) => [
  {
    on: "any",
    test: code`${helper("anyOf")}(value, ${formsOf(schemas, site)}, run)`,
    phase: 1,
  },
];

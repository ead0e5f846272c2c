import { code } from "../../../print/code.ts";
import { calleeOf } from "../callee.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";
import { ifShortEnough } from "./short-enough.ts";

/** How many items have a form. */
export const contains: KeywordCheck<"contains"> = ({ schema, min, max }, site) => {
  if (min === 0 && max === undefined) return [];
  const check = calleeOf(schema, `${site.name}Match`, site)?.check ?? helper("checkAny");
  const limits = max === undefined ? code`${min}, undefined` : code`${min}, ${max}`;
  const test = code`${helper("contains")}(value, ${check}, ${limits}, run)`;
  return [{ on: "array", test: ifShortEnough(site.schema, test) }];
};

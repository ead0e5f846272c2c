import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";
import { ifShortEnough } from "./short-enough.ts";

/** No item twice. */
export const uniqueItems: KeywordCheck<"uniqueItems"> = (_, { schema }) => [
  { on: "array", test: ifShortEnough(schema, code`${helper("uniqueItems")}(value, run)`) },
];

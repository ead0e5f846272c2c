import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import { valueList } from "../sets.ts";
import type { KeywordCheck } from "./keyword-check.ts";
import { isAmong } from "./sameness.ts";

/** A list of known values; another one is worth a warning, where anyone listens. */
export const openEnum: KeywordCheck<"openEnum"> = ({ values }, { name, scope, at }) => {
  const list = code`${valueList(`${name}KnownValues`, values, scope)}`;
  const isKnown = isAmong(code`value`, list, values).yes;
  const test = code`(!run.listens || ${isKnown} || ${helper("warn")}(run, "openEnum", ${list}, value${at}))`;
  return [{ on: "any", test }];
};

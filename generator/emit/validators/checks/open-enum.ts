import { code, literal } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import { constantName } from "../sets.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A list of known values; another one is worth a warning. */
export const openEnum: KeywordCheck<"openEnum"> = ({ values }, { name, scope }) => {
  const list = scope.constant(constantName(`${name}KnownValues`), () => ({
    type: code`readonly unknown[]`,
    value: literal(values),
  }));
  return [{ on: "any", test: code`${helper("openEnumeration")}(value, ${list}, run, depth)` }];
};

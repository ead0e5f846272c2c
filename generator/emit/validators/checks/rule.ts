import { code, literal } from "../../../print/code.ts";
import { camelCase, wordsOf } from "../../names.ts";
import { rowOf } from "../facts.ts";
import { compileRule } from "../rules/index.ts";
import { helper, helperType } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A cross-field rule; its expression is true where it holds or does not apply. */
export const rule: KeywordCheck<"rule"> = (keyword, { schema, scope }) => {
  const holds = compileRule(keyword, schema, { api: scope.program.api, value: code`value` });
  const facts = scope.constant(camelCase([...wordsOf(keyword.id), "rule"]), () => ({
    type: code`${helperType("Rule")}`,
    value: literal({
      id: keyword.id,
      message: keyword.message,
      ...(keyword.severity === "warning" ? { severity: keyword.severity } : {}),
      ...(keyword.target.length > 0 ? { at: keyword.target } : {}),
      ...(keyword.code === undefined ? {} : { vendorCode: keyword.code }),
      ...(keyword.sources.length > 0 ? { source: keyword.sources.map(rowOf) } : {}),
    }),
  }));
  return [
    { on: "any", test: code`((${holds}) || ${helper("broken")}(run, depth, ${facts}))`, phase: 3 },
  ];
};

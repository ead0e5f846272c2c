import { code, nothing, type Code } from "../../../print/code.ts";
import { camelCase, wordsOf } from "../../names.ts";
import { ruleConstant } from "../rule-constant.ts";
import { compileRule, ruleReads } from "../rules/index.ts";
import { slownessOf } from "../../../source/slow/index.ts";
import { helper } from "../runtime.ts";
import { patternConstant } from "../sets.ts";
import { textPattern } from "../text-pattern.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/**
 * A cross-field rule; its expression is true where it holds or does not apply. One that runs over lists is not asked where what
 * it reads has an error: lists that are too long must cost nothing.
 */
export const rule: KeywordCheck<"rule"> = (keyword, { schema, scope, known, at: place }) => {
  const value = known === "object" ? code`object` : code`value`;
  const id = wordsOf(keyword.id);
  // A regular expression reads best where it is asked; what stands for a slow one is made once.
  const pattern = (text: string): Code =>
    slownessOf(text)
      ? code`${patternConstant(`${camelCase(id)}Pattern`, text, scope)}`
      : textPattern(text);
  const holds = compileRule(keyword, schema, { api: scope.program.api, value, known, pattern });
  const { loops, fields } = ruleReads(keyword);
  const facts = ruleConstant(keyword, schema, scope, {
    ...(keyword.severity === "warning" ? { severity: keyword.severity } : {}),
    ...(loops && fields ? { reads: fields } : {}),
  });
  const isFaulty = loops ? code`${helper("isFaulty")}(run, ${facts}) || ` : nothing;
  // A warning is for those who listen.
  const isUnheard = keyword.severity === "warning" ? code`!run.listens || ` : nothing;
  const isBroken = code`${helper("broken")}(run, ${facts}${place})`;
  return [{ on: "any", test: code`(${isUnheard}${isFaulty}(${holds}) || ${isBroken})`, phase: 3 }];
};

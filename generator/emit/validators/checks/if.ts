import { code } from "../../../print/code.ts";
import { partOf } from "../callee.ts";
import type { Condition } from "../condition.ts";
import { partTest } from "../part.ts";
import { predicateOf } from "../predicate.ts";
import { test, type Test } from "../rules/test.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A schema that decides which of two others holds. */
export const condition: KeywordCheck<"if"> = (keyword, site) => {
  const { name } = site;
  const then = keyword.then && partTest(keyword.then, `${name}Then`, site);
  const otherwise = keyword.else && partTest(keyword.else, `${name}Else`, site);
  if (!then && !otherwise) return [];
  const inline = predicateOf(keyword.condition, `${name}If`, site);
  const usesObject = inline !== undefined || then?.usesObject || otherwise?.usesObject || false;
  const { yes, no } = inline ?? byCheck();
  const conditionWith = (text: Condition["test"]): readonly Condition[] => [
    { on: "any", test: text, phase: 1, usesObject },
  ];
  if (then && otherwise) return conditionWith(code`(${yes} ? ${then.test} : ${otherwise.test})`);
  if (then) return conditionWith(code`(${no} || ${then.test})`);
  return otherwise ? conditionWith(code`(${yes} || ${otherwise.test})`) : [];

  function byCheck(): Test {
    const check = partOf(keyword.condition, `${name}If`, site)?.check ?? helper("checkAny");
    return test(code`${helper("passes")}(${check}, value, run)`);
  }
};

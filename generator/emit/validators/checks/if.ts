import { code } from "../../../print/code.ts";
import { callPart, partOf } from "../callee.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A schema that decides which of two others holds. */
export const condition: KeywordCheck<"if"> = (keyword, site) => {
  const { name } = site;
  const then = keyword.then && partOf(keyword.then, `${name}Then`, site);
  const otherwise = keyword.else && partOf(keyword.else, `${name}Else`, site);
  if (!then && !otherwise) return [];
  const check = partOf(keyword.condition, `${name}If`, site)?.check ?? helper("checkAny");
  const passes = code`${helper("passes")}(${check}, value, run, depth)`;
  if (then && otherwise) {
    const test = code`(${passes} ? ${callPart(then)} : ${callPart(otherwise)})`;
    return [{ on: "any", test, phase: 1 }];
  }
  if (then) return [{ on: "any", test: code`(!${passes} || ${callPart(then)})`, phase: 1 }];
  if (otherwise)
    return [{ on: "any", test: code`(${passes} || ${callPart(otherwise)})`, phase: 1 }];
  return [];
};

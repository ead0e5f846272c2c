import { code } from "../../../print/code.ts";
import { callPart, partOf } from "../callee.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A schema that decides which of two others holds. */
export const condition: KeywordCheck<"if"> = (keyword, { name, scope }) => {
  const then = keyword.then && partOf(keyword.then, `${name}Then`, scope);
  const otherwise = keyword.else && partOf(keyword.else, `${name}Else`, scope);
  if (!then && !otherwise) return [];
  const check = partOf(keyword.condition, `${name}If`, scope)?.check ?? helper("checkAny");
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

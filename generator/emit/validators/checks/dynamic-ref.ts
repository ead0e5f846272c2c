import { callPart } from "../callee.ts";
import { isEndless } from "../endless.ts";
import { namedCheck } from "../program.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A reference that the schemas on the way may redirect: the model has a variant of the schema for each way, so here it is plain. */
export const dynamicRef: KeywordCheck<"dynamicRef"> = (keyword, { scope }) => {
  const { program } = scope;
  const { target } = keyword;
  if (isEndless(keyword, scope)) return [];
  return [{ on: "any", test: callPart(namedCheck(target, program)), phase: 1 }];
};

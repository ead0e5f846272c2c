import { callPart } from "../callee.ts";
import { isEndless } from "../endless.ts";
import { namedCheck } from "../program.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** Another schema that holds as well. */
export const ref: KeywordCheck<"ref"> = (keyword, { scope }) => {
  if (isEndless(keyword, scope)) return [];
  const { program } = scope;
  const { target } = keyword;
  return [{ on: "any", test: callPart(namedCheck(target, program)), phase: 1 }];
};

import { callPart } from "../callee.ts";
import { isEndless } from "../endless.ts";
import { namedCheck } from "../program.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A reference that the schemas on the way may redirect. We follow it to where it points without them, and say so. */
export const dynamicRef: KeywordCheck<"dynamicRef"> = (keyword, { scope }) => {
  const { program } = scope;
  const { target, anchor, at } = keyword;
  scope.report({
    code: "validators/dynamic-reference",
    severity: "warning",
    message: `\`$dynamicRef\` is followed as a plain reference; another \`$dynamicAnchor: ${anchor}\` has no effect`,
    at,
  });
  if (isEndless(keyword, scope)) return [];
  return [{ on: "any", test: callPart({ check: namedCheck(target, program) }), phase: 1 }];
};

import { callPart } from "../callee.ts";
import { namedCheck, takesPart } from "../program.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** Another schema that holds as well. One that leads back to itself for the same value asks nothing. */
export const ref: KeywordCheck<"ref"> = ({ target, at }, { scope }) => {
  const { program } = scope;
  if (program.references.endless.has(target)) {
    scope.report({
      code: "validators/endless-reference",
      severity: "warning",
      message: "the reference leads back to itself without a property or item in between",
      at,
    });
    return [];
  }
  const callee = { check: namedCheck(target, program), takesPart: takesPart(target, program) };
  return [{ on: "any", test: callPart(callee), phase: 1 }];
};

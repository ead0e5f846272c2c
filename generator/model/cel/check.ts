import { codes } from "../../source/codes.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import { problem } from "../../source/problem.ts";
import { inside } from "../../source/source.ts";
import type { Api } from "../api.ts";
import type { KeywordOf, RuleText, Schema } from "../schema.ts";
import { inferTypes } from "./infer.ts";
import { parseExpression } from "./parse.ts";
import { findUnguarded } from "./presence.ts";
import type { Problem } from "./problem.ts";
import { typeOfSchema } from "./schema-type.ts";
import { targetPath } from "./target.ts";
import type { CelType } from "./type.ts";
import { maximumWeight, weightOf } from "./weight.ts";

/** Checks the CEL rules of a description against the schemas they stand on. */
export function checkRules(api: Api): readonly Diagnostic[] {
  return api.ruled.flatMap((schema) =>
    schema.keywords.flatMap((keyword) => {
      if (keyword.kind === "rule") return checkRule(keyword, schema, api);
      const text = "text" in keyword ? keyword.text : undefined;
      return text ? checkTarget(text, typeOfSchema(schema, api)) : [];
    }),
  );
}

function checkRule(rule: KeywordOf<"rule">, schema: Schema, api: Api): readonly Diagnostic[] {
  const self = typeOfSchema(schema, api);
  return [
    ...problemsIn(rule.expression, self).map((problem) => toDiagnostic(problem, rule)),
    ...checkTarget(rule, self),
  ];
}

function problemsIn(text: string, self: CelType): readonly Problem[] {
  const parsed = parseExpression(text);
  if (!parsed.expression) return parsed.problems;
  if (weightOf(parsed.expression) > maximumWeight)
    return [
      { code: "cel/unsupported", message: "The rule nests too deeply to be compiled", offset: 0 },
    ];
  const { types, problems } = inferTypes(parsed.expression, self);
  return [...problems, ...findUnguarded(text, parsed.expression, types)];
}

function toDiagnostic(
  { code, message, fix, offset }: Problem,
  rule: KeywordOf<"rule">,
): Diagnostic {
  return problem(code, { ...inside(rule.at, "expression"), offset }, message, fix);
}

/** `at` must lead somewhere, or the issue would point at a place that no value has. */
function checkTarget(rule: RuleText, self: CelType): readonly Diagnostic[] {
  if (targetPath(rule.target, self)) return [];
  return [
    {
      code: "cel/unknown-target",
      severity: codes["cel/unknown-target"].severity,
      message: `The value has nothing at /${rule.target.join("/")}`,
      at: inside(rule.at, "at"),
    },
  ];
}

import { nearest } from "../../source/near.ts";
import { slownessOf } from "../../source/slow/index.ts";
import { describeSlowness } from "../../source/slow/words.ts";
import type { Expression, ExpressionOf } from "./expression.ts";
import {
  describeFunction,
  functions,
  isFunction,
  resultOf,
  type FunctionName,
} from "./functions.ts";
import type { Notebook } from "./notebook.ts";
import { patternProblem, toJavaScriptPattern } from "./pattern.ts";
import { durationMilliseconds, isTimestamp } from "./time.ts";
import { describe, wrong, type CelType } from "./type.ts";

/** The type of a call; reports functions and operands that the compiler does not know. */
export function inferCall(
  expression: ExpressionOf<"call">,
  operands: readonly CelType[],
  notebook: Notebook,
): CelType {
  const { name, nameAt, method } = expression;
  if (!isFunction(name)) {
    notebook.report({ code: "cel/unsupported", offset: nameAt, ...unknownFunction(name) });
    return wrong;
  }
  if (operands.includes(wrong)) return wrong;
  const { form } = functions[name];
  const type =
    form === "either" || (form === "method") === method ? resultOf(name, operands) : undefined;
  if (!type) {
    const given = operands.map((operand) => describe(operand)).join(", ");
    notebook.report({
      code: "cel/operand-types",
      message: `${name} does not take ${given === "" ? "no operands" : given}`,
      fix: `Write ${describeFunction(name)}.`,
      offset: nameAt,
    });
    return wrong;
  }
  checkConstants(name, expression.operands, notebook);
  return type;
}

function unknownFunction(name: string): { message: string; fix?: string } {
  if (["has", "all", "exists", "exists_one", "filter", "map"].includes(name)) {
    return {
      message: `${name}() is not written so`,
      fix:
        name === "has"
          ? "Write has(self.name)."
          : `Write list.${name}(element, …), the first argument being a name.`,
    };
  }
  const suggestion = nearest(name, Object.keys(functions));
  return {
    message: `The function ${name}() is not supported`,
    ...(suggestion === undefined ? {} : { fix: `Did you mean ${suggestion}()?` }),
  };
}

function checkConstants(
  name: FunctionName,
  operands: readonly Expression[],
  notebook: Notebook,
): void {
  const last = operands.at(-1);
  if (!last) return;
  if (name === "matches") {
    const problem =
      last.kind === "string" ? patternProblem(last.value) : "it must be a constant string";
    if (problem !== undefined)
      notebook.report({
        code: "cel/pattern",
        message: `The pattern cannot be used: ${problem}`,
        offset: last.start,
      });
    else if (last.kind === "string") reportSlowness(last, notebook);
    return;
  }
  if (last.kind !== "string") return;
  const readable =
    name === "timestamp"
      ? isTimestamp(last.value)
      : name === "duration"
        ? durationMilliseconds(last.value) !== undefined
        : true;
  if (!readable) {
    notebook.report({
      code: "cel/constant",
      message: `${JSON.stringify(last.value)} is no ${name}`,
      fix:
        name === "timestamp"
          ? 'Write it as in "2025-01-31T12:00:00Z".'
          : 'Write it as in "30m", "1h30m" or "0.5s".',
      offset: last.start,
    });
  }
}

function reportSlowness(pattern: ExpressionOf<"string">, notebook: Notebook): void {
  const slowness = slownessOf(toJavaScriptPattern(pattern.value));
  if (!slowness) return;
  notebook.report({
    code: "cel/slow-pattern",
    message: describeSlowness(pattern.value, slowness),
    offset: pattern.start,
  });
}

import type { Expression } from "./expression.ts";
import type { Problem } from "./problem.ts";
import type { CelType } from "./type.ts";

/** Where type inference writes its results. */
export type Notebook = {
  readonly types: Map<Expression, CelType>;
  readonly report: (problem: Problem) => void;
};

/** Two unknown types give nothing to go by: CEL would look at run time, but a rule should say what it expects. */
export function untyped(offset: number, what: string): Problem {
  return {
    code: "cel/operand-types",
    message: `The type of ${what} cannot be known`,
    fix: "Give the property a type in the schema, or convert it with int(), double() or string().",
    offset,
  };
}

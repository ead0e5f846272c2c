import type { BinaryOperator, Expression, ExpressionOf } from "./expression.ts";
import { untyped, type Notebook } from "./notebook.ts";
import {
  comparable,
  describe,
  isNumber,
  isOrdered,
  simple,
  unite,
  wrong,
  type CelType,
} from "./type.ts";

/** The type of `left operator right`; reports operands that the operator does not take. */
export function inferBinary(
  expression: ExpressionOf<"binary">,
  left: CelType,
  right: CelType,
  notebook: Notebook,
): CelType {
  const { operator } = expression;
  if (left === wrong || right === wrong) return isArithmetic(operator) ? wrong : simple("bool");
  switch (operator) {
    case "==":
    case "!=":
      return equality(expression, left, right, notebook);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return order(expression, left, right, notebook);
    case "in":
      return membership(expression, left, right, notebook);
    default:
      return arithmetic(expression, operator, left, right, notebook);
  }
}

function isArithmetic(operator: BinaryOperator): boolean {
  return ["+", "-", "*", "/", "%"].includes(operator);
}

type Sides = ExpressionOf<"binary">;

function equality(at: Sides, left: CelType, right: CelType, notebook: Notebook): CelType {
  if (!comparable(left, right) || left.kind === "bytes") mismatch(at, left, right, notebook);
  else if (at.right.kind === "string") reportForeign(at.right, right, left, notebook);
  else reportForeign(at.left, left, right, notebook);
  return simple("bool");
}

function order(at: Sides, left: CelType, right: CelType, notebook: Notebook): CelType {
  const fits = isOrdered(left.kind === "dyn" ? right : left) && comparable(left, right);
  if (left.kind === "dyn" && right.kind === "dyn")
    notebook.report(untyped(at.left.start, "both sides"));
  else if (!fits) mismatch(at, left, right, notebook);
  return simple("bool");
}

function membership(at: Sides, left: CelType, right: CelType, notebook: Notebook): CelType {
  const fits =
    (right.kind === "list" && comparable(left, right.element())) ||
    (right.kind === "map" && (left.kind === "string" || left.kind === "dyn"));
  if (!fits) mismatch(at, left, right, notebook);
  else if (right.kind === "list" && at.right.kind === "list") {
    for (const item of at.right.items)
      reportForeign(item, notebook.types.get(item) ?? wrong, left, notebook);
  }
  return simple("bool");
}

function arithmetic(
  at: Sides,
  operator: BinaryOperator,
  left: CelType,
  right: CelType,
  notebook: Notebook,
): CelType {
  const result = arithmeticKind(operator, left, right);
  if (result?.kind === "int" && (operator === "/" || operator === "%") && isZero(at.right)) {
    notebook.report({
      code: "cel/constant",
      message: "Nothing can be divided by zero",
      offset: at.right.start,
    });
  }
  if (result) return result;
  if (left.kind === "dyn" && right.kind === "dyn")
    notebook.report(untyped(at.left.start, "both sides"));
  else mismatch(at, left, right, notebook);
  return wrong;
}

function arithmeticKind(
  operator: BinaryOperator,
  left: CelType,
  right: CelType,
): CelType | undefined {
  // A value of unknown type is taken for what stands on the other side; at run time the rule is silent if it is not.
  const [a, b] = [left.kind === "dyn" ? right : left, right.kind === "dyn" ? left : right];
  const pair = `${a.kind} ${operator} ${b.kind}`;
  if (pair === "int % int" || (isNumber(a) && a.kind === b.kind && operator !== "%"))
    return simple(a.kind === "int" ? "int" : "double");
  if (a.kind === "list" && b.kind === "list" && operator === "+" && comparable(a, b))
    return { ...unite(a, b), nullable: false };
  const kind = pairs[pair];
  return kind && simple(kind);
}

function isZero(expression: Expression): boolean {
  return expression.kind === "int" && expression.value === 0;
}

const pairs: Readonly<Record<string, "string" | "timestamp" | "duration">> = {
  "string + string": "string",
  "timestamp + duration": "timestamp",
  "duration + timestamp": "timestamp",
  "duration + duration": "duration",
  "timestamp - timestamp": "duration",
  "timestamp - duration": "timestamp",
  "duration - duration": "duration",
};

function mismatch(at: Sides, left: CelType, right: CelType, notebook: Notebook): void {
  notebook.report({
    code: "cel/operand-types",
    message: `${at.operator} does not take ${describe(left)} and ${describe(right)}`,
    ...(isNumber(left) && isNumber(right)
      ? { fix: "Convert one side with double() or int()." }
      : {}),
    offset: at.left.start,
  });
}

/** Warns of a constant that the other side can never be: a misspelt value of an enum makes a rule that says nothing. */
function reportForeign(at: Expression, type: CelType, other: CelType, notebook: Notebook): void {
  if (type.kind !== "string" || other.kind !== "string" || !type.values || !other.values) return;
  const { values } = other;
  if (type.values.some((value) => values.includes(value))) return;
  notebook.report({
    code: "cel/impossible",
    message: `The value can never be ${quoted(type.values)}: the schema allows ${quoted(values)}`,
    offset: at.start,
  });
}

function quoted(values: readonly string[]): string {
  const shown = values.slice(0, 8).map((value) => JSON.stringify(value));
  return [...shown, ...(values.length > shown.length ? ["…"] : [])].join(", ") || "nothing";
}

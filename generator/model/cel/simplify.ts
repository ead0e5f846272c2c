import type { Expression, ExpressionOf } from "./expression.ts";

/**
 * The expression without conditions that constants settle: `x && false`, `true ? a : b`. CEL lets an error on the other side
 * pass for these, so nothing is lost; and a compiler complains about code that is never reached.
 */
export function simplify(expression: Expression): Expression {
  switch (expression.kind) {
    case "not": {
      const operand = simplify(expression.operand);
      return operand.kind === "bool"
        ? { ...operand, value: !operand.value }
        : { ...expression, operand };
    }
    case "logic":
      return simplifyLogic(expression);
    case "conditional": {
      const condition = simplify(expression.condition);
      const [then, otherwise] = [simplify(expression.then), simplify(expression.otherwise)];
      if (condition.kind === "bool") return condition.value ? then : otherwise;
      return { ...expression, condition, then, otherwise };
    }
    case "binary": {
      const [left, right] = [simplify(expression.left), simplify(expression.right)];
      const { operator, start, end } = expression;
      if (left.kind === "bool" && right.kind === "bool" && (operator === "==" || operator === "!="))
        return {
          kind: "bool",
          value: (left.value === right.value) === (operator === "=="),
          start,
          end,
        };
      return { ...expression, left, right };
    }
    case "negate":
    case "select":
    case "has":
      return { ...expression, operand: simplify(expression.operand) };
    case "index":
      return {
        ...expression,
        operand: simplify(expression.operand),
        index: simplify(expression.index),
      };
    case "list":
      return { ...expression, items: expression.items.map(simplify) };
    case "call":
      return { ...expression, operands: expression.operands.map(simplify) };
    case "macro":
      return {
        ...expression,
        target: simplify(expression.target),
        body: simplify(expression.body),
      };
    case "string":
    case "int":
    case "double":
    case "bool":
    case "null":
    case "variable":
      return expression;
  }
}

function simplifyLogic(expression: ExpressionOf<"logic">): Expression {
  const [left, right] = [simplify(expression.left), simplify(expression.right)];
  const decisive = expression.operator === "||";
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (side.kind === "bool") return side.value === decisive ? side : other;
  }
  return { ...expression, left, right };
}

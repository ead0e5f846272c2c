import type { Expression } from "../../../model/cel/expression.ts";
import { parseExpression } from "../../../model/cel/parse.ts";
import { anything, either, every, type Cases, type MemberCase } from "./case.ts";

/** The fields of `self`. */
export type Fields = {
  readonly valuesOf: (name: string) => readonly unknown[] | undefined;
  readonly member: (name: string, says: MemberCase) => Cases;
};

/** The objects for which a rule's expression can be true, or false. */
export function expressionCases(text: string, truth: boolean, fields: Fields): Cases {
  const { expression } = parseExpression(text);
  return expression ? cases(expression, truth, fields) : anything;
}

/** When an expression can be true, or false: what speaks of single properties is understood, anything else says nothing. */
function cases(expression: Expression, truth: boolean, fields: Fields): Cases {
  switch (expression.kind) {
    case "bool":
      return expression.value === truth ? anything : [];
    case "not":
      return cases(expression.operand, !truth, fields);
    case "logic": {
      const sides = [cases(expression.left, truth, fields), cases(expression.right, truth, fields)];
      return (expression.operator === "&&") === truth ? every(sides) : either(sides);
    }
    case "has":
      return isSelf(expression.operand)
        ? fields.member(expression.field, { presence: truth ? "present" : "absent" })
        : anything;
    case "binary":
      return comparison(expression, truth, fields);
    default:
      return anything;
  }
}

/** `self.kind == "a"`, `self.kind != "a"`, `self.kind in ["a", "b"]`. */
function comparison(
  { operator, left, right }: Extract<Expression, { kind: "binary" }>,
  truth: boolean,
  fields: Fields,
): Cases {
  const isPositive = operator === "==" || operator === "in";
  if (left.kind !== "select" || !isSelf(left.operand)) return anything;
  if (!isPositive && operator !== "!=") return anything;
  const items = operator === "in" && right.kind === "list" ? right.items : [right];
  const constants = items.map(valueOf);
  if (constants.some((constant) => constant === undefined)) return anything;
  const values = constants.map((constant) => constant?.value);
  if (isPositive === truth) return withValues(left.field, values, fields);
  const others = fields
    .valuesOf(left.field)
    ?.filter((value) => !values.some((other) => other === value));
  return others ? withValues(left.field, others, fields) : anything;
}

/** A field without a value left has to be absent: CEL leaves alone what is not there. */
function withValues(name: string, values: readonly unknown[], fields: Fields): Cases {
  return fields.member(
    name,
    values.length > 0 ? { presence: "any", values } : { presence: "absent" },
  );
}

function isSelf(expression: Expression): boolean {
  return expression.kind === "variable" && expression.name === "self";
}

/** Text and booleans: numbers compare by value, whatever their type, and `null` may mean absence. */
function valueOf(expression: Expression): { readonly value: string | boolean } | undefined {
  return expression.kind === "string" || expression.kind === "bool" ? expression : undefined;
}

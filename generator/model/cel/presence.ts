import type { Expression, ExpressionOf } from "./expression.ts";
import { common, isKnown, nothingKnown, withPath, type KnownPaths } from "./known-paths.ts";
import type { Problem } from "./problem.ts";
import { wrong, type CelType } from "./type.ts";

/**
 * Finds optional fields that are read where they may be absent: no `has()` (or `"name" in`) on the way there says otherwise.
 * What is known travels through `&&`, `||`, `!` and `?:` from left to right.
 */
export function findUnguarded(
  text: string,
  expression: Expression,
  types: ReadonlyMap<Expression, CelType>,
): readonly Problem[] {
  const problems: Problem[] = [];
  walk(expression, nothingKnown, { text, types, report: (problem) => problems.push(problem) });
  return problems;
}

/** What is known to be there once an expression has turned out true, and once it has turned out false. */
type Outcome = { readonly whenTrue: KnownPaths; readonly whenFalse: KnownPaths };

type Walk = {
  readonly text: string;
  readonly types: ReadonlyMap<Expression, CelType>;
  readonly report: (problem: Problem) => void;
};

function walk(expression: Expression, known: KnownPaths, context: Walk): Outcome {
  const same: Outcome = { whenTrue: known, whenFalse: known };
  const inner = (part: Expression): Outcome => walk(part, known, context);
  switch (expression.kind) {
    case "has":
      inner(expression.operand);
      return {
        ...same,
        whenTrue: withPath(known, fieldPath(expression.operand, expression.field, context)),
      };
    case "select":
      inner(expression.operand);
      expectField(expression, expression.field, expression.fieldAt, known, context);
      return same;
    case "index":
      inner(expression.operand);
      inner(expression.index);
      if (expression.index.kind === "string")
        expectField(expression, expression.index.value, expression.index.start, known, context);
      else expectField(expression, undefined, expression.index.start, known, context);
      return same;
    case "not": {
      const { whenTrue, whenFalse } = inner(expression.operand);
      return { whenTrue: whenFalse, whenFalse: whenTrue };
    }
    case "logic": {
      const left = inner(expression.left);
      if (expression.operator === "&&") {
        const right = walk(expression.right, left.whenTrue, context);
        return { whenTrue: right.whenTrue, whenFalse: common(left.whenFalse, right.whenFalse) };
      }
      const right = walk(expression.right, left.whenFalse, context);
      return { whenTrue: common(left.whenTrue, right.whenTrue), whenFalse: right.whenFalse };
    }
    case "conditional": {
      const condition = inner(expression.condition);
      const then = walk(expression.then, condition.whenTrue, context);
      const otherwise = walk(expression.otherwise, condition.whenFalse, context);
      return {
        whenTrue: common(then.whenTrue, otherwise.whenTrue),
        whenFalse: common(then.whenFalse, otherwise.whenFalse),
      };
    }
    case "binary":
      inner(expression.left);
      inner(expression.right);
      return expression.operator === "in"
        ? {
            ...same,
            whenTrue: withPath(known, keyPath(expression.right, expression.left, context)),
          }
        : same;
    case "macro":
      walkMacro(expression, known, context);
      return same;
    case "call":
      expression.operands.forEach(inner);
      return same;
    case "list":
      expression.items.forEach(inner);
      return same;
    case "negate":
      inner(expression.operand);
      return same;
    case "bool":
      return expression.value
        ? { ...same, whenFalse: "everything" }
        : { ...same, whenTrue: "everything" };
    case "string":
    case "int":
    case "double":
    case "null":
    case "variable":
      return same;
  }
}

/** The body of a macro also knows its key, if the macro runs over an object, and what a filter before it has found. */
function walkMacro(expression: ExpressionOf<"macro">, known: KnownPaths, context: Walk): void {
  const { target, variable, body } = expression;
  walk(target, known, context);
  let inner = known;
  if (context.types.get(target)?.kind === "map")
    inner = withPath(inner, `${pathOf(target, context)}[${variable}]`);
  if (target.kind === "macro" && target.macro === "filter") {
    const filtered = walk(target.body, nothingKnown, { ...context, report: () => {} }).whenTrue;
    for (const path of filtered === "everything" ? [] : filtered) {
      if (path.startsWith(`${target.variable}.`))
        inner = withPath(inner, variable + path.slice(target.variable.length));
    }
  }
  walk(body, inner, context);
}

/** Reports a read of a field that may be absent; a name of undefined is worked out at run time. */
function expectField(
  read: ExpressionOf<"select"> | ExpressionOf<"index">,
  name: string | undefined,
  offset: number,
  known: KnownPaths,
  context: Walk,
): void {
  const operand = context.types.get(read.operand) ?? wrong;
  const isMap = operand.kind === "map";
  if (!isMap && (operand.kind !== "dyn" || operand === wrong || name === undefined)) return;
  if (isMap && name !== undefined && operand.field(name)?.required !== false) return;
  if (isKnown(known, pathOf(read, context))) return;
  const target = textOf(read.operand, context);
  const guard =
    read.kind === "select"
      ? `has(${target}.${read.field})`
      : `${textOf(read.index, context)} in ${target}`;
  context.report({
    code: "cel/unguarded",
    message: `${textOf(read, context)} may be absent here`,
    fix: `Ask ${guard} first.`,
    offset,
  });
}

/** Two reads with the same path read the same value. */
function pathOf(expression: Expression, context: Walk): string {
  if (expression.kind === "select") return fieldPath(expression.operand, expression.field, context);
  if (expression.kind === "index") return keyPath(expression.operand, expression.index, context);
  return textOf(expression, context);
}

function fieldPath(operand: Expression, field: string, context: Walk): string {
  return `${pathOf(operand, context)}.${JSON.stringify(field)}`;
}

function keyPath(operand: Expression, key: Expression, context: Walk): string {
  return key.kind === "string"
    ? fieldPath(operand, key.value, context)
    : `${pathOf(operand, context)}[${textOf(key, context)}]`;
}

function textOf(expression: Expression, { text }: Walk): string {
  return text.slice(expression.start, expression.end);
}

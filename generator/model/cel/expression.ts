/** Where a part of an expression stands: UTF-16 offsets into its text. */
export type Span = { readonly start: number; readonly end: number };

type Node<Kind extends string, Fields> = Readonly<Fields> & { readonly kind: Kind } & Span;

/** The macros that run over the elements of a list or the keys of a map. */
export type Macro = "all" | "exists" | "exists_one" | "filter" | "map";

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%";
export type OrderOperator = "<" | "<=" | ">" | ">=";
export type BinaryOperator = ArithmeticOperator | OrderOperator | "==" | "!=" | "in";

/** A CEL expression, macros included, as data: the library that parses stays behind `parse.ts`. */
export type Expression =
  | Node<"string", { value: string }>
  | Node<"int", { value: number }>
  | Node<"double", { value: number }>
  | Node<"bool", { value: boolean }>
  | Node<"null", object>
  | Node<"list", { items: readonly Expression[] }>
  | Node<"variable", { name: string }>
  /** `operand.field`; `fieldAt` is where the name of the field begins. */
  | Node<"select", { operand: Expression; field: string; fieldAt: number }>
  | Node<"index", { operand: Expression; index: Expression }>
  /** `has(operand.field)` */
  | Node<"has", { operand: Expression; field: string; fieldAt: number }>
  | Node<"not", { operand: Expression }>
  | Node<"negate", { operand: Expression }>
  | Node<"logic", { operator: "&&" | "||"; left: Expression; right: Expression }>
  | Node<"binary", { operator: BinaryOperator; left: Expression; right: Expression }>
  | Node<"conditional", { condition: Expression; then: Expression; otherwise: Expression }>
  /** A function or a method; the receiver of a method is its first operand. */
  | Node<"call", { name: string; nameAt: number; method: boolean; operands: readonly Expression[] }>
  | Node<
      "macro",
      { macro: Macro; target: Expression; variable: string; body: Expression; nameAt: number }
    >;

export type ExpressionOf<K extends Expression["kind"]> = Extract<Expression, { readonly kind: K }>;

/** The parts that an expression is made of, from left to right. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "string":
    case "int":
    case "double":
    case "bool":
    case "null":
    case "variable":
      return [];
    case "list":
      return expression.items;
    case "select":
    case "has":
    case "not":
    case "negate":
      return [expression.operand];
    case "index":
      return [expression.operand, expression.index];
    case "logic":
    case "binary":
      return [expression.left, expression.right];
    case "conditional":
      return [expression.condition, expression.then, expression.otherwise];
    case "call":
      return expression.operands;
    case "macro":
      return [expression.target, expression.body];
  }
}

/** An expression and everything inside it. */
export function everyPartOf(expression: Expression): readonly Expression[] {
  return [expression, ...partsOf(expression).flatMap(everyPartOf)];
}

/** One of the constants that an expression can only be: itself, or a branch of `?:` if both of them are constants. */
export function constantOf(expression: Expression): Constant | undefined {
  switch (expression.kind) {
    case "string":
    case "int":
    case "double":
    case "bool":
    case "null":
      return expression;
    case "conditional":
      return constantOf(expression.then) && constantOf(expression.otherwise);
    default:
      return undefined;
  }
}

export type Constant = ExpressionOf<"string" | "int" | "double" | "bool" | "null">;

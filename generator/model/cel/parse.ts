import { Environment, ParseError, type ASTNode } from "@marcbachmann/cel-js";
import type { BinaryOperator, Expression, Macro } from "./expression.ts";
import type { Problem } from "./problem.ts";

/** An expression, or why there is none. */
export type Parsed =
  | { readonly expression: Expression; readonly problems: readonly [] }
  | { readonly expression: undefined; readonly problems: readonly Problem[] };

/** Reads the text of a rule. This is the one module that knows the library: the rest works on our own `Expression`. */
export function parseExpression(text: string): Parsed {
  const problems: Problem[] = [];
  const expression = convert(parseWithLibrary(text, problems), problems);
  return expression && problems.length === 0
    ? { expression, problems: [] }
    : { expression: undefined, problems };
}

// The limits keep a hostile expression from exhausting the stack of what walks over it.
const environment = new Environment({
  unlistedVariablesAreDyn: true,
  limits: { maxAstNodes: 2000, maxDepth: 100 },
});

function parseWithLibrary(text: string, problems: Problem[]): ASTNode | undefined {
  try {
    return environment.parse(text).ast;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    problems.push({
      code: "cel/syntax",
      message: `The expression cannot be parsed: ${lowerFirst(error.summary)}`,
      offset: error.range?.start ?? 0,
    });
    return undefined;
  }
}

/** Our form of a node; undefined after telling a problem. */
function convert(node: ASTNode | undefined, problems: Problem[]): Expression | undefined {
  if (!node) return undefined;
  const span = { start: node.start, end: node.end };
  const part = (child: ASTNode): Expression | undefined => convert(child, problems);
  switch (node.op) {
    case "value":
      return literal(node.args, span, problems);
    case "id":
      return { kind: "variable", name: node.args, ...span };
    case "list": {
      const items = parts(node.args, problems);
      return items && { kind: "list", items, ...span };
    }
    case ".": {
      const [child, field] = node.args;
      const operand = part(child);
      return operand && { kind: "select", operand, field, fieldAt: node.pos, ...span };
    }
    case "[]": {
      const [operand, index] = node.args.map(part);
      return operand && index && { kind: "index", operand, index, ...span };
    }
    case "!_": {
      const operand = part(node.args);
      return operand && { kind: "not", operand, ...span };
    }
    case "-_":
      return negated(part(node.args), span);
    case "&&":
    case "||": {
      const [left, right] = node.args.map(part);
      return left && right && { kind: "logic", operator: node.op, left, right, ...span };
    }
    case "?:": {
      const [condition, then, otherwise] = node.args.map(part);
      return (
        condition &&
        then &&
        otherwise && { kind: "conditional", condition, then, otherwise, ...span }
      );
    }
    case "call": {
      const [name, operands] = node.args;
      if (name === "has" && operands.length === 1)
        return presence(node, operands[0] as ASTNode, problems);
      const converted = parts(operands, problems);
      return (
        converted && {
          kind: "call",
          name,
          nameAt: node.start,
          method: false,
          operands: converted,
          ...span,
        }
      );
    }
    case "rcall":
      return method(node, node.args, problems);
    case "map":
      return unsupported("A map literal is not supported", node, problems);
    case ".?":
    case "[?]":
      return unsupported("Optional access with ? is not supported", node, problems);
    default:
      return binary(node.op, node.args, node, problems);
  }
}

function literal(
  value: unknown,
  span: { start: number; end: number },
  problems: Problem[],
): Expression | undefined {
  if (value === null) return { kind: "null", ...span };
  switch (typeof value) {
    case "string":
      return { kind: "string", value, ...span };
    case "boolean":
      return { kind: "bool", value, ...span };
    case "number":
      return { kind: "double", value, ...span };
    case "bigint":
      if (value <= Number.MAX_SAFE_INTEGER) return { kind: "int", value: Number(value), ...span };
      problems.push({
        code: "cel/constant",
        message: `The number ${value} is too large: numbers are exact up to ${Number.MAX_SAFE_INTEGER} only`,
        offset: span.start,
      });
      return undefined;
    default:
      return unsupported(
        "Literals of bytes and of unsigned numbers are not supported",
        span,
        problems,
      );
  }
}

/** `-1` is a literal in all but grammar. */
function negated(
  operand: Expression | undefined,
  span: { start: number; end: number },
): Expression | undefined {
  // There is no whole number -0.
  if (operand?.kind === "int") return { ...operand, value: 0 - operand.value, ...span };
  if (operand?.kind === "double") return { ...operand, value: -operand.value, ...span };
  return operand && { kind: "negate", operand, ...span };
}

function presence(node: ASTNode, argument: ASTNode, problems: Problem[]): Expression | undefined {
  if (argument.op !== ".") {
    problems.push({
      code: "cel/unsupported",
      message: "has() takes a field, as in has(self.name)",
      ...(argument.op === "[]"
        ? { fix: 'For a name that is no identifier write "the-name" in self.' }
        : {}),
      offset: argument.start,
    });
    return undefined;
  }
  const [child, field] = argument.args;
  const operand = convert(child, problems);
  return (
    operand && {
      kind: "has",
      operand,
      field,
      fieldAt: argument.pos,
      start: node.start,
      end: node.end,
    }
  );
}

function method(
  node: ASTNode,
  [name, receiver, operands]: [string, ASTNode, ASTNode[]],
  problems: Problem[],
): Expression | undefined {
  const span = { start: node.start, end: node.end };
  const nameAt = node.input.indexOf(name, receiver.end);
  if (receiver.op === "id" && receiver.args === "base64" && operands.length === 1) {
    const converted = parts(operands, problems);
    return (
      converted && {
        kind: "call",
        name: `base64.${name}`,
        nameAt: receiver.start,
        method: false,
        operands: converted,
        ...span,
      }
    );
  }
  const target = convert(receiver, problems);
  const [first, second, third] = operands;
  if (isMacro(name) && first?.op === "id" && second && operands.length <= 3) {
    const variable = first.args;
    const body = convert(second, problems);
    if (!third) {
      return (
        target && body && { kind: "macro", macro: name, target, variable, body, nameAt, ...span }
      );
    }
    // map(x, condition, result) is a filter and a map.
    const result = name === "map" ? convert(third, problems) : undefined;
    if (target && body && result) {
      const filtered: Expression = {
        kind: "macro",
        macro: "filter",
        target,
        variable,
        body,
        nameAt,
        ...span,
      };
      return {
        kind: "macro",
        macro: "map",
        target: filtered,
        variable,
        body: result,
        nameAt,
        ...span,
      };
    }
  }
  const converted = parts(operands, problems);
  return (
    target &&
    converted && {
      kind: "call",
      name,
      nameAt,
      method: true,
      operands: [target, ...converted],
      ...span,
    }
  );
}

function binary(
  operator: BinaryOperator,
  operands: [ASTNode, ASTNode],
  node: ASTNode,
  problems: Problem[],
): Expression | undefined {
  const [left, right] = operands.map((operand) => convert(operand, problems));
  return (
    left && right && { kind: "binary", operator, left, right, start: node.start, end: node.end }
  );
}

function parts(nodes: readonly ASTNode[], problems: Problem[]): readonly Expression[] | undefined {
  const converted = nodes
    .map((node) => convert(node, problems))
    .filter((expression) => expression !== undefined);
  return converted.length === nodes.length ? converted : undefined;
}

function unsupported(
  message: string,
  span: { readonly start: number },
  problems: Problem[],
): undefined {
  problems.push({ code: "cel/unsupported", message, offset: span.start });
}

function isMacro(name: string): name is Macro {
  return ["all", "exists", "exists_one", "filter", "map"].includes(name);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

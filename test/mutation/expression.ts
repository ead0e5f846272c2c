import { partsOf, type Expression } from "../../generator/model/cel/expression.ts";
import { parseExpression } from "../../generator/model/cel/parse.ts";
import { bentPatterns } from "./pattern.ts";

/** A rule's expression bent a little: what was done to it, and what came out. */
export type BentExpression = { readonly what: string; readonly expression: string };

/** An expression with another operator, an operand fewer, a constant one off, another branch, another function. */
export function bentExpressions(text: string): readonly BentExpression[] {
  const { expression } = parseExpression(text);
  if (!expression) throw new Error(`cannot be parsed: ${text}`);
  const bent = new Map<string, string>();
  const put: Put = ({ start, end }, replacement) => {
    const result = text.slice(0, start) + replacement + text.slice(end);
    const old = text.slice(start, end).replace(/\s+/g, " ").trim();
    if (result !== text && !bent.has(result))
      bent.set(result, `${old} at ${start} is ${replacement}`);
  };
  bend(expression, text, put);
  return [...bent].map(([result, what]) => ({ what, expression: result }));
}

type Place = { readonly start: number; readonly end: number };
type Put = (place: Place, replacement: string) => void;

function bend(node: Expression, text: string, put: Put): void {
  switch (node.kind) {
    case "logic":
      put(between(node, text), node.operator === "&&" ? "||" : "&&");
      for (const operand of [node.left, node.right]) put(operand, String(node.operator === "&&"));
      break;
    case "binary":
      for (const other of otherOperators[node.operator] ?? []) put(between(node, text), other);
      if (node.operator === "in") put(node, `!(${text.slice(node.start, node.end)})`);
      break;
    case "not":
      put(node, text.slice(node.operand.start, node.operand.end));
      break;
    case "int":
    case "double":
      for (const by of [1, -1]) put(node, numberText(node.value + by, node.kind));
      break;
    case "bool":
      put(node, String(!node.value));
      break;
    case "string":
      put(node, JSON.stringify(`x${node.value.slice(1)}`));
      break;
    case "list":
      for (const item of node.items) {
        const others = node.items.filter((other) => other !== item);
        put(node, `[${others.map(({ start, end }) => text.slice(start, end)).join(", ")}]`);
      }
      break;
    case "conditional":
      for (const value of ["true", "false"]) put(node.condition, value);
      break;
    case "macro": {
      const place = { start: node.nameAt, end: node.nameAt + node.macro.length };
      for (const other of otherMacros[node.macro] ?? []) put(place, other);
      break;
    }
    case "call":
      bendCall(node, text, put);
      break;
    default:
      break;
  }
  const pattern = node.kind === "call" && node.name === "matches" ? node.operands[1] : undefined;
  for (const part of partsOf(node)) if (part !== pattern) bend(part, text, put);
}

function bendCall(node: Extract<Expression, { kind: "call" }>, text: string, put: Put): void {
  const [receiver, argument] = node.operands;
  if (node.name === "matches" && argument?.kind === "string") {
    for (const { pattern } of bentPatterns(argument.value)) put(argument, JSON.stringify(pattern));
    return;
  }
  const place = { start: node.nameAt, end: node.nameAt + node.name.length };
  for (const other of otherFunctions[node.name] ?? []) put(place, other);
  if (["unique", "isSorted"].includes(node.name)) put(node, "true");
  if (["lowerAscii", "upperAscii"].includes(node.name) && receiver)
    put(node, text.slice(receiver.start, receiver.end));
}

const otherOperators: Readonly<Record<string, readonly string[]>> = {
  "<": ["<=", ">"],
  "<=": ["<", ">="],
  ">": [">=", "<"],
  ">=": [">", "<="],
  "==": ["!="],
  "!=": ["=="],
  "+": ["-"],
  "-": ["+"],
  "*": ["+"],
  "%": ["*"],
};

const otherMacros: Readonly<Record<string, readonly string[]>> = {
  all: ["exists"],
  exists: ["all"],
  exists_one: ["exists", "all"],
};

const otherFunctions: Readonly<Record<string, readonly string[]>> = {
  startsWith: ["endsWith", "contains"],
  endsWith: ["startsWith", "contains"],
  contains: ["startsWith", "endsWith"],
  min: ["max"],
  max: ["min"],
};

/** The operator between two operands: nothing else stands there but blanks and brackets. */
function between(
  { operator, left, right }: { operator: string; left: Expression; right: Expression },
  text: string,
): Place {
  const start = text.indexOf(operator, left.end);
  if (start < 0 || start > right.start) throw new Error(`no ${operator} in ${text}`);
  return { start, end: start + operator.length };
}

function numberText(value: number, kind: "int" | "double"): string {
  return kind === "double" && Number.isInteger(value) ? `${value}.0` : String(value);
}

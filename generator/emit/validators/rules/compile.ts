import type { Expression, ExpressionOf } from "../../../model/cel/expression.ts";
import { anyMap, listOf, simple, type CelType } from "../../../model/cel/type.ts";
import { access, code, join, literal, type Code } from "../../../print/code.ts";
import { certain } from "./certain.ts";
import { together } from "./checked.ts";
import { compileConditional } from "./conditional.ts";
import { compileCall } from "./functions.ts";
import { compileMacro } from "./macros.ts";
import { compileBinary } from "./operators.ts";
import { runtime } from "./runtime.ts";
import { typeOf, type Scope } from "./scope.ts";
import { boolValue, isCombination } from "./truth.ts";
import { json, known, maybe, type Value } from "./value.ts";

/** An expression as a value in JavaScript. */
export function compile(expression: Expression, scope: Scope): Value {
  const type = typeOf(expression, scope);
  if (isCombination(expression) && type.kind === "bool" && !type.nullable)
    return boolValue(expression, scope);
  switch (expression.kind) {
    case "int":
    case "double":
      return known(number(expression.value), type);
    case "string":
    case "bool":
      return known(literal(expression.value), type);
    case "null":
      return known(code`null`, type);
    case "list":
      return list(expression, type, scope);
    case "variable":
      return variable(expression.name, scope);
    case "select":
      return field(expression.operand, expression.field, type, scope);
    case "index":
      return index(expression, type, scope);
    case "has": {
      return has(expression, type, scope);
    }
    case "negate": {
      const operand = certain(compile(expression.operand, scope), scope);
      return known(code`(-${operand.code})`, type, operand.checks);
    }
    case "binary":
      return compileBinary(expression, type, scope);
    case "conditional":
      return compileConditional(expression, type, scope);
    case "call":
      return compileCall(expression, type, scope);
    case "macro":
      return compileMacro(expression, scope);
    case "not":
    case "logic":
      return boolValue(expression, scope);
  }
}

/** A number that another minus may stand before. */
function number(value: number): Code {
  return value < 0 || Object.is(value, -0) ? code`(${value})` : literal(value);
}

function list({ items }: ExpressionOf<"list">, type: CelType, scope: Scope): Value {
  const values = items.map((item) => certain(compile(item, scope), scope, typeOf(item, scope)));
  const { checks, codes } = together(values, scope);
  return known(code`[${join(codes, ", ")}]`, type, checks, {
    elements: values.every((value) => value.certainty === "known") ? "known" : "json",
  });
}

function variable(name: string, { variables }: Scope): Value {
  const value = variables.get(name);
  if (!value) throw new Error(`the variable ${name} passed the check and does not exist`);
  return value;
}

function field(operand: Expression, name: string, type: CelType, scope: Scope): Value {
  const target = object(operand, scope);
  // A name that every object inherits must not be read directly.
  if (name in Object.prototype)
    return json(code`${runtime.own}(${target.code}, ${name})`, type, target.checks, "none");
  const narrowing = target.narrowing === "none" ? "none" : "path";
  return json(access(target.code, name), type, target.checks, narrowing);
}

function has({ operand, field: name }: ExpressionOf<"has">, type: CelType, scope: Scope): Value {
  const target = object(operand, scope);
  // What a prototype adds does not count, unless it is known that there is none to add anything.
  if (!target.isPlain || name in Object.prototype)
    return known(code`${runtime.has}(${target.code}, ${name})`, type, target.checks);
  const place = access(target.code, name);
  return known(code`(${place} !== undefined)`, type, target.checks, {
    opposite: code`(${place} === undefined)`,
  });
}

function object(operand: Expression, scope: Scope): Value {
  const value = compile(operand, scope);
  return value.type.kind === "dyn" ? certain(value, scope, anyMap) : certain(value, scope);
}

function index(expression: ExpressionOf<"index">, type: CelType, scope: Scope): Value {
  const { operand, index: key } = expression;
  if (key.kind === "string") return field(operand, key.value, type, scope);
  const part = piece(operand, key, scope);
  if (part) return part;
  const isMap = typeOf(key, scope).kind === "string" || typeOf(operand, scope).kind === "map";
  const [target, position] = [
    isMap ? object(operand, scope) : items(operand, scope),
    certain(compile(key, scope), scope, simple(isMap ? "string" : "int")),
  ];
  const {
    checks,
    codes: [from = code``, at = code``],
  } = together([target, position], scope);
  if (isMap) return json(code`${runtime.own}(${from}, ${at})`, type, checks, "none");
  const element = code`${from}[${at}]`;
  if (target.elements === "known") return maybe(element, type, checks);
  const isPath = key.kind === "int" && key.value >= 0 && target.narrowing !== "none";
  return json(element, type, checks, isPath ? "path" : "none");
}

/** One part of a text that is split, without the others; undefined if that is not what is asked for. */
function piece(operand: Expression, key: Expression, scope: Scope): Value | undefined {
  if (operand.kind !== "call" || operand.name !== "split" || key.kind !== "int") return undefined;
  const [whole, separator, ...limits] = operand.operands;
  if (!whole || separator?.kind !== "string" || separator.value === "") return undefined;
  if (limits.length > 0 || key.value < 0) return undefined;
  const value = certain(compile(whole, scope), scope, simple("string"));
  const part = code`${runtime.piece}(${value.code}, ${separator.value}, ${key.value})`;
  return maybe(part, simple("string"), value.checks);
}

function items(operand: Expression, scope: Scope): Value {
  const value = compile(operand, scope);
  return value.type.kind === "dyn"
    ? certain(value, scope, listOf(simple("dyn")))
    : certain(value, scope);
}

import {
  constantOf,
  type ArithmeticOperator,
  type Expression,
  type ExpressionOf,
  type OrderOperator,
} from "../../../model/cel/expression.ts";
import { isScalar, simple, type CelType } from "../../../model/cel/type.ts";
import { code, type Code } from "../../../print/code.ts";
import { certain, named } from "./certain.ts";
import { together } from "./checked.ts";
import { compile } from "./compile.ts";
import { runtime } from "./runtime.ts";
import { typeOf, type Scope } from "./scope.ts";
import { textOf } from "./test.ts";
import { known, type TestCheck, type Value } from "./value.ts";

/** A comparison, a membership or an arithmetic operation. */
export function compileBinary(
  expression: ExpressionOf<"binary">,
  type: CelType,
  scope: Scope,
): Value {
  const { operator } = expression;
  switch (operator) {
    case "==":
    case "!=":
      return equality(expression, operator === "!=", scope);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return order(expression, operator, scope);
    case "in":
      return membership(expression, scope);
    default:
      return arithmetic(expression, operator, type, scope);
  }
}

const bool = simple("bool");

function equality({ left, right }: ExpressionOf<"binary">, negated: boolean, scope: Scope): Value {
  const values = [left, right].map((side) =>
    certain(compile(side, scope), scope, typeOf(side, scope)),
  );
  const {
    checks,
    codes: [a = code``, b = code``],
  } = together(values, scope);
  const result = (yes: Code, no: Code): Value =>
    known(negated ? no : yes, bool, checks, { opposite: negated ? yes : no });
  // A comparison with true or false is the bool itself, or its opposite.
  if (right.kind === "bool" && values[0]?.certainty === "known")
    return right.value ? result(a, code`!${a}`) : result(code`!${a}`, a);
  if (isPlain(left, right, scope)) return result(code`(${a} === ${b})`, code`(${a} !== ${b})`);
  const same = code`${runtime.equal}(${a}, ${b})`;
  return result(same, code`!${same}`);
}

/** True if `===` compares. Between two constants TypeScript may find that they never are equal, and calls that an error. */
function isPlain(left: Expression, right: Expression, scope: Scope): boolean {
  return (
    (isScalar(typeOf(left, scope)) || isScalar(typeOf(right, scope))) &&
    !(constantOf(left) && constantOf(right))
  );
}

const signs = {
  "<": code`<`,
  "<=": code`<=`,
  ">": code`>`,
  ">=": code`>=`,
  "+": code`+`,
  "-": code`-`,
  "*": code`*`,
  "/": code`/`,
  "%": code`%`,
};

function order(expression: ExpressionOf<"binary">, operator: OrderOperator, scope: Scope): Value {
  const { left, right } = expression;
  const {
    checks,
    codes: [a = code``, b = code``],
  } = together(sides(expression, scope), scope);
  const isText = [left, right].some((side) => typeOf(side, scope).kind === "string");
  // JavaScript orders texts by UTF-16 units, which differs from code points from the surrogates on.
  const result =
    isText && ![left, right].some(isBelowSurrogates)
      ? code`(${runtime.compareText}(${a}, ${b}) ${signs[operator]} 0)`
      : code`(${a} ${signs[operator]} ${b})`;
  return known(result, bool, checks);
}

function isBelowSurrogates(expression: Expression): boolean {
  return expression.kind === "string" && /^[\0-\ud7ff]*$/.test(expression.value);
}

/** Both sides; one whose type is not known is taken for what the other one is. */
function sides({ left, right }: ExpressionOf<"binary">, scope: Scope): readonly Value[] {
  const [one, other] = [typeOf(left, scope), typeOf(right, scope)];
  return [
    certain(compile(left, scope), scope, withoutNull(one.kind === "dyn" ? other : one)),
    certain(compile(right, scope), scope, withoutNull(other.kind === "dyn" ? one : other)),
  ];
}

function withoutNull(type: CelType): CelType {
  return { ...type, nullable: false };
}

function membership({ left, right }: ExpressionOf<"binary">, scope: Scope): Value {
  const [wanted, container] = [typeOf(left, scope), typeOf(right, scope)];
  const isMap = container.kind === "map";
  const values = [
    certain(compile(left, scope), scope, isMap ? simple("string") : wanted),
    certain(compile(right, scope), scope),
  ];
  const {
    checks,
    codes: [item = code``, list = code``],
  } = together(values, scope);
  if (isMap) return known(code`${runtime.has}(${list}, ${item})`, bool, checks);
  const [itemValue, listValue] = values;
  const isPlain =
    container.kind === "list" &&
    isScalar(container.element()) &&
    (listValue?.elements === "json" || itemValue?.certainty === "known");
  if (isPlain) return known(code`${list}.includes(${item})`, bool, checks);
  const each = scope.names.fresh("item");
  return known(code`${list}.some((${each}) => ${runtime.equal}(${each}, ${item}))`, bool, checks);
}

function arithmetic(
  expression: ExpressionOf<"binary">,
  operator: ArithmeticOperator,
  type: CelType,
  scope: Scope,
): Value {
  const [left, right] = sides(expression, scope);
  if (!left || !right) throw new Error("an operator has two sides");
  if (type.kind === "int" && (operator === "/" || operator === "%"))
    return division(left, right, expression.right, operator, scope);
  const {
    checks,
    codes: [a = code``, b = code``],
  } = together([left, right], scope);
  if (type.kind === "list") {
    const elements = left.elements === right.elements ? left.elements : "json";
    return known(code`[...${a}, ...${b}]`, type, checks, { elements });
  }
  return known(code`(${a} ${signs[operator]} ${b})`, type, checks);
}

/** Whole numbers divide towards zero; to divide by zero is an error. */
function division(
  left: Value,
  right: Value,
  divisor: Expression,
  operator: "/" | "%",
  scope: Scope,
): Value {
  const {
    checks,
    codes: [a = code``, b = code``],
  } = together([left, divisor.kind === "int" ? right : notZero(right, scope)], scope);
  return known(
    operator === "/" ? code`Math.trunc(${a} / ${b})` : code`(${a} % ${b})`,
    simple("int"),
    checks,
  );
}

function notZero(value: Value, scope: Scope): Value {
  const divisor = value.narrowing === "none" ? named(value, value.type, scope) : value;
  const check: TestCheck = {
    kind: "test",
    test: { yes: code`${divisor.code} !== 0`, no: code`${divisor.code} === 0` },
    fact: textOf(code`${divisor.code} !== 0`),
    lasting: divisor.narrowing === "name",
  };
  return { ...divisor, checks: [...divisor.checks, check] };
}

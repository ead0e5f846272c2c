import type { CelType } from "../../../model/cel/type.ts";
import { code, type Code } from "../../../print/code.ts";
import { runtime } from "./runtime.ts";
import type { Scope } from "./scope.ts";
import { either, not, test, textOf, type Test } from "./test.ts";
import type { BindCheck, TestCheck, Value } from "./value.ts";

/**
 * The value as one that TypeScript knows the type of: checks it, after giving it a name where TypeScript could not follow.
 * Asked for a type that leaves something open (`dyn`, or with null), it makes sure that much.
 */
export function certain(value: Value, scope: Scope, type: CelType = withoutNull(value)): Value {
  if (value.certainty === "known") return value;
  if (value.certainty === "maybe" || value.narrowing === "none") return named(value, type, scope);
  const isType = typeTest(value.code, type);
  const check: TestCheck = {
    kind: "test",
    test: isType,
    fact: textOf(isType.yes),
    lasting: value.narrowing === "name",
  };
  return { ...value, type, checks: [...value.checks, check], certainty: certaintyOf(type) };
}

/** The value under a name of its own. */
export function named(value: Value, type: CelType, scope: Scope): Value {
  const name = scope.names.fresh(wishes[type.kind]);
  const local = code`${name}`;
  const isRight =
    value.certainty === "json"
      ? typeTest(local, type)
      : value.certainty === "maybe"
        ? not(equals(local, code`undefined`))
        : undefined;
  const bind: BindCheck = {
    kind: "bind",
    name,
    to: value.code,
    ...(isRight ? { test: isRight } : {}),
  };
  return {
    ...value,
    code: local,
    type,
    checks: [...value.checks, bind],
    certainty: certaintyOf(type),
    narrowing: "name",
  };
}

function certaintyOf(type: CelType): "json" | "known" {
  return type.kind === "dyn" || type.nullable ? "json" : "known";
}

/** What must hold of a value of the document to be of a type. */
function typeTest(value: Code, type: CelType): Test {
  return type.nullable && type.kind !== "dyn" && type.kind !== "null"
    ? either(equals(value, code`null`), kindTest(value, type))
    : kindTest(value, type);
}

function kindTest(value: Code, type: CelType): Test {
  switch (type.kind) {
    case "int":
    case "double":
      return equals(code`typeof ${value}`, code`"number"`);
    case "string":
      return equals(code`typeof ${value}`, code`"string"`);
    case "bool":
      return equals(code`typeof ${value}`, code`"boolean"`);
    case "list":
      return test(code`${runtime.isArray}(${value})`);
    case "map":
      return test(code`${runtime.isObject}(${value})`);
    case "null":
      return equals(value, code`null`);
    case "dyn":
      return not(equals(value, code`undefined`));
    case "bytes":
    case "timestamp":
    case "duration":
      throw new Error(`no JSON value is a ${type.kind}`);
  }
}

function equals(left: Code, right: Code): Test {
  return test(code`${left} === ${right}`, code`${left} !== ${right}`);
}

function withoutNull({ type }: Value): CelType {
  return type.nullable ? { ...type, nullable: false } : type;
}

const wishes: Readonly<Record<CelType["kind"], string>> = {
  int: "amount",
  double: "amount",
  string: "text",
  bool: "answer",
  bytes: "length",
  list: "list",
  map: "object",
  null: "item",
  dyn: "item",
  timestamp: "time",
  duration: "time",
};

import type { Expression, ExpressionOf } from "../../../model/cel/expression.ts";
import { isFunction, type FunctionName } from "../../../model/cel/functions.ts";
import { toJavaScriptPattern } from "../../../model/cel/pattern.ts";
import { durationMilliseconds } from "../../../model/cel/time.ts";
import { simple, type CelType } from "../../../model/cel/type.ts";
import {
  code,
  join,
  literal,
  regularExpression,
  type Code,
  type Imported,
} from "../../../print/code.ts";
import { certain } from "./certain.ts";
import { together } from "./checked.ts";
import { compile } from "./compile.ts";
import { runtime } from "./runtime.ts";
import type { Scope } from "./scope.ts";
import { known, maybe, type Value } from "./value.ts";

/** A call of a function or method. */
export function compileCall(
  { name, operands }: ExpressionOf<"call">,
  type: CelType,
  scope: Scope,
): Value {
  const [first, ...others] = operands;
  if (!isFunction(name) || !first) throw new Error(`the call of ${name} passed the check`);
  return calls[name]({ first, others, type, scope });
}

type Call = {
  readonly first: Expression;
  readonly others: readonly Expression[];
  readonly type: CelType;
  readonly scope: Scope;
};

const text = simple("string");
const int = simple("int");

/** One entry for each function: a function without does not compile. */
const calls: Readonly<Record<FunctionName, Compiler>> = {
  size: sizeOf,
  startsWith: method([text, text], (whole, part) => code`${whole}.startsWith(${part})`),
  endsWith: method([text, text], (whole, part) => code`${whole}.endsWith(${part})`),
  contains: method([text, text], (whole, part) => code`${whole}.includes(${part})`),
  matches: (call) => {
    const [pattern] = call.others;
    const expression = regularExpression(
      toJavaScriptPattern(pattern?.kind === "string" ? pattern.value : ""),
    );
    return method([text], (subject) => code`${expression}.test(${subject})`)(call);
  },
  lowerAscii: helper([text], runtime.lowerAscii),
  upperAscii: helper([text], runtime.upperAscii),
  trim: helper([text], runtime.trim),
  reverse: helper([text], runtime.reverse),
  split: (call) => {
    const [separator, limit] = call.others;
    const isSimple = !limit && separator?.kind === "string" && separator.value !== "";
    return isSimple
      ? method([text, text], (whole, part) => code`${whole}.split(${part})`)(call)
      : helper([text, text, int], runtime.split)(call);
  },
  substring: fallible(helper([text, int, int], runtime.substring)),
  indexOf: (call) => {
    const search = helper([text, text, int], runtime.indexOf);
    return call.others.length > 1 ? fallible(search)(call) : search(call);
  },
  unique: lenient(runtime.isUnique),
  isSorted: lenient(runtime.isSorted),
  sum: lenient(runtime.sum),
  min: extreme(runtime.least),
  max: extreme(runtime.greatest),
  bytes: helper([text], runtime.utf8Length),
  "base64.decode": lenient(runtime.base64Length),
  int: converted(runtime.toInt, {
    int: (number) => number,
    double: (number) => code`Math.trunc(${number})`,
  }),
  double: converted(runtime.toDouble, { int: (number) => number, double: (number) => number }),
  string: converted(runtime.toText, {
    string: (value) => value,
    int: (value) => code`String(${value})`,
    bool: (value) => code`String(${value})`,
  }),
  timestamp: (call) =>
    call.first.kind === "string"
      ? known(code`Date.parse(${call.first.value})`, call.type)
      : lenient(runtime.timestamp)(call),
  duration: (call) =>
    call.first.kind === "string"
      ? known(literal(durationMilliseconds(call.first.value) ?? 0), call.type)
      : lenient(runtime.duration)(call),
};

type Compiler = (call: Call) => Value;

/** A call whose operands must be of the given types; the last of them may be left out. */
function method(types: readonly CelType[], make: (...codes: readonly Code[]) => Code): Compiler {
  return ({ first, others, type, scope }) => {
    const operands = [first, ...others];
    const values = types.flatMap((wanted, index) => {
      const operand = operands[index];
      return operand ? [typed(operand, wanted, scope)] : [];
    });
    const { checks, codes } = together(values, scope);
    return known(make(...codes), type, checks);
  };
}

/** The same with a function of the runtime. */
function helper(types: readonly CelType[], name: Imported): Compiler {
  return method(types, (...codes) => code`${name}(${join(codes, ", ")})`);
}

/** A call that may fail, which its undefined result says. */
function fallible(compiler: Compiler): Compiler {
  return (call) => ({ ...compiler(call), certainty: "maybe" });
}

/** A function of the runtime that hands on the undefined of a failed operand, so that the operand needs no check. */
function lenient(name: Imported, ...more: readonly Code[]): Compiler {
  return ({ first, type, scope }) => {
    const value = compile(first, scope);
    const operand = value.certainty === "maybe" ? value : typed(first, text, scope);
    return maybe(code`${name}(${join([operand.code, ...more], ", ")})`, type, operand.checks);
  };
}

function extreme(name: Imported): Compiler {
  return (call) =>
    lenient(name, call.type.kind === "string" ? code`"string"` : code`"number"`)(call);
}

/** A conversion: known types convert in place, texts and unknown values at run time. */
function converted(
  name: Imported,
  inPlace: Partial<Record<CelType["kind"], (operand: Code) => Code>>,
): Compiler {
  return (call) => {
    const { first, type, scope } = call;
    const value = compile(first, scope);
    const convert = inPlace[value.type.kind];
    if (convert) return method([value.type], convert)(call);
    return value.type.kind === "dyn"
      ? maybe(code`${name}(${value.code})`, type, value.checks)
      : lenient(name)(call);
  };
}

/** A value of bytes is compiled to their number, since nothing else can be asked of it. */
function sizeOf(call: Call): Value {
  const { first, type, scope } = call;
  const value = compile(first, scope);
  switch (value.type.kind) {
    case "bytes":
      return { ...value, type };
    case "list":
      return method([value.type], (list) => code`${list}.length`)(call);
    case "map":
      return method([value.type], (map) => code`${runtime.ownKeys}(${map}).length`)(call);
    case "string":
      return helper([text], runtime.codePoints)(call);
    default:
      return maybe(code`${runtime.size}(${value.code})`, type, value.checks);
  }
}

/** The operand as a value of a known type: its own, or where that is open the one that the function takes. */
function typed(operand: Expression, wanted: CelType, scope: Scope): Value {
  const value = compile(operand, scope);
  return value.type.kind === "dyn" ? certain(value, scope, wanted) : certain(value, scope);
}

import type { Expression, ExpressionOf } from "../../../model/cel/expression.ts";
import { isFunction, type FunctionName } from "../../../model/cel/functions.ts";
import { toJavaScriptPattern } from "../../../model/cel/pattern.ts";
import { durationMilliseconds } from "../../../model/cel/time.ts";
import { simple, type CelType } from "../../../model/cel/type.ts";
import { code, join, type Code, type Imported } from "../../../print/code.ts";
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
  const [first, ...others] = operands.map((operand) => compile(operand, scope));
  if (!isFunction(name) || !first) throw new Error(`the call of ${name} has not been checked`);
  return calls[name]({ first, others, constants: operands.map(constantText), type, scope });
}

type Call = {
  readonly first: Value;
  readonly others: readonly Value[];
  /** The texts of those operands that are constants. */
  readonly constants: readonly (string | undefined)[];
  readonly type: CelType;
  readonly scope: Scope;
};

type Compiler = (call: Call) => Value;

function constantText(operand: Expression): string | undefined {
  return operand.kind === "string" ? operand.value : undefined;
}

const text = simple("string");
const int = simple("int");

/** One entry for each function: a function without does not compile. */
const calls: Readonly<Record<FunctionName, Compiler>> = {
  size: sizeOf,
  startsWith: method([text, text], (whole, part) => code`${whole}.startsWith(${part})`),
  endsWith: method([text, text], (whole, part) => code`${whole}.endsWith(${part})`),
  contains: method([text, text], (whole, part) => code`${whole}.includes(${part})`),
  matches: (call) => {
    const pattern = call.scope.pattern(toJavaScriptPattern(call.constants[1] ?? ""));
    return method([text], (subject) => code`${pattern}.test(${subject})`)(call);
  },
  lowerAscii: helper([text], runtime.lowerAscii),
  upperAscii: helper([text], runtime.upperAscii),
  trim: helper([text], runtime.trim),
  reverse: helper([text], runtime.reverse),
  split: (call) =>
    // JavaScript's own splits into UTF-16 units where there is no separator, and drops what is beyond a limit.
    call.constants[1] && call.others.length === 1
      ? method([text, text], (whole, part) => code`${whole}.split(${part})`)(call)
      : helper([text, text, int], runtime.split)(call),
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
    call.constants[0] === undefined
      ? lenient(runtime.timestamp)(call)
      : known(code`Date.parse(${call.constants[0]})`, call.type),
  duration: (call) =>
    call.constants[0] === undefined
      ? lenient(runtime.duration)(call)
      : known(milliseconds(durationMilliseconds(call.constants[0]) ?? 0), call.type),
};

/** Whole seconds are shown as such. */
function milliseconds(amount: number): Code {
  return amount !== 0 && amount % 1000 === 0 ? code`(${amount / 1000} * 1000)` : code`(${amount})`;
}

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
    const operand = first.certainty === "maybe" ? first : typed(first, text, scope);
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
    const { first, type } = call;
    const convert = inPlace[first.type.kind];
    if (convert) return method([first.type], convert)(call);
    return first.type.kind === "dyn"
      ? maybe(code`${name}(${first.code})`, type, first.checks)
      : lenient(name)(call);
  };
}

/** A value of bytes is compiled to their number, since nothing else can be asked of it. */
function sizeOf(call: Call): Value {
  const { first, type } = call;
  switch (first.type.kind) {
    case "bytes":
      return { ...first, type };
    case "list":
      return method([first.type], (list) => code`${list}.length`)(call);
    case "map":
      return method([first.type], (map) => code`${runtime.ownKeys}(${map}).length`)(call);
    case "string":
      return helper([text], runtime.codePoints)(call);
    default:
      return maybe(code`${runtime.size}(${first.code})`, type, first.checks);
  }
}

/** The operand as a value of a known type: its own, or where that is open the one that the function takes. */
function typed(operand: Value, wanted: CelType, scope: Scope): Value {
  return operand.type.kind === "dyn" ? certain(operand, scope, wanted) : certain(operand, scope);
}

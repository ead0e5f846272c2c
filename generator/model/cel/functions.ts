import { isNumber, isOrdered, isScalar, listOf, simple, type CelType } from "./type.ts";

/** What an operand may be: a kind of type, or a list whose elements are of a class. */
type Operand =
  | "int"
  | "double"
  | "string"
  | "bool"
  | "bytes"
  | "list"
  | "map"
  | "list of numbers"
  | "list of durations"
  | "list of ordered values"
  | "list of scalars";

type Entry = {
  /** `size(text)`, `text.size()`, or either. */
  readonly form: "function" | "method" | "either";
  /** The operands of each signature; the first operand of a method is its receiver. */
  readonly takes: readonly (readonly Operand[])[];
  readonly gives:
    | "int"
    | "double"
    | "string"
    | "bool"
    | "bytes"
    | "timestamp"
    | "duration"
    | "strings"
    | "element";
};

/** Every function that a rule may call. */
export const functions = {
  size: { form: "either", takes: [["string"], ["list"], ["map"], ["bytes"]], gives: "int" },
  startsWith: { form: "method", takes: [["string", "string"]], gives: "bool" },
  endsWith: { form: "method", takes: [["string", "string"]], gives: "bool" },
  contains: { form: "method", takes: [["string", "string"]], gives: "bool" },
  matches: { form: "either", takes: [["string", "string"]], gives: "bool" },
  lowerAscii: { form: "method", takes: [["string"]], gives: "string" },
  upperAscii: { form: "method", takes: [["string"]], gives: "string" },
  trim: { form: "method", takes: [["string"]], gives: "string" },
  reverse: { form: "method", takes: [["string"]], gives: "string" },
  split: {
    form: "method",
    takes: [
      ["string", "string"],
      ["string", "string", "int"],
    ],
    gives: "strings",
  },
  substring: {
    form: "method",
    takes: [
      ["string", "int"],
      ["string", "int", "int"],
    ],
    gives: "string",
  },
  indexOf: {
    form: "method",
    takes: [
      ["string", "string"],
      ["string", "string", "int"],
    ],
    gives: "int",
  },
  unique: { form: "method", takes: [["list of scalars"]], gives: "bool" },
  isSorted: { form: "method", takes: [["list of ordered values"]], gives: "bool" },
  sum: { form: "method", takes: [["list of numbers"], ["list of durations"]], gives: "element" },
  min: { form: "method", takes: [["list of ordered values"]], gives: "element" },
  max: { form: "method", takes: [["list of ordered values"]], gives: "element" },
  bytes: { form: "function", takes: [["string"]], gives: "bytes" },
  "base64.decode": { form: "function", takes: [["string"]], gives: "bytes" },
  int: { form: "function", takes: [["int"], ["double"], ["string"]], gives: "int" },
  double: { form: "function", takes: [["int"], ["double"], ["string"]], gives: "double" },
  string: { form: "function", takes: [["string"], ["int"], ["bool"]], gives: "string" },
  timestamp: { form: "function", takes: [["string"]], gives: "timestamp" },
  duration: { form: "function", takes: [["string"]], gives: "duration" },
} as const satisfies Record<string, Entry>;

export type FunctionName = keyof typeof functions;

export function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(functions, name);
}

/** What a call yields; undefined if the function does not take operands of these types. */
export function resultOf(name: FunctionName, operands: readonly CelType[]): CelType | undefined {
  const { takes, gives }: Entry = functions[name];
  const fits = takes.some(
    (signature) =>
      signature.length === operands.length &&
      operands.every((type, index) => accepts(signature[index], type)),
  );
  if (!fits) return undefined;
  if (gives === "strings") return listOf(simple("string"));
  return gives === "element" ? elementOf(operands[0]) : simple(gives);
}

/** The signatures of a function as messages show them: `size(string) or size(list)`. */
export function describeFunction(name: FunctionName): string {
  const { form, takes }: Entry = functions[name];
  return takes
    .map(([first, ...others]) =>
      form === "method"
        ? `<${first}>.${name}(${others.join(", ")})`
        : `${name}(${[first, ...others].join(", ")})`,
    )
    .join(" or ");
}

function accepts(operand: Operand | undefined, type: CelType): boolean {
  switch (operand) {
    case "list of numbers":
      return isListOf(type, (element) => isNumber(element) || element.kind === "dyn");
    case "list of durations":
      return isListOf(type, (element) => element.kind === "duration");
    case "list of ordered values":
      return isListOf(type, isOrdered);
    case "list of scalars":
      return isListOf(type, (element) => isScalar(element) || element.kind === "dyn");
    default:
      return type.kind === operand || type.kind === "dyn";
  }
}

function isListOf(type: CelType, test: (element: CelType) => boolean): boolean {
  return type.kind === "list" && test(type.element());
}

/** Only numbers can be what a list of unknown values is used for here. */
function elementOf(type: CelType | undefined): CelType {
  const element = type?.kind === "list" ? type.element() : simple("dyn");
  return element.kind === "dyn" ? simple("double") : { ...element, nullable: false };
}

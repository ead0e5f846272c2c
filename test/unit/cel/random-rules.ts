import fc from "fast-check";
import { integer, list, mapOf, number, object, text, flag } from "./schemas.ts";

/** What the random rules are about; every property is optional, so that much is absent. */
export const subject = object({
  a: integer,
  b: integer,
  d: number,
  s: text,
  t: text,
  f: flag,
  l: list(integer),
  n: list(text),
  m: mapOf(text),
  o: object({ x: integer, y: text }),
  p: list(object({ k: integer, v: text })),
});

const small = fc.integer({ min: -3, max: 5 });
const word = fc.constantFrom("", "a", "b", "ab", "ba", "A", "a b", "aab");

/** A value with right types, in which anything may be absent. */
export const values: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  {
    a: small,
    b: small,
    d: fc.constantFrom(-1.5, 0, 0.5, 1, 2.25),
    s: word,
    t: word,
    f: fc.boolean(),
    l: fc.array(small, { maxLength: 3 }),
    n: fc.array(word, { maxLength: 3 }),
    m: fc.dictionary(fc.constantFrom("a", "b", "ab"), word),
    o: fc.record({ x: small, y: word }, { requiredKeys: [] }),
    p: fc.array(fc.record({ k: small, v: word }, { requiredKeys: [] }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

type Texts = fc.Arbitrary<string>;

/** Bool expressions of some depth, in which nothing has a wrong type but anything may be an error. */
export function rules(depth: number): Texts {
  return bools(depth, []);
}

/** The variables of the macros around, by the type of their values. */
type Variable = { readonly name: string; readonly type: "int" | "string" | "object" };

function bools(depth: number, variables: readonly Variable[]): Texts {
  const leaves = fc.constantFrom(
    "true",
    "false",
    "self.f",
    "has(self.a)",
    "has(self.s)",
    "has(self.o)",
    "has(self.o.x)",
    "('a' in self.m)",
    "(self.f == true)",
  );
  if (depth === 0) return leaves;
  const [bool, int, string] = [bools, ints, strings].map((make) => make(depth - 1, variables));
  if (!bool || !int || !string) throw new Error("there are three kinds");
  const compare = fc.constantFrom("==", "!=", "<", "<=", ">", ">=");
  return fc.oneof(
    leaves,
    fc.tuple(bool, fc.constantFrom("&&", "||"), bool).map(inBrackets),
    bool.map((operand) => `!${operand}`),
    fc.tuple(bool, bool, bool).map(([one, two, three]) => `(${one} ? ${two} : ${three})`),
    fc.tuple(int, compare, int).map(inBrackets),
    fc.tuple(string, compare, string).map(inBrackets),
    fc.tuple(doubles(depth - 1), fc.constantFrom("<", "<=", ">", ">="), int).map(inBrackets),
    fc
      .tuple(string, fc.constantFrom("startsWith", "endsWith", "contains"), string)
      .map(([one, name, other]) => `${one}.${name}(${other})`),
    string.map((operand) => `${operand}.matches('^a+b?$')`),
    fc
      .tuple(int, fc.constantFrom("self.l", "[1, 2]"))
      .map(([one, other]) => `(${one} in ${other})`),
    fc
      .tuple(string, fc.constantFrom("self.n", "self.m", "['a', 'ab']"))
      .map(([one, other]) => `(${one} in ${other})`),
    fc.tuple(bool, fc.constantFrom("==", "!="), bool).map(inBrackets),
    fc.constantFrom("(self.l == [1, 2])", "(self.n != ['a'])", "(self.m == self.m)"),
    fc
      .tuple(
        fc.constantFrom("all", "exists", "exists_one"),
        iterations(depth - 1, variables, bools),
      )
      .map(([macro, [target, name, body]]) => `${target}.${macro}(${name}, ${body})`),
    iterations(depth - 1, variables, bools).map(
      ([target, name, body]) => `(size(${target}.filter(${name}, ${body})) == 1)`,
    ),
    iterations(depth - 1, variables, ints).map(
      ([target, name, body]) => `(1 in ${target}.map(${name}, ${body}))`,
    ),
  );
}

function ints(depth: number, variables: readonly Variable[]): Texts {
  const leaves = fc.oneof(
    fc.integer({ min: 0, max: 4 }).map(String),
    fc.constantFrom(
      "self.a",
      "self.b",
      "self.o.x",
      "self.l[0]",
      "size(self.l)",
      "size(self.m)",
      ...reads(variables, "int", ".k"),
    ),
  );
  if (depth === 0) return leaves;
  const [bool, int, string] = [bools, ints, strings].map((make) => make(depth - 1, variables));
  if (!bool || !int || !string) throw new Error("there are three kinds");
  return fc.oneof(
    leaves,
    fc.tuple(int, fc.constantFrom("+", "-", "*"), int).map(inBrackets),
    fc
      .tuple(int, fc.constantFrom("/", "%"), fc.constantFrom("self.b", "(self.a - self.b)", "2"))
      .map(inBrackets),
    fc.tuple(bool, int, int).map(([one, two, three]) => `(${one} ? ${two} : ${three})`),
    string.map((operand) => `size(${operand})`),
    string.map((operand) => `${operand}.indexOf('a')`),
    int.map((operand) => `self.l[${operand}]`),
    int.map((operand) => `(-${operand})`),
  );
}

function strings(depth: number, variables: readonly Variable[]): Texts {
  const leaves = fc.constantFrom(
    "'a'",
    "'ab'",
    "self.s",
    "self.t",
    "self.o.y",
    "self.m['a']",
    "self.n[0]",
    ...reads(variables, "string", ".v"),
  );
  if (depth === 0) return leaves;
  const [int, string] = [ints, strings].map((make) => make(depth - 1, variables));
  if (!int || !string) throw new Error("there are two kinds");
  return fc.oneof(
    leaves,
    fc.tuple(string, string).map(([one, other]) => `(${one} + ${other})`),
    string.map((operand) => `${operand}.upperAscii()`),
    string.map((operand) => `${operand}.trim()`),
    fc.tuple(string, int).map(([one, start]) => `${one}.substring(${start})`),
    fc.tuple(string, int, int).map(([one, start, end]) => `${one}.substring(${start}, ${end})`),
    string.map((operand) => `${operand}.split('b')[0]`),
    string.map((operand) => `self.m[${operand}]`),
    int.map((operand) => `string(${operand})`),
  );
}

function doubles(depth: number): Texts {
  const leaves = fc.constantFrom("0.5", "2.0", "self.d");
  if (depth === 0) return leaves;
  return fc.oneof(
    leaves,
    fc
      .tuple(doubles(depth - 1), fc.constantFrom("+", "-", "*"), doubles(depth - 1))
      .map(inBrackets),
    // Not by anything that may be -0: where CEL has whole numbers, JavaScript has a zero with a sign.
    fc.tuple(doubles(depth - 1), fc.constant("/"), leaves).map(inBrackets),
    ints(depth - 1, []).map((operand) => `double(${operand})`),
  );
}

/** A list or object to run over, a name for its elements, and a body of a kind. */
function iterations(
  depth: number,
  variables: readonly Variable[],
  body: (depth: number, variables: readonly Variable[]) => Texts,
): fc.Arbitrary<readonly [string, string, string]> {
  const name = `v${variables.length}`;
  const targets: readonly (readonly [string, Variable["type"]])[] = [
    ["self.l", "int"],
    ["self.n", "string"],
    ["self.m", "string"],
    ["self.p", "object"],
    ["[1, 2, 3]", "int"],
    ["self.s.split('a')", "string"],
  ];
  return fc
    .constantFrom(...targets)
    .chain(([target, type]) =>
      body(depth, [...variables, { name, type }]).map((text) => [target, name, text] as const),
    );
}

function reads(
  variables: readonly Variable[],
  type: "int" | "string",
  field: string,
): readonly string[] {
  return variables.flatMap((variable) =>
    variable.type === type
      ? [variable.name]
      : variable.type === "object"
        ? [`${variable.name}${field}`]
        : [],
  );
}

function inBrackets(parts: readonly string[]): string {
  return `(${parts.join(" ")})`;
}

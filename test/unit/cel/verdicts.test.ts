import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkRules } from "../../../generator/model/cel/check.ts";
import { compileRules, type Compiled } from "./compile-rules.ts";
import { describeRule, type RawSchema } from "./describe-rule.ts";
import { flag, integer, list, mapOf, number, object, text } from "./schemas.ts";

type Row = {
  readonly expression: string;
  readonly schema: RawSchema;
  /** Values for which the rule holds, or does not apply. */
  readonly holds: readonly unknown[];
  readonly broken: readonly unknown[];
};

const counts = object({ min: integer, max: integer });

const rows: readonly Row[] = [
  // Presence, and rules that do not apply.
  {
    expression: "!has(self.min) || !has(self.max) || self.min <= self.max",
    schema: counts,
    holds: [
      {},
      { min: 3 },
      { min: 3, max: 3 },
      { min: "9", max: 3 },
      { min: null, max: 3 },
      5,
      null,
      [],
      "x",
    ],
    broken: [{ min: 4, max: 3 }],
  },
  // A property of undefined is not sent, so it is absent.
  {
    expression: "has(self.min)",
    schema: counts,
    holds: [{ min: 1 }, { min: null }, [], "x"],
    broken: [{}, { min: undefined }, Object.create({ min: 1 })],
  },
  {
    expression: "self.min > 3",
    schema: counts,
    holds: [{}, { min: "x" }, { min: 4 }],
    broken: [{ min: 3 }],
  },
  {
    expression: "!(self.min > 3)",
    schema: counts,
    holds: [{}, { min: "x" }, { min: 3 }],
    broken: [{ min: 4 }],
  },
  // An error on one side does not matter if the other side settles the outcome.
  {
    expression: "self.min > 3 || self.max > 3",
    schema: counts,
    holds: [{}, { min: 4 }, { max: 4 }, { max: 1 }, { min: 1 }],
    broken: [{ min: 1, max: 1 }],
  },
  {
    expression: "self.min > 3 && self.max > 3",
    schema: counts,
    holds: [{}, { min: 4 }, { max: 4 }, { min: 4, max: 4 }],
    broken: [{ min: 1 }, { max: 1 }, { min: 4, max: 1 }],
  },
  {
    expression: "!(self.min > 3 && self.max > 3)",
    schema: counts,
    holds: [{}, { min: 4 }, { min: 1 }],
    broken: [{ min: 4, max: 4 }],
  },
  {
    expression: "!(self.min > 3 || self.max > 3)",
    schema: counts,
    holds: [{}, { min: 1 }, { min: 1, max: 1 }],
    broken: [{ min: 4 }, { max: 4 }],
  },
  {
    expression: "self.min > 3 ? self.max > 3 : self.max < 0",
    schema: counts,
    holds: [{}, { max: 1 }, { min: 4, max: 4 }, { min: 4 }, { min: 1, max: -1 }],
    broken: [
      { min: 4, max: 1 },
      { min: 1, max: 1 },
    ],
  },
  {
    expression: "(has(self.min) && self.min > 3) ? self.max > 3 : self.max < 0",
    schema: counts,
    holds: [{}, { min: 4, max: 4 }, { max: -1 }, { min: "x", max: 1 }, { min: 1, max: -1 }],
    broken: [{ min: 4, max: 1 }, { max: 1 }, { min: 1, max: 1 }],
  },
  {
    expression: "!((has(self.min) && self.min > 3) ? self.max > 3 : self.max < 0)",
    schema: counts,
    holds: [{}, { min: 4, max: 1 }, { min: "x", max: 1 }, { min: "x", max: -1 }],
    broken: [{ min: 4, max: 4 }, { max: -1 }],
  },
  {
    expression: "(self.min > 3 && self.max > 3) == true",
    schema: counts,
    holds: [{}, { min: 4 }, { min: 4, max: 4 }],
    broken: [{ min: 1 }, { min: 1, max: 9 }],
  },
  // Names that are no identifiers, and names that every object inherits.
  {
    expression: '!("os:x" in self) || self["os:x"] == 1',
    schema: object({ "os:x": integer }),
    holds: [{}, { "os:x": 1 }],
    broken: [{ "os:x": 2 }],
  },
  {
    expression: "!has(self.constructor) || self.constructor == 1",
    schema: object({ constructor: integer }),
    holds: [{}, { constructor: 1 }],
    broken: [{ constructor: 2 }],
  },
  {
    expression: "has(self.__proto__) && self.__proto__ == 1",
    schema: object({ ["__proto__"]: integer }),
    holds: [JSON.parse('{"__proto__": 1}')],
    broken: [{}, JSON.parse('{"__proto__": 2}')],
  },
  {
    expression: 'self.all(key, self[key] == "a")',
    schema: mapOf(text),
    holds: [{}, JSON.parse('{"__proto__": "a"}'), { toString: "a" }],
    broken: [JSON.parse('{"__proto__": "b"}'), { x: "b" }],
  },
  {
    expression: '"toString" in self',
    schema: mapOf(text),
    holds: [{ toString: "a" }],
    broken: [{}],
  },
  {
    expression: "size(self.__proto__) > 0",
    schema: object({ ["__proto__!"]: mapOf(text) }),
    holds: [{}, JSON.parse('{"__proto__": {"a": "b"}}')],
    broken: [JSON.parse('{"__proto__": {}}')],
  },
  // Numbers.
  {
    expression: "self.a / self.b == 2",
    schema: object({ "a!": integer, "b!": integer }),
    holds: [
      { a: 5, b: 2 },
      { a: -5, b: -2 },
      { a: 1, b: 0 },
    ],
    broken: [{ a: 6, b: 2 }],
  },
  {
    expression: "self.a / self.b == -2",
    schema: object({ "a!": integer, "b!": integer }),
    holds: [{ a: -5, b: 2 }],
    broken: [{ a: -6, b: 2 }],
  },
  {
    expression: "self.a % self.b == -1",
    schema: object({ "a!": integer, "b!": integer }),
    holds: [
      { a: -5, b: 2 },
      { a: 5, b: 0 },
    ],
    broken: [{ a: 5, b: 2 }],
  },
  {
    expression: "self.a / self.b == 2.5",
    schema: object({ "a!": number, "b!": number }),
    holds: [{ a: 5, b: 2 }],
    broken: [
      { a: 4, b: 2 },
      { a: 4, b: 0 },
    ],
  },
  { expression: "self == 2", schema: number, holds: [2, 2.0, "2"], broken: [2.5] },
  { expression: "double(self) / 2.0 == 2.5", schema: integer, holds: [5], broken: [4] },
  { expression: "int(self) == -2", schema: number, holds: [-2.9, -2], broken: [2.1, -3] },
  { expression: "-self + 1 - -1 == 0", schema: integer, holds: [2], broken: [3] },
  { expression: "self <= 1000", schema: integer, holds: [1000, -1e300], broken: [1001, 1e300] },
  { expression: "self * 2 > 5 == true", schema: integer, holds: [3], broken: [2] },
  // Null.
  {
    expression: "self == null || self > 3",
    schema: { type: ["integer", "null"] },
    holds: [null, 4, "x"],
    broken: [3],
  },
  {
    expression: "self.a != null",
    schema: object({ "a!": { type: ["string", "null"] } }),
    holds: [{ a: "x" }, {}, { a: 5 }],
    broken: [{ a: null }],
  },
  {
    expression: "self.a == self.b",
    schema: object({ "a!": { type: ["string", "null"] }, "b!": text }),
    holds: [{ a: "x", b: "x" }, {}, { a: 5, b: "x" }],
    broken: [
      { a: null, b: "x" },
      { a: "y", b: "x" },
    ],
  },
  {
    expression: 'self in ["a", "b"]',
    schema: { type: ["string", "null"] },
    holds: ["a", 5],
    broken: [null, "c"],
  },
  {
    expression: "self.all(x, x > 1)",
    schema: list({ type: ["integer", "null"] }),
    holds: [[2, null], []],
    broken: [[1, null]],
  },
  // Texts: code points, and RE2's patterns.
  {
    expression: "size(self) == 2",
    schema: text,
    holds: ["ab", "💩字", 5],
    broken: ["💩", "abc", ""],
  },
  { expression: "self < '｡'", schema: text, holds: ["a", ""], broken: ["💩", "｡"] },
  {
    expression: "self.a < self.b",
    schema: object({ "a!": text, "b!": text }),
    holds: [
      { a: "｡", b: "💩" },
      { a: "a", b: "aa" },
    ],
    broken: [
      { a: "💩", b: "｡" },
      { a: "a", b: "a" },
    ],
  },
  { expression: "self > 'Z'", schema: text, holds: ["a", "💩", "Za"], broken: ["A", "Z"] },
  { expression: "self.matches('b+')", schema: text, holds: ["abc", "b"], broken: ["ac", ""] },
  {
    expression: "self.matches('^.$')",
    schema: text,
    holds: ["a", "💩", "\r", "\u2028"],
    broken: ["\n", "ab"],
  },
  {
    expression: "self.matches(r'^\\s[\\S]$')",
    schema: text,
    holds: [" x", "\tx", " \u00a0"],
    broken: ["\u00a0x", "  "],
  },
  { expression: "matches(self, '^[一-龥]+$')", schema: text, holds: ["中文"], broken: ["zh"] },
  {
    expression: "self.startsWith('a') && self.endsWith('c') && self.contains('b')",
    schema: text,
    holds: ["abc"],
    broken: ["ab", "bc", "ac"],
  },
  { expression: "self.lowerAscii() == 'aÄ'", schema: text, holds: ["AÄ", "aÄ"], broken: ["aä"] },
  { expression: "self.upperAscii() == 'Aä'", schema: text, holds: ["aä"], broken: ["aÄ"] },
  {
    expression: "self.trim() == 'a'",
    schema: text,
    holds: [" \u0085\u3000a\n"],
    broken: ["\ufeffa", "a b"],
  },
  { expression: "self.reverse() == 'b💩a'", schema: text, holds: ["a💩b"], broken: ["b💩a"] },
  {
    expression: "self.substring(1, 2) == '💩' && self.substring(2) == 'b'",
    schema: text,
    holds: ["a💩b", "x"],
    broken: ["ab💩", "a💩c"],
  },
  { expression: "self.indexOf('b') == 2", schema: text, holds: ["a💩b"], broken: ["ab", "x"] },
  { expression: "self.indexOf('a', 1) == 3", schema: text, holds: ["a💩ba"], broken: ["ab", "aa"] },
  {
    expression: "self.split(',') == ['a', 'b']",
    schema: text,
    holds: ["a,b"],
    broken: ["a", "a,b,c"],
  },
  {
    expression: "self.split('').size() == 2 && self.split(',', 2) == ['a💩']",
    schema: text,
    holds: ["a💩"],
    broken: ["ab"],
  },
  {
    expression: "self.split(',', 2) == ['a', 'b,c']",
    schema: text,
    holds: ["a,b,c"],
    broken: ["a,b"],
  },
  { expression: "self.split(',', 0) == []", schema: text, holds: ["a,b", ""], broken: [] },
  // A text with fewer parts is an error, so the rule does not apply.
  {
    expression: "self.split('::')[1] == 'b'",
    schema: text,
    holds: ["a::b", "a::b::c", "::b", "a", "a:b", ""],
    broken: ["a::", "a:::b", "b::a"],
  },
  {
    expression: "self.split(',')[0] == 'a'",
    schema: text,
    holds: ["a", "a,", "a,b"],
    broken: ["", ",a", "ab,"],
  },
  { expression: "self + 'x' == 'ax'", schema: text, holds: ["a"], broken: ["b"] },
  {
    expression: "bytes(self).size() <= 4",
    schema: text,
    holds: ["💩", "abcd", "éé", ""],
    broken: ["abcde", "💩a", "字字"],
  },
  {
    expression: "base64.decode(self).size() == 2",
    schema: text,
    holds: ["YWI=", "YWI", "YW\nI=", "?", "YW=I", "Y", "YWI=="],
    broken: ["YWJj", "YQ==", ""],
  },
  {
    expression: "int(self) == 7",
    schema: text,
    holds: ["7", "+7", "007", "x", "7.0", "", " 7", "99999999999999999999"],
    broken: ["8", "-7"],
  },
  {
    expression: "double(self) == 7.5",
    schema: text,
    holds: ["7.5", "75e-1", "x", "", "1e999"],
    broken: ["7", ".5"],
  },
  { expression: "string(self) == '7'", schema: integer, holds: [7], broken: [8] },
  { expression: "string(self) == 'true'", schema: flag, holds: [true, "x"], broken: [false] },
  // Lists and objects.
  {
    expression: "self.all(x, x > 1)",
    schema: list(integer),
    holds: [[], [2, 3], [2, "x"], "x"],
    broken: [[1], ["x", 1]],
  },
  {
    expression: "self.exists(x, x > 1)",
    schema: list(integer),
    holds: [[2], ["x", 1], [1, 2]],
    broken: [[], [1]],
  },
  {
    expression: "self.exists_one(x, x > 1)",
    schema: list(integer),
    holds: [
      [1, 2],
      ["x", 2, 3],
    ],
    broken: [[], [1], [2, 3]],
  },
  {
    expression: "self.exists_one(x, x == 'a' || x == 'b')",
    schema: list(text),
    holds: [["a", "c"]],
    broken: [["a", "b"], []],
  },
  {
    expression: "self.filter(x, x > 1).size() == 1",
    schema: list(integer),
    holds: [
      [1, 2],
      ["x", 2, 3],
    ],
    broken: [[2, 3], []],
  },
  {
    expression: "self.filter(x, true).size() == 1",
    schema: list(integer),
    holds: [[1]],
    broken: [[]],
  },
  {
    expression: "self.map(x, x * 2).sum() == 6",
    schema: list(integer),
    holds: [[1, 2], ["x"]],
    broken: [[1]],
  },
  {
    expression: "self.map(x, x > 1, x * 2) == [4]",
    schema: list(integer),
    holds: [[1, 2], ["x"]],
    broken: [[1], [2, 2]],
  },
  {
    expression: "self.map(key, size(key)).sum() <= 3",
    schema: mapOf(text),
    holds: [{ a: "x", bb: "y" }, []],
    broken: [{ abcd: "x" }],
  },
  {
    expression: "self.exists(key, key == 'a') && size(self) == 1",
    schema: mapOf(text),
    holds: [{ a: "x" }, { a: "x", b: undefined }],
    broken: [{}, { a: "x", b: "y" }],
  },
  {
    expression: "self[0] == 'a' && self[1] == 'b'",
    schema: list(text),
    holds: [["a", "b"], ["a"], []],
    broken: [["b"], ["a", "c"]],
  },
  {
    expression: "self[size(self) - 1] == 'z'",
    schema: list(text),
    holds: [["a", "z"], []],
    broken: [["a"]],
  },
  {
    expression: "self.unique()",
    schema: list(text),
    holds: [[], ["a", "b"], ["a", {}, "a"], [..."abcdefghijkl"]],
    broken: [["a", "a"], [..."abcdefghijkc"]],
  },
  {
    expression: "self.map(x, x.k).unique()",
    schema: list(object({ "k!": text })),
    holds: [[], [{ k: "a" }, { k: "b" }], [{ k: "a" }, {}, { k: "a" }]],
    broken: [[{ k: "a" }, { k: "a" }]],
  },
  {
    expression: "self.isSorted()",
    schema: list(integer),
    holds: [[], [1, 1, 2], [2, "x", 1]],
    broken: [[2, 1]],
  },
  {
    expression: "self.isSorted()",
    schema: list(text),
    holds: [["｡", "💩"]],
    broken: [
      ["💩", "｡"],
      ["b", "a"],
    ],
  },
  {
    expression: "self.min() == 1 && self.max() == 3",
    schema: list(integer),
    holds: [[3, 1, 2], []],
    broken: [
      [1, 2],
      [0, 3],
    ],
  },
  {
    expression: "self.max() < 'c'",
    schema: list(text),
    holds: [["a", "b"], []],
    broken: [["a", "d"]],
  },
  {
    expression: "self.sum() == 0.5",
    schema: list(number),
    holds: [[0.25, 0.25], ["x"]],
    broken: [[], [1]],
  },
  { expression: "2 in self", schema: list(integer), holds: [[1, 2]], broken: [[1], []] },
  {
    expression: "self.a in self.b",
    schema: object({ "a!": list(integer), "b!": list(list(integer)) }),
    holds: [{ a: [1], b: [[2], [1]] }, {}],
    broken: [
      { a: [1], b: [[2]] },
      { a: [], b: [] },
    ],
  },
  {
    expression: "self.a == self.b",
    schema: object({ "a!": mapOf(integer), "b!": mapOf(integer) }),
    holds: [{ a: { x: 1, y: 2 }, b: { y: 2, x: 1 } }],
    broken: [{ a: { x: 1 }, b: {} }],
  },
  {
    expression: "self.a != [1, 2]",
    schema: object({ "a!": list(integer) }),
    holds: [{ a: [1] }],
    broken: [{ a: [1, 2] }],
  },
  {
    expression: "self.a + [3] == [1, 3]",
    schema: object({ "a!": list(integer) }),
    holds: [{ a: [1] }],
    broken: [{ a: [] }],
  },
  {
    expression: "self.all(a, self.exists_one(b, b.id == a.id))",
    schema: list(object({ "id!": integer })),
    holds: [[{ id: 1 }, { id: 2 }], [{}]],
    broken: [[{ id: 1 }, { id: 1 }]],
  },
  {
    expression: "self.all(value, value.all(object, object < 3))",
    schema: list(list(integer)),
    holds: [[[1], [2]]],
    broken: [[[1], [3]]],
  },
  {
    expression: "1 in self.map(x, x > 0 ? 1 : 4) || 1 in [1, 2].map(x, x > 1 ? 3 : 5)",
    schema: list(integer),
    holds: [[2], ["x"]],
    broken: [[0], []],
  },
  {
    expression: "self[-0].startsWith('a')",
    schema: list(text),
    holds: [["a"], []],
    broken: [["b"]],
  },
  // Without a type: what the other side is decides.
  {
    expression: "self.a > 3",
    schema: object({ "a!": {} }),
    holds: [{ a: 4 }, { a: "x" }, {}],
    broken: [{ a: 3 }],
  },
  {
    expression: "self.a == 'x'",
    schema: object({ "a!": {} }),
    holds: [{ a: "x" }, {}],
    broken: [{ a: 3 }, { a: null }],
  },
  {
    expression: "self.a.b.startsWith('x')",
    schema: object({ "a!": {} }),
    holds: [{ a: { b: "xy" } }, { a: 1 }, { a: { b: 1 } }],
    broken: [{ a: { b: "y" } }],
  },
  {
    expression: "self.a[0] + 1 == 3",
    schema: object({ "a!": {} }),
    holds: [{ a: [2] }, { a: ["x"] }],
    broken: [{ a: [3] }],
  },
  {
    expression:
      "size(self.a) == 1 && int(self.b) == 1 && double(self.c) == 1.0 && string(self.d) == '1'",
    schema: object({ "a!": {}, "b!": {}, "c!": {}, "d!": {} }),
    holds: [{ a: [1], b: "1", c: "1", d: 1 }, {}, { a: 1 }],
    broken: [{ a: "ab" }, { b: "2" }, { c: 2 }, { d: "2" }, { d: true }],
  },
  {
    expression: "self.a == self.b",
    schema: object({ "a!": {}, "b!": {} }),
    holds: [{ a: [{ x: 1 }], b: [{ x: 1 }] }, {}],
    broken: [{ a: 1, b: "1" }],
  },
  {
    expression: "self.a",
    schema: object({ "a!": {} }),
    holds: [{ a: true }, { a: "x" }, {}],
    broken: [{ a: false }],
  },
  {
    expression: "self.on",
    schema: object({ "on!": flag }),
    holds: [{ on: true }, { on: 0 }, {}],
    broken: [{ on: false }],
  },
  {
    expression: "self.on != false && self.on == true",
    schema: object({ "on!": flag }),
    holds: [{ on: true }, {}],
    broken: [{ on: false }],
  },
  // Time.
  {
    expression: "timestamp(self) < timestamp('2025-01-01T00:00:00Z')",
    schema: text,
    holds: ["2024-12-31T23:59:59Z", "2025-01-01T00:00:00+01:00", "2025-02-30T00:00:00Z", "x"],
    broken: ["2025-01-01T00:00:00Z", "2025-06-01T00:00:00.5Z"],
  },
  {
    expression: "timestamp(self) - timestamp('2025-01-01T00:00:00Z') <= duration('1h30m')",
    schema: text,
    holds: ["2025-01-01T01:30:00Z", "2024-01-01T00:00:00Z"],
    broken: ["2025-01-01T01:30:00.001Z"],
  },
  {
    expression: "timestamp(self) > now + duration('30m')",
    schema: text,
    holds: ["2999-01-01T00:00:00Z"],
    broken: ["2020-01-01T00:00:00Z"],
  },
  {
    expression: "duration(self) + duration('1s') == duration('1m1s')",
    schema: text,
    holds: ["1m", "60s", "0.5m30000ms", "x", "1"],
    broken: ["2m", "-1m"],
  },
  // Conditionals as values.
  {
    expression: "(self.matches('[A-Z]') ? 1 : 0) + (self.matches('[0-9]') ? 1 : 0) >= 2",
    schema: text,
    holds: ["A1", 5],
    broken: ["A", "1", ""],
  },
  {
    expression: "(self.min > 3 ? self.min : self.max) > 5",
    schema: counts,
    holds: [{}, { min: 6 }, { min: 1, max: 6 }, { min: 1 }],
    broken: [{ min: 4 }, { min: 1, max: 5 }],
  },
  {
    expression: "(has(self.min) ? self.min : 0) == 2",
    schema: counts,
    holds: [{ min: 2 }, { min: "x" }],
    broken: [{}, { min: 3 }],
  },
  {
    expression: "(has(self.min) ? 1 : 0) == 2",
    schema: counts,
    holds: [],
    broken: [{}, { min: 1 }],
  },
  {
    expression: "((has(self.min) && self.min > 1) ? 1 : 2) < int(self.s)",
    schema: object({ min: integer, "s!": text }),
    holds: [{ min: 2, s: "2" }, { s: "3" }, { min: "x", s: "0" }, { min: 1, s: "y" }],
    broken: [{ min: 2, s: "1" }, { s: "2" }],
  },
  {
    expression: "self.a < int(self.s) + self.b && int(self.s) + self.a < int(self.t)",
    schema: object({ "a!": integer, "b!": integer, "s!": text, "t!": text }),
    holds: [
      { a: 1, b: 1, s: "1", t: "9" },
      { a: 1, b: 1, s: "x", t: "9" },
    ],
    broken: [
      { a: 9, b: 1, s: "1", t: "99" },
      { a: 1, b: 1, s: "8", t: "9" },
    ],
  },
  {
    expression: "self.split(',')[0].split(':')[1] == 'x'",
    schema: text,
    holds: ["a:x,b", "a"],
    broken: ["a:y"],
  },
  {
    expression: "self.map(x, self[0]) == self",
    schema: list(integer),
    holds: [[1, 1], []],
    broken: [[1, 2]],
  },
];

describe("compiled rules", () => {
  let compiled: Compiled;
  beforeAll(async () => {
    compiled = await compileRules(rows);
  });
  afterAll(() => compiled.remove());

  it.each(rows.map((row, index) => ({ ...row, index })))(
    "$expression",
    ({ index, holds, broken }) => {
      const rule = compiled.rules[index];
      const verdicts = (values: readonly unknown[]) =>
        values.map((value) => [JSON.stringify(value), rule?.(value)]);
      expect(verdicts(holds)).toEqual(holds.map((value) => [JSON.stringify(value), true]));
      expect(verdicts(broken)).toEqual(broken.map((value) => [JSON.stringify(value), false]));
    },
  );

  it("pass a strict compiler", () => {
    expect(compiled.typeErrors()).toEqual([]);
  });

  it("are all of them accepted by the check", () => {
    const refused = rows.flatMap(({ schema, expression }) =>
      checkRules(describeRule(schema, expression).api)
        .filter(({ severity }) => severity === "error")
        .map(({ message }) => `${expression}: ${message}`),
    );
    expect(refused).toEqual([]);
  });
});

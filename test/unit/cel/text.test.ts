import { describe, expect, it } from "vitest";
import { compiledText } from "./compile-rules.ts";
import type { RawSchema } from "./describe-rule.ts";
import { flag, integer, list, mapOf, number, object, text } from "./schemas.ts";

/** What a reviewer of a generated package reads. */
const rows: readonly (readonly [schema: RawSchema, expression: string, compiled: string])[] = [
  [
    object({ min_count: integer, max_count: integer }),
    "!has(self.min_count) || !has(self.max_count) || self.min_count <= self.max_count",
    '!isObject(value) || !has(value, "min_count") || !has(value, "max_count") || typeof value.min_count !== "number" || typeof value.max_count !== "number" || value.min_count <= value.max_count',
  ],
  [
    integer,
    "self >= 10 && self <= 1000",
    'typeof value !== "number" || (value >= 10 && value <= 1000)',
  ],
  [
    text,
    "size(self.split(',')) <= 100",
    'typeof value !== "string" || value.split(",").length <= 100',
  ],
  [text, "bytes(self).size() <= 32768", 'typeof value !== "string" || utf8Length(value) <= 32768'],
  [text, "self.matches('^[a-z]+$')", 'typeof value !== "string" || /^[a-z]+$/u.test(value)'],
  [
    object({ "a!": number, "b!": number }),
    "!(self.a < self.b && self.b < 3.0) ? self.a > 1.0 : true",
    '!isObject(value) || typeof value.b !== "number" || ((typeof value.a !== "number" || value.a < value.b) && value.b < 3) || typeof value.a !== "number" || value.a > 1',
  ],
  // A check that several conditions need is made once.
  [
    object({ "level!": integer, "disks!": list(integer) }),
    "self.level == 10 ? size(self.disks) >= 4 && size(self.disks) % 2 == 0 : true",
    '!isObject(value) || typeof value.level !== "number" || value.level !== 10 || !isArray(value.disks) || (value.disks.length >= 4 && value.disks.length % 2 === 0)',
  ],
  [
    list(object({ "key!": text })),
    "self.map(tag, tag.key).unique()",
    '!isArray(value) || isUnique( mapAll(value, (tag) => (isObject(tag) && typeof tag.key === "string" ? tag.key : undefined)), ) !== false',
  ],
  [
    mapOf(text),
    "self.all(key, key.startsWith('x-'))",
    '!isObject(value) || ownKeys(value).every((key) => key.startsWith("x-"))',
  ],
  [
    object({ "until!": text }),
    "timestamp(self.until) >= now + duration('30m')",
    '!isObject(value) || typeof value.until !== "string" || given(timestamp(value.until), (time) => time === undefined || time >= Date.now() + 1800 * 1000)',
  ],
  [list(integer), "self.exists(x, true)", "!isArray(value) || value.some(() => true)"],
  // What one side of || has asked, the other need not ask again.
  [
    object({ "a!": integer, "b!": integer }),
    "self.a > 1 || (self.b > 1 && self.a < 0)",
    '!isObject(value) || typeof value.a !== "number" || value.a > 1 || ((typeof value.b !== "number" || value.b > 1) && value.a < 0)',
  ],
  // Names of the rule hide neither what it calls nor what stands around it.
  [
    list(integer),
    "self.all(value, value > 1) && self.all(given, given > 1) && self.all(class, class > 1)",
    '!isArray(value) || (value.every((value2) => typeof value2 !== "number" || value2 > 1) && value.every((given2) => typeof given2 !== "number" || given2 > 1) && value.every((class2) => typeof class2 !== "number" || class2 > 1))',
  ],
  [
    object({ "on!": flag }),
    "self.on == false",
    '!isObject(value) || typeof value.on !== "boolean" || !value.on',
  ],
  // Text of the description stays text.
  [
    object({ '"];alert(1)//': integer, "kind!": text }),
    `'"];alert(1)//' in self || self.kind == '\${alert(1)}\\'"\\n'`,
    `!isObject(value) || has(value, '"];alert(1)//') || typeof value.kind !== "string" || value.kind === "\${alert(1)}'\\"\\n"`,
  ],
];

describe("the text of a compiled rule", () => {
  it.each(rows.map(([schema, expression, compiled]) => ({ schema, expression, compiled })))(
    "$expression",
    async ({ schema, expression, compiled }) => {
      expect(await compiledText({ schema, expression })).toBe(compiled);
    },
  );
});

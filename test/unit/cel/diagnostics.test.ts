import { describe, expect, it } from "vitest";
import { checkRules } from "../../../generator/model/cel/check.ts";
import { buildApi } from "../../../generator/model/build/index.ts";
import { codes } from "../../../generator/source/codes.ts";
import { memoryDisk } from "../../../generator/source/disk.ts";
import { readSource } from "../../../generator/source/read.ts";
import { describeRule, type RawSchema } from "./describe-rule.ts";
import { flag, integer, list, mapOf, number, object, text } from "./schemas.ts";

const server = object({
  "name!": text,
  "count!": integer,
  "ratio!": number,
  "on!": flag,
  "tags!": list(text),
  "labels!": mapOf(text),
  "kind!": { type: "string", enum: ["small", "large"] },
  "anything!": {},
  max_count: integer,
  "os:x": integer,
  disk: object({ size: integer, "type!": text }),
});

/** `‸` stands where the problem is. */
type Row = readonly [code: string, expression: string, message: RegExp, fix?: RegExp];

const rows: readonly Row[] = [
  ["cel/syntax", "self.count > ‸", /cannot be parsed/],
  ["cel/syntax", "self.name == ‸'a", /unterminated string/],
  ["cel/syntax", "self.count ‸# 2", /unexpected character: #/],
  ["cel/syntax", "self.tags.all(‸1, true)", /iteration variable/],
  ["cel/unsupported", "‸format(self.name) == ''", /format\(\) is not supported/],
  [
    "cel/unsupported",
    "self.name.‸startWith('a')",
    /startWith\(\)/,
    /Did you mean startsWith\(\)\?/,
  ],
  ["cel/unsupported", "self.tags.‸all(t)", /all\(\) is not written so/, /list\.all\(element/],
  ["cel/unsupported", "has(‸self['os:x'])", /has\(\) takes a field/, /"the-name" in self/],
  ["cel/unsupported", "self.count == ‸1u", /unsigned/],
  ["cel/unsupported", "‸{'a': 1}.a == 1", /map literal/],
  ["cel/unsupported", "self.tags.all(self, ‸self == '')", /in use, and self is/],
  ["cel/unknown-variable", "‸count > 1", /no variable count/, /self\.count/],
  ["cel/unknown-variable", "timestamp(self.name) < ‸nwo", /no variable nwo/, /now/],
  ["cel/unknown-field", "self.‸cuont > 1", /no property "cuont"/, /Did you mean "count"\?/],
  ["cel/unknown-field", "has(self.‸min_count)", /no property "min_count"/, /max_count/],
  ["cel/unknown-field", "self[‸'nam'] == ''", /no property "nam"/, /"name"/],
  ["cel/unknown-field", "has(self.disk) && self.disk.‸sise > 1", /no property "sise"/, /"size"/],
  ["cel/unknown-field", "self.‸zzzzzzzz == 1", /zzzzzzzz/, /It has .*count/],
  ["cel/operand-types", "‸self.count < self.name", /< does not take int and string/],
  [
    "cel/operand-types",
    "‸self.count + self.ratio > 1.0",
    /\+ does not take int and double/,
    /double\(\) or int\(\)/,
  ],
  ["cel/operand-types", "‸self.name == 1", /== does not take string and int/],
  ["cel/operand-types", "‸self.count == null", /int and null/],
  ["cel/operand-types", "‸self.count in self.tags", /in does not take int and list of string/],
  ["cel/operand-types", "‸self.ratio % 2.0 == 0.0", /% does not take double and double/],
  ["cel/operand-types", "self.on && ‸self.name", /&& takes bool and not string/],
  ["cel/operand-types", "!‸self.count", /! takes bool and not int/],
  ["cel/operand-types", "(‸self.name ? 1 : 2) == 1", /\?: takes bool and not string/],
  ["cel/operand-types", "(self.on ? ‸1 : 'a') == 1", /int and string: they must be of one type/],
  ["cel/operand-types", "-‸self.name == ''", /- takes a number/],
  [
    "cel/operand-types",
    "‸size(self.count) == 1",
    /size does not take int/,
    /size\(string\) or size\(list\)/,
  ],
  ["cel/operand-types", "self.name.‸startsWith(1)", /startsWith does not take string, int/],
  [
    "cel/operand-types",
    "‸startsWith(self.name, 'a')",
    /startsWith/,
    /<string>\.startsWith\(string\)/,
  ],
  ["cel/operand-types", "self.tags.‸sum() == 1", /sum does not take list of string/],
  ["cel/operand-types", "self.name.‸length == 1", /string has no fields/],
  ["cel/operand-types", "self.tags[‸'a'] == ''", /no index of type string/],
  ["cel/operand-types", "self.name.‸all(c, true)", /all\(\) runs over a list/],
  ["cel/operand-types", "self.tags.all(t, ‸t)", /all\(\) takes bool and not string/],
  ["cel/operand-types", "‸self.anything < self.anything", /cannot be known/, /type in the schema/],
  ["cel/result-type", "‸self.count + 1", /yields int and not bool/],
  ["cel/result-type", "‸self.tags.map(t, t)", /yields list of string/],
  ["cel/pattern", "self.name.matches(‸'[')", /unterminated character class/],
  ["cel/pattern", "self.name.matches(‸'(?=a)')", /\(\?= has no meaning/],
  ["cel/pattern", "self.name.matches(‸r'(a)\\1')", /\\1 has no meaning/],
  ["cel/pattern", "self.name.matches(‸'(?i)a')", /\(\?i has no meaning/],
  ["cel/pattern", "self.name.matches(‸self.kind)", /constant string/],
  ["cel/slow-pattern", "self.name.matches(‸'^(a+)+$')", /exponential time/],
  ["cel/constant", "self.count < ‸9007199254740993", /too large/],
  [
    "cel/constant",
    "timestamp(self.name) < timestamp(‸'2025-02-30T00:00:00Z')",
    /no timestamp/,
    /2025-01-31T/,
  ],
  ["cel/constant", "duration(‸'1 hour') < duration('1h')", /no duration/, /30m/],
  ["cel/constant", "self.count % ‸0 == 1", /divided by zero/],
  [
    "cel/unguarded",
    "self.‸max_count > 1",
    /self\.max_count may be absent here/,
    /Ask has\(self\.max_count\) first/,
  ],
  ["cel/unguarded", "self[‸'os:x'] > 1", /may be absent/, /Ask 'os:x' in self first/],
  ["cel/unguarded", "has(self.disk) && self.disk.‸size > 1", /self\.disk\.size/],
  ["cel/unguarded", "has(self.‸disk.size)", /self\.disk may be absent/],
  ["cel/unguarded", "self.labels[‸self.name] == ''", /may be absent/, /self\.name in self\.labels/],
  ["cel/unguarded", "self.labels.‸team == ''", /self\.labels\.team/],
  ["cel/impossible", "self.kind == ‸'smal'", /never be "smal": the schema allows "small", "large"/],
  ["cel/impossible", "self.kind in ['small', ‸'huge']", /never be "huge"/],
];

describe("checkRules", () => {
  const cases = rows.map(([code, marked, message, fix]) => ({ code, marked, message, fix }));
  it.each(cases)("$code: $marked", ({ code, marked, message, fix }) => {
    const expression = marked.replace("‸", "");
    const { api, source } = describeRule(server, expression);
    const diagnostics = checkRules(api);
    expect(diagnostics).toHaveLength(1);
    const [diagnostic] = diagnostics;
    expect(diagnostic).toMatchObject({
      code,
      severity: codes[code as keyof typeof codes].severity,
    });
    expect(diagnostic?.message).toMatch(message);
    expect(diagnostic?.fix ?? "").toMatch(fix ?? /^/);
    expect(diagnostic?.at).toEqual({
      file: source.entry.path,
      pointer: "/components/schemas/Value/x-specwright-rules/0/expression",
      offset: marked.indexOf("‸"),
    });
  });

  it("has a row for every code", () => {
    const known = Object.keys(codes).filter((code) => code.startsWith("cel/"));
    const tried = new Set(rows.map(([code]) => code).concat("cel/unknown-target"));
    expect(known.filter((code) => !tried.has(code))).toEqual([]);
  });

  it("finds every problem of an expression, and no problem twice", () => {
    const { api } = describeRule(server, "self.cuont > self.nmae.size() && self.max_count > 1");
    expect(checkRules(api).map(({ code, at }) => [code, at.offset])).toEqual([
      ["cel/unknown-field", 5],
      ["cel/unknown-field", 18],
      ["cel/unguarded", 38],
    ]);
  });

  it("says nothing about what follows from a mistake", () => {
    const { api } = describeRule(
      server,
      "self.cuont.all(x, x.y > self.nmae) || -self.tgas.sum() < self.cuont || self.naem.size() in self.x",
    );
    expect(checkRules(api).map(({ code }) => code)).toEqual(
      Array.from({ length: 6 }, () => "cel/unknown-field"),
    );
  });

  it("names line and column inside the expression, in whatever way YAML writes it", () => {
    const yaml = `
openapi: 3.1.0
info: { title: Rules, version: "1" }
paths: {}
components:
  schemas:
    Value:
      type: object
      properties: { count: { type: integer } }
      required: [count]
      x-specwright-rules:
        - { id: plain, message: m, expression: self.cuont > 1 }
        - { id: quoted, message: m, expression: "self.count == 1 || '\\u0041' == self.cuont" }
        - id: folded
          message: m
          expression: >-
            self.count > 1 &&
            self.cuont > 1
`.trimStart();
    const { value: source } = readSource("/spec/openapi.yaml", {
      cwd: "/spec",
      disk: memoryDisk({ "/spec/openapi.yaml": yaml }),
    });
    if (!source) throw new Error("the description cannot be read");
    const places = checkRules(buildApi(source).value).map(({ at }) => {
      const { line, column } = source.entry.locate(at);
      return `${line}:${column}`;
    });
    const column = (line: number) => (yaml.split("\n")[line - 1]?.indexOf("cuont") ?? 0) + 1;
    expect(places).toEqual([`11:${column(11)}`, `12:${column(12)}`, `17:${column(17)}`]);
  });

  it("refuses a target that no value has", () => {
    const target = (at: string, schema: RawSchema = server) =>
      checkRules(describeRule(schema, "true", { at }).api).map(({ code, at: place }) => [
        code,
        place.pointer.split("/").at(-1),
      ]);
    expect(target("/cuont")).toEqual([["cel/unknown-target", "at"]]);
    expect(target("/name/x")).toEqual([["cel/unknown-target", "at"]]);
    expect(target("/tags/first")).toEqual([["cel/unknown-target", "at"]]);
    expect(target("/tags/0")).toEqual([]);
    expect(target("/disk/size")).toEqual([]);
    expect(target("/labels/team")).toEqual([]);
    expect(target("/anything/at/all")).toEqual([]);
  });

  it("refuses a rule that would become too much code", () => {
    const nested = (depth: number): string =>
      depth === 0 ? "self.on" : `(${nested(depth - 1)} && self.on ? self.on : !self.on)`;
    expect(checkRules(describeRule(server, nested(3)).api)).toEqual([]);
    expect(checkRules(describeRule(server, nested(20)).api).map(({ code }) => code)).toEqual([
      "cel/unsupported",
    ]);
    const long = Array.from({ length: 5000 }, () => "self.on").join(" && ");
    expect(checkRules(describeRule(server, long).api).map(({ code }) => code)).toEqual([
      "cel/syntax",
    ]);
  });

  it("looks at rules on schemas of every kind", () => {
    const rule = { id: "r", message: "m", expression: "self > " };
    const value = { type: "integer", "x-specwright-rules": [rule] };
    const content = { "application/json": { schema: { type: "array", items: value } } };
    const document = {
      openapi: "3.1.0",
      info: { title: "Rules", version: "1" },
      paths: {
        "/things": {
          parameters: [{ name: "limit", in: "query", schema: value }],
          post: {
            requestBody: { content },
            responses: { 200: { description: "", headers: { Total: { schema: value } }, content } },
          },
        },
      },
      components: { schemas: { Thing: { not: { additionalProperties: value } } } },
    };
    const { value: source } = readSource("/spec/openapi.json", {
      cwd: "/spec",
      disk: memoryDisk({ "/spec/openapi.json": JSON.stringify(document) }),
    });
    if (!source) throw new Error("the description cannot be read");
    expect(checkRules(buildApi(source).value)).toHaveLength(5);
  });
});

describe("a guard", () => {
  const guarded = (expression: string, schema: RawSchema = server) =>
    checkRules(describeRule(schema, expression).api).map(({ message }) => message);

  it.each([
    "!has(self.max_count) || self.max_count > 1",
    "has(self.max_count) && self.max_count > 1",
    "has(self.max_count) ? self.max_count > 1 : true",
    "!(has(self.max_count) && self.max_count < 1)",
    "!has(self.max_count) || (self.count > 1 ? self.max_count > 1 : self.max_count > 2)",
    "(self.on ? has(self.max_count) : false) && self.max_count > 1",
    "(has(self.max_count) ? self.on : true) || self.max_count > 1",
    "!('os:x' in self) || self['os:x'] > 1",
    "!has(self.disk) || !has(self.disk.size) || self.disk.size > 1",
    "!has(self.disk) || self.disk.type == ''",
    "self.labels.all(key, self.labels[key] == '')",
    "!(self.name in self.labels) || self.labels[self.name] == ''",
    "!has(self.max_count) || self.tags.all(tag, size(tag) < self.max_count)",
  ])("is seen in %s", (expression) => {
    expect(guarded(expression)).toEqual([]);
  });

  it.each([
    "has(self.max_count) || self.max_count > 1",
    "!has(self.max_count) && self.max_count > 1",
    "self.max_count > 1 || !has(self.max_count)",
    "has(self.max_count) ? true : self.max_count > 1",
    "(has(self.max_count) || self.on) && self.max_count > 1",
    "(has(self.max_count) && self.on) || self.max_count > 1",
    "has(self.disk) && self['os:x'] > 1",
    "has(self.max_count) && size(self.labels.team) > 1",
  ])("is missed in %s", (expression) => {
    expect(guarded(expression)).toHaveLength(1);
  });

  it("in a filter holds for what comes after", () => {
    const disks = list(object({ size: integer }));
    expect(guarded("self.filter(d, has(d.size)).map(disk, disk.size).sum() < 9", disks)).toEqual(
      [],
    );
    expect(guarded("self.map(d, has(d.size), d.size).sum() < 9", disks)).toEqual([]);
    expect(guarded("self.map(d, d.size).sum() < 9", disks)).toHaveLength(1);
  });
});

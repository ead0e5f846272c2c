import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../generator/source/limits.ts";
import { parseYaml } from "../../../generator/source/yaml.ts";
import { head, placesOf, readText } from "../../support/read-text.ts";

const problems = (text: string) => placesOf(readText(text));
const valueOf = (text: string) => readText(text).value?.entry.value as Record<string, unknown>;

describe("YAML that is refused", () => {
  it.each([
    ["a tag of its own", "x-a: !env HOME\n", "openapi.yaml:4:6 source/yaml-feature"],
    ["a tag that makes an object", "x-a: !!binary aGk=\n", "openapi.yaml:4:6 source/yaml-feature"],
    ["a set", "x-a: !!set { a, b }\n", "openapi.yaml:4:6 source/yaml-feature"],
    ["a list as key", "? [a, b]\n: 1\n", "openapi.yaml:4:3 source/yaml-feature"],
    ["an alias inside itself", "x-a: &a [*a]\n", "openapi.yaml:4:10 source/yaml-feature"],
    ["a merge of itself", "x-a: &a\n  <<: { <<: *a }\n", "openapi.yaml:5:13 source/yaml-feature"],
    ["a merge of text", "x-a:\n  <<: text\n", "openapi.yaml:5:3 source/yaml-feature"],
    ["an alias of nothing", "x-a: *nope\n", "openapi.yaml:4:6 source/syntax"],
    ["a second key", "x-a: 1\nx-b: 1\nx-a: 2\n", "openapi.yaml:6:1 source/duplicate-key"],
    [
      "a second key of a number",
      'x-a: { 200: 1, "200": 2 }\n',
      "openapi.yaml:4:16 source/duplicate-key",
    ],
    ["not a number", "x-a: .nan\n", "openapi.yaml:4:6 source/number-range"],
    ["infinity", "x-a: [1, -.inf]\n", "openapi.yaml:4:10 source/number-range"],
    ["a tab", "x-a:\n\tb: 1\n", "openapi.yaml:5:1 source/syntax"],
    ["a second document", "---\nx-a: 1\n", "openapi.yaml:4:1 source/syntax"],
    ["a quote that does not end", 'x-a: "abc\nx-b: 1\n', "openapi.yaml:4:6 source/syntax"],
  ])("%s", (_, text, expected) => {
    expect(problems(head + text)).toEqual([expected]);
  });

  it("another version of YAML, where `no` is false", () => {
    expect(problems(`%YAML 1.1\n---\n${head}`)).toEqual(["openapi.yaml:1:1 source/yaml-feature"]);
  });

  it("every syntax error of a file", () => {
    expect(problems(`${head}x-a: [1\nx-b: @c\n`).length).toBeGreaterThan(1);
  });

  it("text that is not UTF-8, at the byte", () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(`${head}x-é: caf`), 0xe9, 0x0a]);
    expect(placesOf(readText({ "openapi.yaml": bytes }))).toEqual([
      "openapi.yaml:4:9 source/encoding",
    ]);
  });
});

describe("YAML that would cost too much", () => {
  it("more of it than there is memory for, where as much JSON is read", () => {
    const limits = { ...defaultLimits, yamlCharacters: 10 };
    const [problem] = parseYaml("a: 1\nb: 2\nc: 3\n", limits).problems;
    expect(problem?.code).toBe("source/too-large");
    expect(problem?.fix).toContain("JSON");
    expect(parseYaml("a: 1\n", limits).problems).toEqual([]);
  });

  it("an alias bomb, within a second", () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const content = level === 0 ? "lol" : `*a${level - 1}`;
      return `  a${level}: &a${level} [${Array.from({ length: 10 }, () => content).join(", ")}]\n`;
    });
    const start = performance.now();
    expect(problems(`${head}x-bomb:\n${levels.join("")}`)).toEqual([
      expect.stringContaining("source/too-many-aliases"),
    ]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([
    ["lists in lists", `x-a: ${"[".repeat(100_000)}`],
    ["objects in objects", `x-a: ${"{a: ".repeat(20_000)}`],
    ["lists in block lists", `x-a:\n  ${"- ".repeat(20_000)}a`],
  ])("%s without end", (_, text) => {
    expect(problems(`${head}${text}\n`)).toEqual([expect.stringContaining("source/too-deep")]);
  });

  it("references that put each other in place", () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const next = `{ properties: { $ref: "#/components/schemas/S${level + 1}/properties" } }`;
      return `    S${level}: { properties: { a: ${next}, b: ${next} } }\n`;
    });
    const { value, diagnostics } = readText(
      `${head}components:\n  schemas:\n${levels.join("")}    S30: { properties: { c: {} } }\n`,
      { aliasedValues: 2_000 },
    );
    expect(value).toBeDefined();
    expect(diagnostics.map(({ code }) => code)).toContain("source/too-many-aliases");
  });
});

describe("YAML that is read as people mean it", () => {
  it("keeps keys as they are written", () => {
    const value = valueOf(`${head}x-a: { 200: a, 1.0: b, true: c, null: d, ~: e, 0x10: f }\n`);
    expect(Object.keys(value["x-a"] as object)).toEqual([
      "200",
      "1.0",
      "true",
      "null",
      "~",
      "0x10",
    ]);
  });

  it("keeps words such as no and dates as text", () => {
    const value = valueOf(`${head}x-a: [no, on, 2025-07-25, 12:30, 1_000]\n`);
    expect(value["x-a"]).toEqual(["no", "on", "2025-07-25", "12:30", "1_000"]);
  });

  it("merges: own keys win, the first source wins", () => {
    const value = valueOf(
      `${head}x-a: &a { one: a, two: a }\nx-b: &b { two: b, three: b }\nx-c:\n  <<: [*a, *b]\n  one: own\n`,
    );
    expect(value["x-c"]).toEqual({ one: "own", two: "a", three: "b" });
  });

  it("takes a quoted << for a key", () => {
    expect(valueOf(`${head}x-a: { "<<": 1 }\n`)["x-a"]).toEqual({ "<<": 1 });
  });

  it("writes aliases out, so that no two places share an object", () => {
    const value = valueOf(`${head}x-a: &a { b: 1 }\nx-c: *a\n`);
    expect(value["x-c"]).toEqual({ b: 1 });
    expect(value["x-c"]).not.toBe(value["x-a"]);
  });

  it("uses the last anchor of a name before the alias", () => {
    const value = valueOf(`${head}x-a: [&n 1, *n, &n 2, *n]\n`);
    expect(value["x-a"]).toEqual([1, 1, 2, 2]);
  });

  it("keeps `__proto__` as data, merged too", () => {
    const value = valueOf(`${head}x-a: &a { __proto__: { polluted: true } }\nx-b: { <<: *a }\n`);
    expect(Object.keys(value["x-a"] as object)).toEqual(["__proto__"]);
    expect(Object.keys(value["x-b"] as object)).toEqual(["__proto__"]);
    expect((value["x-b"] as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("warns of integers that lose digits, and only of those", () => {
    expect(
      problems(`${head}x-a: [9223372036854775807, 9007199254740992, 9223372036854776000]\n`),
    ).toEqual(["openapi.yaml:4:7 source/number-precision"]);
  });
});

import { describe, expect, it } from "vitest";
import { formatIssues } from "../../../templates/runtime/validators/format-issues.js";
import type { ValidationIssue } from "../../../templates/runtime/validators/issue.js";
import { toPointer } from "../../../templates/runtime/validators/issue.js";
import { formatJsonLines } from "../../../templates/runtime/validators/json-lines.js";
import { chinese } from "../../../templates/runtime/validators/simplified-chinese.js";

function issue(
  path: ValidationIssue["path"],
  message: string,
  more: Partial<ValidationIssue> = {},
): ValidationIssue {
  return { code: "type", path, pointer: toPointer(path), message, severity: "error", ...more };
}

const issues: readonly ValidationIssue[] = [
  issue(["server", "nics", 0, "subnet_id"], "must be a string", {
    expected: ["string"],
    received: "5",
    source: [{ page: "create", table: "2", row: "subnet_id" }, { page: "sdk" }],
  }),
  issue(["server", "os:hints"], "must be an object"),
  issue(["server"], "min must not be greater than max", {
    code: "rule",
    severity: "warning",
    rule: "count-order",
    vendorCode: "Api.0001",
  }),
];

describe("issues for people", () => {
  it("are aligned, with a readable path, what was found and where the demand comes from", () => {
    expect(formatIssues(issues, { name: "body" })).toBe(
      [
        "error    body.server.nics[0].subnet_id  must be a string",
        "         found: 5, create table 2 row subnet_id, sdk",
        'error    body.server["os:hints"]        must be an object',
        "warning  body.server                    min must not be greater than max",
        "         rule count-order, Api.0001",
        "2 errors, 1 warning",
      ].join("\n"),
    );
  });

  it("come in another language as a whole", () => {
    expect(formatIssues(issues.slice(2), { messages: chinese })).toBe(
      [
        "警告  server  min must not be greater than max",
        "      规则 count-order，Api.0001",
        "1 个警告",
      ].join("\n"),
    );
    expect(formatIssues(issues, { messages: chinese })).toContain("\n2 个错误，1 个警告");
  });

  it("show what a text of a format looks like", () => {
    const found = [
      issue(["at"], "must be a valid date-time", { code: "format", expected: "date-time" }),
    ];
    const own = [issue(["at"], "x", { code: "format", expected: "constructor" })];
    const second = (text: string): string | undefined => text.split("\n")[1]?.trim();
    expect(second(formatIssues(found))).toBe("for example 1985-04-12T23:20:50Z");
    expect(second(formatIssues(found, { messages: chinese }))).toBe("例如 1985-04-12T23:20:50Z");
    expect(second(formatIssues(own))).toBe("1 error");
  });

  it("count nothing, one and many", () => {
    const [first = issue([], "")] = issues;
    expect(formatIssues([])).toBe("no issues");
    expect(formatIssues([], { messages: chinese })).toBe("没有问题");
    expect(formatIssues([first]).split("\n").at(-1)).toBe("1 error");
    expect(formatIssues([first, first]).split("\n").at(-1)).toBe("2 errors");
  });

  it("name the whole value, and lists and words at its top", () => {
    const at = (...path: (string | number)[]): string =>
      formatIssues([issue(path, "x")]).split("\n")[0] ?? "";
    expect(at()).toBe("error  (the whole value)  x");
    expect(at(0, "a")).toBe("error  [0].a  x");
    expect(at("a b", "名前")).toBe('error  ["a b"].名前  x');
    expect(formatIssues([issue([], "x")], { name: "body" })).toContain("error  body  x");
  });

  it("keep the column of paths narrow: what is longer has its message below", () => {
    const long = "a".repeat(50);
    expect(formatIssues([issue([long], "one"), issue(["b"], "two")])).toBe(
      [`error  ${long}`, "       one", "error  b  two", "2 errors"].join("\n"),
    );
    expect(formatIssues([issue(["x".repeat(100_000)], "one")]).length).toBeLessThan(200);
  });

  it("count the columns of a terminal, where letters of East Asia take two", () => {
    expect(formatIssues([issue(["名"], "one"), issue(["abc"], "two")])).toBe(
      ["error  名   one", "error  abc  two", "2 errors"].join("\n"),
    );
  });

  it("have colours only if asked", () => {
    expect(formatIssues(issues)).not.toContain("\u001b");
    const colored = formatIssues(issues, { colors: true });
    expect(colored).toContain("\u001b[31merror\u001b[0m");
    expect(colored).toContain("\u001b[33mwarning\u001b[0m");
    expect(colored.replaceAll(/\u001b\[\d+m/g, "")).toBe(formatIssues(issues));
  });
});

/** Names that would clear the screen, ring, go back, turn the text around or hide in it. */
const hostile = [
  "\u001b[2J",
  "\u009b31m",
  "\u0007",
  "a\rb\nc",
  "\u202egnp.exe",
  "\u2066x",
  "\u200b",
  "\u2028",
  "\ud800",
  "\u{e0041}",
  "\u007f",
  "\0",
];

describe("what foreign names hold", () => {
  it.each(hostile)("%j moves no cursor and hides nothing", (name) => {
    const found = [
      issue([name], `must not have ${name}`, {
        received: name,
        rule: name,
        vendorCode: name,
        expected: [name],
        source: [{ page: name, row: name }],
      }),
    ];
    const text = formatIssues(found, { name });
    const lines = formatJsonLines(found);
    for (const printed of [text, lines]) {
      expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    }
    expect(text.split("\n")).toHaveLength(3);
    expect(lines.split("\n").map((line) => JSON.parse(line) as unknown)).toEqual(found);
  });
});

describe("issues for programs", () => {
  it("are JSON, one line each, with their fields in one order", () => {
    const shuffled = issues.map(({ severity, code, path, ...others }) => ({
      ...others,
      path,
      code,
      severity,
    }));
    const lines = formatJsonLines(shuffled);
    expect(lines).toBe(formatJsonLines(issues));
    expect(lines.split("\n")).toEqual([
      '{"severity":"error","code":"type","pointer":"/server/nics/0/subnet_id","path":["server","nics",0,"subnet_id"],"message":"must be a string","expected":["string"],"received":"5","source":[{"page":"create","table":"2","row":"subnet_id"},{"page":"sdk"}]}',
      '{"severity":"error","code":"type","pointer":"/server/os:hints","path":["server","os:hints"],"message":"must be an object"}',
      '{"severity":"warning","code":"rule","pointer":"/server","path":["server"],"message":"min must not be greater than max","rule":"count-order","vendorCode":"Api.0001"}',
    ]);
    expect(formatJsonLines([])).toBe("");
  });
});

import type { Files } from "./generate.ts";

/** A description that must be refused: with which code, and what the line says that the problem is on. */
export type Refusal = {
  readonly name: string;
  readonly files: Files;
  readonly code: string;
  /** Text of the line that is named; undefined where the text has no such line (it cannot be read at all). */
  readonly line: string | undefined;
  /** Symbolic links to make: name and target. */
  readonly links?: Readonly<Record<string, string>>;
};

const head = 'openapi: 3.1.0\ninfo: { title: Zoo, version: "1" }\n';

/** A description whose paths are given. */
function yaml(rest: string): Files {
  return { "openapi.yaml": head + rest };
}

/** A description with one schema, in the flow style. */
function schema(text: string, others = ""): Files {
  return yaml(`paths: {}\ncomponents:\n  schemas:\n    Zoo: ${text}\n${others}`);
}

/** A description with one operation. */
function operation(text: string, path = "/zoo"): Files {
  return yaml(
    `paths:\n  ${path}:\n    get:\n      operationId: zoo\n      responses: { "200": { description: x } }\n${text}`,
  );
}

function refused(name: string, files: Files, code: string, line: string | undefined): Refusal {
  return { name, files, code, line };
}

const reference = (target: string): Files =>
  yaml(`paths: {}\ncomponents:\n  schemas:\n    Zoo: { $ref: ${JSON.stringify(target)} }\n`);

/** References that leave the machine or the folder; nothing may be fetched or read for them. */
const references = (
  [
    ["http", "http://127.0.0.1:9/x.yaml", "ref/remote"],
    ["https", "https://evil.example/x.yaml#/a", "ref/remote"],
    ["no scheme", "//evil.example/x.yaml", "ref/remote"],
    ["backslashes", "\\\\evil.example\\share\\x.yaml", "ref/remote"],
    ["ftp", "ftp://evil.example/x.yaml", "ref/remote"],
    ["data", "data:application/json,{}", "ref/remote"],
    ["script", "javascript:globalThis.x=1", "ref/remote"],
    ["node", "node:fs", "ref/remote"],
    ["urn", "urn:example:zoo", "ref/remote"],
    ["metadata service", "http://169.254.169.254/latest/meta-data", "ref/remote"],
    ["loopback, IPv6", "http://[::1]/x", "ref/remote"],
    ["loopback, number", "http://2130706433/x", "ref/remote"],
    ["file with host", "file://evil.example/etc/passwd", "ref/remote"],
    ["user and password", "https://user:secret@evil.example/x", "ref/remote"],
    ["file address", "file:///etc/passwd", "ref/outside-root"],
    ["absolute path", "/etc/passwd", "ref/outside-root"],
    ["parent", "../secret.yaml", "ref/outside-root"],
    ["parents", "../../../../../../etc/passwd", "ref/outside-root"],
    ["parent, nothing there", "../nowhere.yaml", "ref/outside-root"],
    ["absolute path, nothing there", "/etc/nowhere.yaml", "ref/outside-root"],
    ["parent, encoded", "%2e%2e/secret.yaml", "ref/outside-root"],
    ["parent inside", "a/../../secret.yaml", "ref/outside-root"],
    ["process", "/proc/self/environ", "ref/outside-root"],
    ["device", "/dev/zero", "ref/outside-root"],
    ["NUL", "a\u0000.yaml", "ref/unresolved"],
    ["NUL, encoded", "a%00.yaml", "ref/unresolved"],
    ["slash, encoded", "..%2fsecret.yaml", "ref/invalid"],
    ["broken encoding", "#/%zz", "ref/invalid"],
    ["no URI", "http://[", "ref/invalid"],
    ["missing file", "missing.yaml", "ref/unresolved"],
    ["missing place", "#/components/schemas/Zo", "ref/unresolved"],
    ["prototype", "#/__proto__", "ref/unresolved"],
    ["constructor", "#/constructor", "ref/unresolved"],
    ["inherited", "#/components/schemas/toString", "ref/unresolved"],
    ["length of a list", "#/tags/length", "ref/unresolved"],
    ["wrong kind", "#/components/responses/R", "ref/unresolved"],
    ["itself", "#/components/schemas/Zoo", "ref/circular"],
    ["folder", ".", "ref/unresolved"],
  ] as const
).map(([name, target, code]) => refused(`reference: ${name}`, reference(target), code, "$ref"));

const nested = (open: string, close: string, depth: number) =>
  open.repeat(depth) + close.repeat(depth);

/** Nine aliases in each of nine lists: a billion laughs. */
const bomb = Array.from({ length: 9 }, (_, level) =>
  level === 0
    ? "  - &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"
    : `  - &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(", ")}]`,
).join("\n");

const texts: readonly Refusal[] = [
  refused("empty file", { "openapi.yaml": "" }, "source/not-openapi", undefined),
  refused("only a text", { "openapi.yaml": "zoo" }, "source/not-openapi", "zoo"),
  refused("a list", { "openapi.yaml": "- zoo" }, "source/not-openapi", "- zoo"),
  refused("null", { "openapi.json": "null" }, "source/not-openapi", "null"),
  refused("Swagger 2", { "openapi.yaml": 'swagger: "2.0"\n' }, "source/unsupported-version", "2.0"),
  refused("OpenAPI 4", { "openapi.yaml": "openapi: 4.0.0\n" }, "source/unsupported-version", "4.0"),
  refused(
    "version as a number",
    { "openapi.yaml": "openapi: 3.1\n" },
    "source/unsupported-version",
    "3.1",
  ),
  refused(
    "invalid UTF-8",
    { "openapi.yaml": new Uint8Array([...Buffer.from(head), 0x61, 0xff, 0xfe]) },
    "source/encoding",
    "a",
  ),
  refused(
    "overlong UTF-8",
    { "openapi.yaml": new Uint8Array([...Buffer.from(head), 0xc0, 0xaf]) },
    "source/encoding",
    "",
  ),
  refused(
    "surrogate in UTF-8",
    { "openapi.yaml": new Uint8Array([...Buffer.from(head), 0xed, 0xa0, 0x80]) },
    "source/encoding",
    "",
  ),
  refused(
    "UTF-16",
    { "openapi.yaml": new Uint8Array(Buffer.from(`\ufeff${head}`, "utf16le")) },
    "source/encoding",
    undefined,
  ),
  refused(
    "binary",
    { "openapi.yaml": new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0xff]) },
    "source/encoding",
    undefined,
  ),
  refused(
    "bad JSON",
    { "openapi.json": '{\n "openapi": "3.1.0",\n "info": {,}\n}' },
    "source/syntax",
    "{,}",
  ),
  refused(
    "cut JSON",
    { "openapi.json": '{ "openapi": "3.1.0",\n "info": { "title": "Zo' },
    "source/syntax",
    "Zo",
  ),
  refused(
    "JSON with a comment",
    { "openapi.json": '{\n // zoo\n "openapi": "3.1.0" }' },
    "source/syntax",
    "// zoo",
  ),
  refused(
    "JSON with NaN",
    { "openapi.json": '{ "openapi": "3.1.0",\n "x-a": NaN }' },
    "source/syntax",
    "NaN",
  ),
  refused(
    "JSON with a duplicate key",
    { "openapi.json": '{ "openapi": "3.1.0",\n "info": { "title": "a",\n "title": "b" } }' },
    "source/duplicate-key",
    "b",
  ),
  refused(
    "JSON with a duplicate __proto__",
    { "openapi.json": '{ "openapi": "3.1.0",\n "__proto__": {},\n "__proto__": [] }' },
    "source/duplicate-key",
    "[]",
  ),
  refused(
    "deep JSON",
    { "openapi.json": `{ "openapi": "3.1.0", "x-a":\n${nested("[", "]", 100_000)} }` },
    "source/too-deep",
    "[[",
  ),
  refused(
    "deep JSON objects",
    {
      "openapi.json": `{ "openapi": "3.1.0", "x-a":\n${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)} }`,
    },
    "source/too-deep",
    '{"a"',
  ),
  refused("deep YAML, flow", yaml(`x-a: ${nested("[", "]", 50_000)}\n`), "source/too-deep", "[["),
  refused(
    "deep YAML, flow maps",
    yaml(`x-a: ${nested("{a: ", "}", 50_000)}\n`),
    "source/too-deep",
    "{a:",
  ),
  refused("deep YAML, lists", yaml(`x-a:\n  ${"- ".repeat(5000)}a\n`), "source/too-deep", "- -"),
  refused("unclosed YAML", yaml(`x-a: ${"[".repeat(50_000)}\n`), "source/too-deep", "[["),
  refused("huge number", yaml("x-a: 1e999\n"), "source/number-range", "1e999"),
  refused("infinity", yaml("x-a: .inf\n"), "source/number-range", ".inf"),
  refused("not a number", yaml("x-a: .nan\n"), "source/number-range", ".nan"),
  refused(
    "duplicate YAML key",
    yaml("paths: {}\npaths: { }\n"),
    "source/duplicate-key",
    "paths: { }",
  ),
  refused("alias bomb", yaml(`x-a:\n${bomb}\n`), "source/too-many-aliases", "*a"),
  refused(
    "alias bomb in schemas",
    yaml(`x-a:\n${bomb}\npaths: {}\ncomponents: { schemas: { Zoo: { enum: *a8 } } }\n`),
    "source/too-many-aliases",
    "*a",
  ),
  refused(
    "merge bomb",
    yaml(
      `x-a:\n  - &a0 { a: 1, b: 2, c: 3 }\n${Array.from({ length: 24 }, (_, level) => `  - &a${level + 1} { x: *a${level}, y: *a${level} }`).join("\n")}\n`,
    ),
    "source/too-many-aliases",
    "*a",
  ),
  refused("alias inside itself", yaml("x-a: &a [*a]\n"), "source/yaml-feature", "*a"),
  refused("unknown alias", yaml("x-a: *nowhere\n"), "source/syntax", "nowhere"),
  refused("tag", yaml('x-a: !!js/function "x"\n'), "source/yaml-feature", "!!js"),
  refused(
    "python tag",
    yaml('x-a: !!python/object/apply:os.system ["x"]\n'),
    "source/yaml-feature",
    "!!python",
  ),
  refused("binary tag", yaml("x-a: !!binary aGk=\n"), "source/yaml-feature", "!!binary"),
  refused("set tag", yaml("x-a: !!set { a }\n"), "source/yaml-feature", "!!set"),
  refused("local tag", yaml("x-a: !include /etc/passwd\n"), "source/yaml-feature", "!include"),
  refused("key that is a list", yaml("? [a]\n: b\n"), "source/yaml-feature", "[a]"),
  refused("tab", yaml("paths:\n\t/zoo: {}\n"), "source/syntax", "/zoo"),
  refused("open quote", yaml('x-a: "zoo\npaths: {}\n'), "source/syntax", '"zoo'),
  refused("second document", yaml("paths: {}\n---\nzoo: 1\n"), "source/syntax", "---"),
  refused(
    "YAML 1.1",
    { "openapi.yaml": `%YAML 1.1\n---\n${head}paths: {}\n` },
    "source/yaml-feature",
    "%YAML",
  ),
  refused("merge of a text", yaml("x-a: { <<: zoo }\n"), "source/yaml-feature", "<<"),
];

const meanings: readonly Refusal[] = [
  refused(
    "no info",
    { "openapi.yaml": "openapi: 3.1.0\npaths: {}\n" },
    "structure/missing-field",
    "openapi",
  ),
  refused("paths as a list", yaml("paths: []\n"), "structure/wrong-type", "paths: []"),
  refused("unknown field", yaml("paths: {}\npath: {}\n"), "structure/unknown-field", "path: {}"),
  refused("path without a slash", operation("", "zoo"), "path/malformed", "zoo:"),
  refused("path to another host", operation("", "//evil.example/zoo"), "path/malformed", "evil"),
  refused("path with an open brace", operation("", '"/zoo/{id"'), "path/malformed", "{id"),
  refused("path with a query", operation("", '"/zoo?x=1"'), "path/query-string", "?x"),
  refused(
    "path parameter not declared",
    operation("", '"/zoo/{id}"'),
    "path/undeclared-parameter",
    "{id}",
  ),
  refused(
    "status",
    yaml('paths:\n  /zoo:\n    get:\n      responses:\n        "2000": { description: x }\n'),
    "response/status",
    "2000",
  ),
  refused(
    "two operations of a name",
    yaml(
      "paths:\n  /a:\n    get: { operationId: x, responses: { default: { description: x } } }\n    put: { operationId: x, responses: { default: { description: y } } }\n",
    ),
    "operation/duplicate-id",
    "put",
  ),
  refused(
    "two parameters of a name",
    operation(
      "      parameters:\n        - { name: a, in: query, schema: {} }\n        - { name: a, in: query, schema: { } }\n",
    ),
    "parameter/duplicate",
    "{ }",
  ),
  refused(
    "undefined security",
    operation("      security: [{ nothing: [] }]\n"),
    "security/undefined",
    "nothing",
  ),
  refused("type", schema("{ type: zoo }"), "schema/invalid-keyword", "type: zoo"),
  refused("pattern", schema('{ type: string, pattern: "(" }'), "schema/pattern-invalid", "("),
  refused(
    "pattern, too large",
    schema(`{ type: string, pattern: "${"x".repeat(40_000)}" }`),
    "schema/pattern-invalid",
    "xxx",
  ),
  refused(
    "pattern, deep",
    schema(`{ type: string, pattern: "${nested("(", ")", 20_000)}" }`),
    "schema/pattern-invalid",
    "(((",
  ),
  refused(
    "negative length",
    schema("{ type: string, minLength: -1 }"),
    "schema/invalid-keyword",
    "-1",
  ),
  refused(
    "mapping to nothing",
    schema(
      '{ oneOf: [{ type: object }], discriminator: { propertyName: a, mapping: { a: "#/nowhere" } } }',
    ),
    "discriminator/unresolved",
    "nowhere",
  ),
  refused(
    "rule that does not parse",
    schema('{ type: object, x-specwright-rules: [{ id: a, message: a, expression: "self.(" }] }'),
    "cel/syntax",
    "self.(",
  ),
  refused(
    "rule, deep",
    schema(
      `{ type: object, x-specwright-rules: [{ id: a, message: a, expression: "${nested("(", ")", 20_000)}" }] }`,
    ),
    "cel/syntax",
    "(((",
  ),
  refused(
    "unknown keyword of ours",
    schema("{ x-specwright-zoo: 1 }"),
    "vocabulary/unknown-keyword",
    "zoo",
  ),
  refused(
    "client option that is no name",
    operation(
      '      parameters:\n        - { name: a, in: query, schema: {}, x-specwright-client-option: "__proto__" }\n',
    ),
    "vocabulary/invalid",
    "__proto__",
  ),
];

const more: readonly Refusal[] = [
  refused(
    "no such server variable",
    yaml('paths: {}\nservers:\n  - url: "https://{x}.example"\n'),
    "server/undefined-variable",
    "{x}",
  ),
  refused(
    "server default not in its list",
    yaml(
      'paths: {}\nservers:\n  - url: "https://{x}.example"\n    variables: { x: { default: a, enum: [b] } }\n',
    ),
    "server/default-not-allowed",
    "default: a",
  ),
  refused(
    "parameter location",
    operation("      parameters:\n        - { name: a, in: body, schema: {} }\n"),
    "structure/invalid-value",
    "in: body",
  ),
  refused(
    "media type",
    operation('      requestBody:\n        content:\n          "text/plain\\r\\nX: y": {}\n'),
    "media-type/malformed",
    "X: y",
  ),
  refused(
    "component name",
    yaml('paths: {}\ncomponents:\n  schemas:\n    "../../x": {}\n'),
    "structure/invalid-value",
    "../../x",
  ),
  refused(
    "component name with code",
    yaml('paths: {}\ncomponents:\n  schemas:\n    "*/ run() /*": {}\n'),
    "structure/invalid-value",
    "run()",
  ),
  refused("enum that is no list", schema("{ enum: zoo }"), "schema/invalid-keyword", "zoo"),
  refused(
    "required that is no list",
    schema("{ required: true }"),
    "schema/invalid-keyword",
    "true",
  ),
  refused("schema that is a text", schema("zoo"), "schema/invalid-keyword", "zoo"),
  refused(
    "security scheme type",
    yaml("paths: {}\ncomponents:\n  securitySchemes:\n    zoo: { type: magic }\n"),
    "structure/invalid-value",
    "magic",
  ),
  refused(
    "rule about an unknown field",
    schema(
      '{ type: object, properties: { a: {} }, x-specwright-rules: [{ id: a, message: a, expression: "self.b == 1" }] }',
    ),
    "cel/unknown-field",
    "self.b",
  ),
];

const links: readonly Refusal[] = [
  {
    ...refused("symbolic link to a file", reference("link.yaml"), "ref/outside-root", "$ref"),
    links: { "link.yaml": "/etc/passwd" },
  },
  {
    ...refused("symbolic link to a folder", reference("folder/passwd"), "ref/outside-root", "$ref"),
    links: { folder: "/etc" },
  },
  {
    ...refused("symbolic link to itself", reference("loop.yaml"), "ref/unresolved", "$ref"),
    links: { "loop.yaml": "loop.yaml" },
  },
];

/** Everything that must be refused. */
export const refusals: readonly Refusal[] = [
  ...references,
  ...texts,
  ...meanings,
  ...more,
  ...links,
];

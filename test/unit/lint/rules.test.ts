import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lint } from "../../../generator/lint/index.ts";
import { readSource } from "../../../generator/source/read.ts";
import { readText } from "../../support/read-text.ts";

/** What lint says of a description with these components or paths: `code pointer`. `test/errors` shows each code in full. */
function said(rest: string, version = "3.1.0"): readonly string[] {
  const { value, diagnostics } = readText(
    `openapi: ${version}\ninfo: { title: Example, version: "1" }\n${rest}`,
  );
  expect(diagnostics).toEqual([]);
  return value ? lint(value).map(({ code, at }) => `${code} ${at.pointer}`) : ["not read"];
}

const schemas = (text: string) => `paths: {}\ncomponents:\n  schemas:\n${text}`;
const operation = (path: string, method: string, id: string, parameters = "[]") =>
  `  "${path}":\n    ${method}:\n      operationId: ${id}\n      parameters: ${parameters}\n      responses: { "200": { description: OK } }\n`;

describe("operations under one method and path", () => {
  const header = (name: string, schema: string, required = true) =>
    `[{ name: ${name}, in: header, required: ${required}, schema: ${schema} }]`;
  it.each([
    ["a const", header("X-Action", "{ const: A }"), header("x-action", "{ const: B }"), true],
    [
      "a list of one",
      header("X-Action", "{ enum: [A] }"),
      header("X-Action", "{ enum: [B] }"),
      true,
    ],
    [
      "a referenced schema",
      header("X-Action", '{ $ref: "#/components/schemas/A" }'),
      header("X-Action", "{ const: B }"),
      true,
    ],
    [
      "a query parameter",
      "[{ name: q, in: query, required: true, schema: { const: 1 } }]",
      "[{ name: q, in: query, required: true, schema: { const: 2 } }]",
      true,
    ],
    ["nothing", "[]", "[]", false],
    [
      "the same value",
      header("X-Action", "{ const: A }"),
      header("X-Action", "{ const: A }"),
      false,
    ],
    [
      "an optional parameter",
      header("X-Action", "{ const: A }", false),
      header("X-Action", "{ const: B }", false),
      false,
    ],
    [
      "different parameters",
      header("X-One", "{ const: A }"),
      header("X-Two", "{ const: B }"),
      false,
    ],
    [
      "a cookie",
      "[{ name: c, in: cookie, required: true, schema: { const: 1 } }]",
      "[{ name: c, in: cookie, required: true, schema: { const: 2 } }]",
      false,
    ],
  ])("told apart by %s", (_, one, two, fine) => {
    const found = said(
      `paths:\n${operation("/x#one", "post", "one", one)}${operation("/x#two", "post", "two", two)}components: { schemas: { A: { const: A } } }\n`,
    );
    expect(found).toEqual(fine ? [] : ["operation/ambiguous /paths/~1x#two/post"]);
  });

  it("are the same path with other names of parameters, not with another method", () => {
    const id = (name: string) =>
      `[{ name: ${name}, in: path, required: true, schema: { type: string } }]`;
    const paths = `paths:\n${operation("/x/{a}", "get", "one", id("a"))}${operation("/x/{b}", "get", "two", id("b"))}${operation("/x/{c}", "put", "three", id("c"))}`;
    expect(said(paths)).toEqual(["operation/ambiguous /paths/~1x~1{b}/get"]);
  });
});

describe("path parameters", () => {
  it("may stand in the path item, in components and under a fragment", () => {
    const text = `paths:
  "/x/{a}/y/{b}#Action":
    parameters: [{ $ref: "#/components/parameters/a" }]
    get:
      operationId: getX
      parameters: [{ name: b, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: OK } }
components:
  parameters:
    a: { name: a, in: path, required: true, schema: { type: string } }
`;
    expect(said(text)).toEqual([]);
  });

  it.each([
    ["/a/{b", "path/malformed"],
    ["/a/b}", "path/malformed"],
    ["/a/{}", "path/malformed"],
    ["/a\\b", "path/malformed"],
    ["/a b", "path/malformed"],
    ["/a/%2E%2e/b", "path/malformed"],
    ["//host/a", "path/malformed"],
    ["a", "path/malformed"],
    ["/a?b=c", "path/query-string"],
  ])("%s", (path, code) => {
    const { value } = readText(
      `openapi: 3.1.0\ninfo: { title: Example, version: "1" }\npaths: { ${JSON.stringify(path)}: {} }\n`,
    );
    expect(value && lint(value).map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  it.each(["/a.json", "/.well-known/x", "/a..b", "/a:action", "/a/{b.c}/d", "/ü", "/a#X.Y?z"])(
    "%s is fine",
    (path) => {
      expect(said(`paths: { ${JSON.stringify(path)}: {} }\n`)).toEqual([]);
    },
  );
});

describe("required properties", () => {
  it.each([
    ["described beside", "A: { required: [a], properties: { a: {} } }"],
    ["described by allOf", "A: { required: [a], allOf: [{ properties: { a: {} } }] }"],
    [
      "described by a reference",
      'A: { required: [a], allOf: [{ $ref: "#/components/schemas/B" }] }\n    B: { properties: { a: {} } }',
    ],
    [
      "described around",
      "A: { properties: { a: {}, b: {} }, oneOf: [{ required: [a] }, { required: [b] }] }",
    ],
    [
      "described around a condition",
      "A: { properties: { a: {} }, if: { required: [a] }, then: { required: [a] } }",
    ],
    ["forbidden", "A: { properties: { a: {} }, not: { anyOf: [{ required: [z] }] } }"],
    [
      "of a map",
      "A: { required: [a], properties: { b: {} }, additionalProperties: { type: string } }",
    ],
    ["of a pattern", "A: { required: [a], properties: { b: {} }, patternProperties: { ^a: {} } }"],
    ["of anything", "A: { required: [a] }"],
    [
      "of a schema that contains itself",
      'A: { required: [a], properties: { a: {} }, allOf: [{ $ref: "#/components/schemas/A" }] }',
    ],
  ])("%s", (_, text) => {
    expect(said(schemas(`    ${text}\n`))).toEqual([]);
  });

  it("of a property's value are not described by the object around", () => {
    expect(
      said(
        schemas("    A: { properties: { a: {}, b: { required: [a], properties: { c: {} } } } }\n"),
      ),
    ).toEqual(["schema/required-undefined /components/schemas/A/properties/b/required/0"]);
  });
});

describe("limits and values of schemas", () => {
  it.each([
    ["type: [string, 'null'], minLength: 1, enum: [a, null], default: null"],
    ["type: number, enum: [1, 2.5], minimum: 1, maximum: 1"],
    ["type: integer, const: 1.0, exclusiveMinimum: 0, maximum: 1"],
    ["minLength: 1, minimum: 1"],
    ["type: object, default: {}, minProperties: 0"],
    ["enum: [{ a: 1 }, [1], 1, '1']"],
  ])("fine: %s", (fields) => {
    expect(said(schemas(`    A: { ${fields} }\n`))).toEqual([]);
  });

  it.each([
    [
      "type: integer, exclusiveMinimum: 5, maximum: 5",
      "schema/empty-range /components/schemas/A/exclusiveMinimum",
    ],
    [
      "type: integer, minimum: 3, exclusiveMinimum: 5, maximum: 4",
      "schema/empty-range /components/schemas/A/exclusiveMinimum",
    ],
    ["type: array, minItems: 2, maxItems: 1", "schema/empty-range /components/schemas/A/minItems"],
    ["type: integer, const: 1.5", "schema/enum-value /components/schemas/A/const"],
    ["enum: [{ a: 1 }, { a: 1 }]", "schema/enum-duplicate /components/schemas/A/enum/1"],
  ])("wrong: %s", (fields, expected) => {
    expect(said(schemas(`    A: { ${fields} }\n`))).toEqual([expected]);
  });

  it("read 3.0 as 3.0", () => {
    expect(
      said(
        schemas("    A: { type: string, nullable: true, enum: [a, null], default: null }\n"),
        "3.0.3",
      ),
    ).toEqual([]);
    expect(
      said(
        schemas("    A: { type: integer, minimum: 5, exclusiveMinimum: true, maximum: 5 }\n"),
        "3.0.3",
      ),
    ).toEqual(["schema/empty-range /components/schemas/A/minimum"]);
  });
});

describe("our vocabulary", () => {
  it("is checked on each object, and inside of rules and errors", () => {
    const text = `x-specwright-pages: { one: { title: One } }
paths:
  /a:
    post:
      operationId: a
      x-specwright-source: { page: one, table: 1 }
      x-specwright-errors:
        - { status: 400, code: Bad, meaning: bad, x-specwright-source: { page: two } }
      requestBody:
        content:
          application/json:
            schema:
              x-specwright-rules:
                - { id: a, expression: "true", message: m, x-specwright-source: [{ page: one }, { page: three }] }
      responses: { "200": { description: OK, x-specwright-source: { page: one } } }
`;
    expect(said(text)).toEqual([
      "vocabulary/unknown-page /paths/~1a/post/x-specwright-errors/0/x-specwright-source/page",
      "vocabulary/unknown-page /paths/~1a/post/requestBody/content/application~1json/schema/x-specwright-rules/0/x-specwright-source/1/page",
    ]);
  });

  it("takes a property's name for a name and data for data", () => {
    expect(
      said(
        schemas(
          "    A: { properties: { x-specwright-nothing: { type: string } }, example: { x-specwright-nothing: 1 } }\n",
        ),
      ),
    ).toEqual([]);
  });

  it("is misplaced beside a reference that is nothing else", () => {
    const text = `paths: {}
components:
  parameters:
    a: { name: a, in: query, schema: {} }
    b: { $ref: "#/components/parameters/a", x-specwright-client-option: b }
`;
    expect(said(text)).toEqual([
      "vocabulary/misplaced /components/parameters/b/x-specwright-client-option",
    ]);
  });

  it("honours x-extensible-enum without a note", () => {
    expect(said(schemas("    A: { type: string, x-extensible-enum: [a, b] }\n"))).toEqual([]);
    expect(said(schemas("    A: { type: string, x-extensible-enum: a }\n"))).toEqual([
      "vocabulary/invalid /components/schemas/A/x-extensible-enum",
    ]);
  });
});

describe("links", () => {
  it("may name an operation by reference, in webhooks too", () => {
    const text = `paths:
  /a:
    get:
      operationId: a
      responses: { "200": { description: OK, links: { one: { operationRef: "#/paths/~1a/get" }, two: { operationId: w }, three: { operationRef: "#/paths/~1b/get" } } } }
webhooks: { w: { post: { operationId: w } } }
`;
    expect(said(text)).toEqual([
      "link/unresolved /paths/~1a/get/responses/200/links/three/operationRef",
    ]);
  });
});

describe("a damaged description", () => {
  it("never breaks a rule", () => {
    const pieces = ["1", "null", "text", "[]", "[1]", "{}", "{ a: 1 }", "true"];
    const fields = [
      "paths",
      "components",
      "servers",
      "security",
      "tags",
      "webhooks",
      "info",
      "x-specwright-pages",
    ];
    const operationFields = [
      "parameters",
      "requestBody",
      "responses",
      "callbacks",
      "tags",
      "security",
      "operationId",
      "x-specwright-errors",
    ];
    const schemaFields = [
      "properties",
      "required",
      "enum",
      "type",
      "allOf",
      "discriminator",
      "pattern",
      "patternProperties",
      "dependentSchemas",
      "x-specwright-rules",
      "x-specwright-source",
      "minimum",
    ];
    for (const piece of pieces) {
      const documents = [
        ...fields.map((field) => `openapi: 3.1.0\n${field}: ${piece}\n`),
        ...operationFields.map(
          (field) => `openapi: 3.1.0\npaths: { /a: { get: { ${field}: ${piece} } } }\n`,
        ),
        ...schemaFields.map(
          (field) => `openapi: 3.1.0\ncomponents: { schemas: { a: { ${field}: ${piece} } } }\n`,
        ),
      ];
      for (const document of documents) {
        const { value } = readText(document);
        expect(() => value && lint(value)).not.toThrow();
      }
    }
  });
});

const corpus = join(import.meta.dirname, "../../../../shared/corpus/openapi");

describe.skipIf(!existsSync(corpus))(`other people's descriptions (${corpus})`, () => {
  it.each([
    "museum/openapi.yaml",
    "twilio/twilio_api_v2010.yaml",
    "twilio/twilio_conversations_v1.json",
    "digitalocean/DigitalOcean-public.v2.yaml",
    "oai-examples/v3.0/link-example.yaml",
    "oai-examples/v3.0/callback-example.yaml",
    "oai-examples/v3.1/tictactoe.yaml",
  ])("%s is fit for use", { timeout: 60_000 }, (name) => {
    const { value, diagnostics } = readSource(join(corpus, name));
    const all = [...diagnostics, ...(value ? lint(value) : [])];
    expect(value).toBeDefined();
    expect(all.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

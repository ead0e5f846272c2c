import { describe, expect, it } from "vitest";
import { lint } from "../../../generator/lint/index.ts";
import { readText } from "../../support/read-text.ts";

/** What lint says: `/pointer: message`. */
function said(files: string | Record<string, string>): readonly string[] {
  const { value, diagnostics } = readText(files);
  expect(diagnostics).toEqual([]);
  return value ? lint(value).map(({ at, message }) => `${at.pointer}: ${message}`) : [];
}

const described = (version: string, rest: string) =>
  `openapi: ${version}\ninfo: { title: Example, version: "1" }\n${rest}`;
const parameter = (version: string, fields: string) =>
  described(version, `paths: {}\ncomponents: { parameters: { p: { ${fields} } } }\n`);
const schema = (version: string, fields: string) =>
  described(version, `paths: {}\ncomponents: { schemas: { s: { ${fields} } } }\n`);
const scheme = (version: string, fields: string) =>
  described(version, `paths: {}\ncomponents: { securitySchemes: { s: { ${fields} } } }\n`);

describe.each(["3.0.3", "3.1.1"])("the structure of %s", (version) => {
  it.each([
    [
      "a parameter without form",
      "name: p, in: query",
      ["/components/parameters/p: `schema` or `content` is required in a parameter"],
    ],
    [
      "a parameter with two forms",
      "name: p, in: query, schema: {}, content: { text/plain: {} }",
      ["/components/parameters/p: `schema` and `content` exclude each other in a parameter"],
    ],
    [
      "an optional path parameter",
      "name: p, in: path, schema: {}",
      ["/components/parameters/p: `required` is required in a parameter"],
    ],
    [
      "a style of another place",
      "name: p, in: query, style: matrix, explode: true, schema: {}",
      [
        "/components/parameters/p/style: `style` must be `form`, `spaceDelimited`, `pipeDelimited` or `deepObject`, not `matrix`",
      ],
    ],
    [
      "a misspelt field",
      "name: p, in: query, requierd: true, schema: {}",
      [
        "/components/parameters/p/requierd: unknown field `requierd` in a parameter; did you mean `required`?",
      ],
    ],
    [
      "a misspelt field among other faults",
      "name: 5, in: query, requierd: true, schema: {}",
      [
        "/components/parameters/p/name: `name` must be text, not a number",
        "/components/parameters/p/requierd: unknown field `requierd` in a parameter; did you mean `required`?",
      ],
    ],
  ])("%s", (_, fields, expected) => {
    expect(said(parameter(version, fields))).toEqual(expected);
  });

  it.each([
    [
      "an unknown type",
      "type: apikey",
      [
        "/components/securitySchemes/s/type: `type` must be `apiKey`, `http`, `mutualTLS`, `oauth2` or `openIdConnect`, not `apikey`; did you mean `apiKey`?",
      ],
    ],
    [
      "an API key without a name",
      "type: apiKey, in: header",
      ["/components/securitySchemes/s: `name` is required in a security scheme"],
    ],
    [
      "a field of another type",
      "type: http, scheme: bearer, name: X-Key",
      [
        "/components/securitySchemes/s/name: `name` means nothing in this form of a security scheme",
      ],
    ],
    [
      "a flow without scopes",
      "type: oauth2, flows: { clientCredentials: { tokenUrl: https://example.com } }",
      [
        "/components/securitySchemes/s/flows/clientCredentials: `scopes` is required in `clientCredentials`",
      ],
    ],
  ])("a security scheme: %s", (_, fields, expected) => {
    expect(said(scheme(version, fields))).toEqual(expected);
  });

  it.each([
    ["type: array, items: [{ type: string }]", ["/components/schemas/s/items: a schema must be"]],
    [
      "type: object, properties: { a: 1 }",
      ["/components/schemas/s/properties/a: a schema must be"],
    ],
    [
      "type: object, properties: [a]",
      ["/components/schemas/s/properties: `properties` must be an object, not a list"],
    ],
    ["multipleOf: 0", ["/components/schemas/s/multipleOf: `multipleOf` must be > 0"]],
    [
      "maxLength: 1.5",
      ["/components/schemas/s/maxLength: `maxLength` must be a whole number, not a number"],
    ],
    ["required: [a, a]", ["/components/schemas/s/required: `required` holds the same value twice"]],
    [
      "allOf: { type: string }",
      ["/components/schemas/s/allOf: `allOf` must be a list, not an object"],
    ],
    [
      "discriminator: { mapping: {} }",
      ["/components/schemas/s/discriminator: `propertyName` is required in a discriminator"],
    ],
    ["additionalProperties: false", []],
  ])("a schema: %s", (fields, expected) => {
    const found = said(schema(version, fields));
    expect(found).toHaveLength(expected.length);
    expected.forEach((beginning, index) => expect(found[index]).toContain(beginning));
  });

  it("is checked where it is written, in other files too, and once", () => {
    const files = {
      "openapi.yaml": described(
        version,
        'paths:\n  /a: { get: { operationId: a, responses: { "200": { $ref: "parts.yaml#/ok" } } } }\n  /b: { get: { operationId: b, responses: { "200": { $ref: "parts.yaml#/ok" } } } }\n',
      ),
      "parts.yaml": "ok: { descripton: Fine }\n",
    };
    const { value } = readText(files);
    expect(
      value && lint(value).map(({ at, message }) => `${at.file}#${at.pointer}: ${message}`),
    ).toEqual([
      "parts.yaml#/ok: `description` is required in a response",
      "parts.yaml#/ok/descripton: unknown field `descripton` in a response; did you mean `description`?",
    ]);
  });
});

it("survives objects that are not what JavaScript expects", () => {
  const odd =
    "{ toString: 1, valueOf: 1, constructor: 1, toJSON: 1, hasOwnProperty: 1, __proto__: 1, length: -1 }";
  expect(said(schema("3.1.0", `type: [${odd}, ${odd}]`)).length).toBeGreaterThan(0);
  expect(said(described("3.0.0", `tags: [${odd}, ${odd}]\npaths: {}\n`)).length).toBeGreaterThan(0);
});

describe("what differs between the versions", () => {
  it.each([
    ["type: [string, 'null']", 0],
    ["const: 1", 0],
    ["exclusiveMinimum: 5", 0],
    ["exclusiveMinimum: true, minimum: 1", 1],
    ["prefixItems: []", 1],
    ["minContains: -1", 1],
  ])("a schema of 3.1: %s", (fields, count) => {
    expect(said(schema("3.1.0", fields))).toHaveLength(count);
  });

  it.each([
    ["type: [string]", 1],
    ["exclusiveMinimum: 5", 1],
    ["exclusiveMinimum: true, minimum: 1", 0],
    ["nullable: 1", 1],
  ])("a schema of 3.0: %s", (fields, count) => {
    expect(said(schema("3.0.3", fields))).toHaveLength(count);
  });

  it("3.0 needs paths and responses, 3.1 does not", () => {
    const webhooks = "webhooks: { w: { post: { operationId: w } } }\n";
    expect(said(described("3.1.0", webhooks))).toEqual([]);
    expect(said(described("3.0.0", "x-nothing: 1\n"))).toContain(
      ": `paths` is required in the description",
    );
    expect(said(described("3.1.0", "x-nothing: 1\n"))).toContain(
      ": `paths`, `components` or `webhooks` is required in the description",
    );
  });
});

import { describe, expect, it } from "vitest";
import { isPlain } from "../../../generator/lint/plain/index.ts";
import { checkNode } from "../../../generator/lint/structure.ts";
import { memoryDisk } from "../../../generator/source/disk.ts";
import { isRawObject } from "../../../generator/source/raw.ts";
import { readSource } from "../../../generator/source/read.ts";
import type { Source, SourceNode } from "../../../generator/source/source.ts";

const schema = {
  title: "Pet",
  type: "object",
  required: ["name"],
  properties: {
    name: {
      type: "string",
      minLength: 1,
      maxLength: 9,
      pattern: "^a",
      format: "uuid",
      default: "a",
    },
    age: { type: "integer", minimum: 0, maximum: 9, multipleOf: 3, enum: [3, 6], deprecated: true },
    tags: {
      type: "array",
      items: { type: "string" },
      minItems: 1,
      uniqueItems: true,
      readOnly: true,
    },
    any: { allOf: [{ type: "object" }], description: "any", writeOnly: true },
  },
  additionalProperties: { oneOf: [{ type: "string" }], not: { type: "number" } },
  discriminator: { propertyName: "name", mapping: { a: "Pet" } },
  externalDocs: { url: "https://x.test" },
  xml: { name: "pet", wrapped: true },
};

function description(openapi: string, inSchemas: object, inDocument: object): object {
  const ok = {
    description: "ok",
    headers: { "X-A": { schema: { type: "string" }, style: "simple" } },
  };
  return {
    openapi,
    info: { title: "T", version: "1", contact: { name: "n" }, license: { name: "MIT" } },
    servers: [{ url: "https://{a}.test", variables: { a: { default: "b", enum: ["b"] } } }],
    tags: [{ name: "one" }, { name: "two", description: "d" }],
    security: [{ key: [] }, {}],
    paths: {
      "/pets/{id}": {
        summary: "s",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" }, style: "label" },
        ],
        get: {
          operationId: "getPet",
          tags: ["one"],
          deprecated: true,
          parameters: [
            {
              name: "q",
              in: "query",
              schema: { type: "string" },
              style: "form",
              explode: true,
              allowReserved: true,
              allowEmptyValue: false,
            },
            {
              name: "c",
              in: "query",
              content: { "application/json": { schema: { type: "object" } } },
            },
            { name: "h", in: "header", schema: { type: "string" }, examples: { a: { value: 1 } } },
            {
              name: "k",
              in: "cookie",
              schema: { type: "string" },
              example: 1,
            },
          ],
          responses: {
            200: { ...ok, content: { "application/json": { schema, example: 1 } } },
            "4XX": {
              description: "no",
              links: { a: { operationId: "getPet", parameters: { id: "$response.body#/id" } } },
            },
            default: { description: "other", "x-own": 1 },
          },
        },
        post: {
          requestBody: {
            required: true,
            content: {
              "multipart/form-data": {
                schema: { type: "object" },
                encoding: { a: { contentType: "text/plain", style: "form", explode: true } },
              },
            },
          },
          callbacks: { done: { "{$request.body#/url}": { post: { responses: { 200: ok } } } } },
          responses: { 201: ok },
          security: [],
        },
      },
    },
    components: {
      schemas: inSchemas,
      securitySchemes: {
        key: { type: "apiKey", name: "k", in: "header" },
        bearer: { type: "http", scheme: "Bearer", bearerFormat: "JWT" },
        open: { type: "openIdConnect", openIdConnectUrl: "https://x.test" },
        oauth: {
          type: "oauth2",
          flows: { implicit: { authorizationUrl: "https://x.test", scopes: { a: "b" } } },
        },
      },
    },
    ...inDocument,
  };
}

const descriptions: Readonly<Record<Source["version"], object>> = {
  "3.0": description(
    "3.0.3",
    { Pet: { ...schema, nullable: true, example: {}, exclusiveMinimum: true } },
    {},
  ),
  "3.1": description(
    "3.1.0",
    {
      Pet: {
        ...schema,
        type: ["object", "null"],
        $id: "https://x.test/pet",
        $anchor: "a",
        $comment: "c",
        $defs: { a: true },
        exclusiveMinimum: 1,
        prefixItems: [{ type: "string" }],
        contains: true,
        minContains: 1,
        if: true,
        then: { type: "object" },
        else: false,
        patternProperties: { "^x": {} },
        propertyNames: { type: "string" },
        dependentRequired: { a: ["b"] },
        dependentSchemas: { a: {} },
        unevaluatedProperties: false,
        contentMediaType: "text/plain",
        examples: [1],
        const: 1,
      },
    },
    {
      webhooks: { hook: { post: { responses: { 200: { description: "ok" } } } } },
      jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    },
  ),
};

const wrong = [
  null,
  1,
  -1,
  0.5,
  "",
  "x",
  "form",
  "path",
  true,
  [],
  {},
  ["a", "a"],
  [1],
  { a: 1 },
  { a: [1] },
  { a: ["b", "b"] },
];
const added = [
  "extra",
  "x-extra",
  "$ref",
  "example",
  "examples",
  "content",
  "schema",
  "operationRef",
  "identifier",
  "url",
  "value",
  "externalValue",
  "style",
  "allowReserved",
  "allowEmptyValue",
];

function nodesOf(version: Source["version"]): {
  readonly source: Source;
  readonly nodes: readonly SourceNode[];
} {
  const text = JSON.stringify(descriptions[version]);
  const { value: source } = readSource("/api.json", {
    cwd: "/",
    disk: memoryDisk({ "/api.json": text }),
  });
  if (!source) throw new Error("the description of this test cannot be read");
  return { source, nodes: source.nodes.filter(({ kind }) => kind !== "oauthFlow") };
}

describe.each(["3.0", "3.1"] as const)("the plain form of objects of %s", (version) => {
  const { source, nodes } = nodesOf(version);

  it("is that of everything in a good description, so that the meta-schemas need not be loaded", () => {
    const closer = nodes.filter((node) => !isPlain(node, version));
    expect(closer.map(({ at }) => at.pointer)).toEqual([]);
  });

  it("is never that of an object with which the meta-schemas find fault", () => {
    let plain = 0;
    let refused = 0;
    for (const node of nodes) {
      if (!isRawObject(node.value)) continue;
      for (const value of variantsOf(node.value)) {
        const variant = { ...node, value };
        if (isPlain(variant, version)) {
          plain += 1;
          const found = checkNode(variant, source);
          if (found.length > 0) {
            expect.fail(`${node.kind} ${JSON.stringify(value)}: ${found[0]?.message ?? ""}`);
          }
        } else refused += 1;
      }
    }
    // Both happen, or nothing was tried.
    expect(plain).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(1000);
  });
});

function* variantsOf(object: Readonly<Record<string, unknown>>): Generator<unknown> {
  for (const key of Object.keys(object)) {
    const { [key]: _, ...rest } = object;
    yield rest;
    for (const value of wrong) yield { ...object, [key]: value };
  }
  for (const key of added) {
    if (!Object.hasOwn(object, key)) for (const value of wrong) yield { ...object, [key]: value };
  }
}

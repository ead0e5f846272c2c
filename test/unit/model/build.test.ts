import { describe, expect, it } from "vitest";
import { keywordOf, type Keyword, type Schema } from "../../../generator/model/schema.ts";
import { modelOf } from "../../support/build-api.ts";

/** A document with one schema, and that schema's keywords without their places. */
function keywords(schema: string, openapi = "3.1.0"): readonly object[] {
  const { api } = modelOf(`openapi: ${openapi}
info: { title: T, version: 1.0.0 }
paths: {}
components:
  schemas:
    Other: { type: string }
    S: ${schema}
`);
  const found = [...api.schemas.values()].find(({ name }) => name === "S");
  return found?.schema.keywords.map(plain) ?? [];
}

function plain(keyword: Keyword): object {
  const text = JSON.stringify(keyword, (key, value: unknown) =>
    key === "at" || key === "notes" || key === "id" ? undefined : value,
  );
  return JSON.parse(text) as object;
}

describe("a schema of OpenAPI 3.0", () => {
  it.each([
    ["{ type: string, nullable: true }", [{ kind: "type", types: ["string", "null"] }]],
    ["{ nullable: true }", []],
    [
      "{ type: number, minimum: 1, exclusiveMinimum: true, maximum: 2, exclusiveMaximum: false }",
      [
        { kind: "type", types: ["number"] },
        { kind: "minimum", limit: 1, exclusive: true },
        { kind: "maximum", limit: 2, exclusive: false },
      ],
    ],
  ])("%s", (schema, expected) => {
    expect(keywords(schema, "3.0.3")).toEqual(expected);
  });

  it("is its reference where it has one; what stands beside it is named in a warning", () => {
    const text = (openapi: string) => `openapi: ${openapi}
info: { title: T, version: 1.0.0 }
paths: {}
components:
  schemas:
    Other: { type: string }
    S: { $ref: "#/components/schemas/Other", minLength: 3 }
`;
    const old = modelOf(text("3.0.3"));
    expect(old.diagnostics.map(({ code, at }) => [code, at.pointer])).toEqual([
      ["ref/siblings-ignored", "/components/schemas/S/minLength"],
    ]);
    expect(keywords('{ $ref: "#/components/schemas/Other", minLength: 3 }', "3.0.3")).toHaveLength(
      1,
    );
    expect(modelOf(text("3.1.0")).diagnostics).toEqual([]);
    expect(keywords('{ $ref: "#/components/schemas/Other", minLength: 3 }')).toHaveLength(2);
  });
});

describe("a schema of OpenAPI 3.1", () => {
  it.each([
    ["true", []],
    ["false", [{ kind: "never" }]],
    ["{ exclusiveMinimum: 3 }", [{ kind: "minimum", limit: 3, exclusive: true }]],
    [
      "{ contains: true, minContains: 2, maxContains: 3 }",
      [{ kind: "contains", schema: { keywords: [] }, min: 2, max: 3 }],
    ],
    [
      "{ prefixItems: [true, true], items: false }",
      [
        { kind: "prefixItems", schemas: [{ keywords: [] }, { keywords: [] }] },
        { kind: "items", schema: { keywords: [{ kind: "never" }] }, from: 2 },
      ],
    ],
    ["{ x-extensible-enum: [b, a] }", [{ kind: "openEnum", values: ["b", "a"] }]],
    ["{ const: { b: 1, a: 2 } }", [{ kind: "const", value: { a: 2, b: 1 } }]],
    [
      "{ contentEncoding: base64, contentMediaType: text/plain }",
      [{ kind: "content", encoding: "base64", mediaType: "text/plain" }],
    ],
  ])("%s", (schema, expected) => {
    expect(keywords(schema)).toEqual(expected);
  });

  it("has its properties with the required ones first, whatever their order in the source", () => {
    const names = (schema: string) => {
      const properties = keywords(schema).find((keyword) => "properties" in keyword) as {
        properties: { name: string }[];
      };
      return properties.properties.map(({ name }) => name);
    };
    expect(names("{ required: [z], properties: { b: true, z: true, a: true } }")).toEqual([
      "z",
      "a",
      "b",
    ]);
    expect(names("{ properties: { a: true, b: true, z: true }, required: [z] }")).toEqual([
      "z",
      "a",
      "b",
    ]);
  });

  it("names a key that is no keyword, with its place", () => {
    const { diagnostics } = modelOf(`openapi: 3.1.0
info: { title: T, version: 1.0.0 }
paths: {}
components: { schemas: { S: { type: string, minLenght: 3, x-note: 1 } } }
`);
    expect(diagnostics.map(({ code, at }) => [code, at.pointer, at.part])).toEqual([
      ["schema/unknown-keyword", "/components/schemas/S/minLenght", "key"],
    ]);
  });
});

describe("references", () => {
  it("stay references, so that recursion ends and names survive, also across files", () => {
    const { api } = modelOf(
      `openapi: 3.1.0
info: { title: T, version: 1.0.0 }
paths: {}
components: { schemas: { Tree: { $ref: "./schemas/tree.yaml#/Node" } } }
`,
      { "schemas/tree.yaml": 'Node: { type: object, properties: { next: { $ref: "#/Node" } } }\n' },
    );
    expect([...api.schemas.keys()]).toEqual([
      "openapi.yaml#/components/schemas/Tree",
      "schemas/tree.yaml#/Node",
    ]);
    const node = api.schemas.get("schemas/tree.yaml#/Node")?.schema as Schema;
    const next = keywordOf(node, "properties")?.properties[0]?.schema as Schema;
    expect(keywordOf(next, "ref")?.target).toBe("schemas/tree.yaml#/Node");
  });

  it("give a discriminator its mapping: written down, or by the names of the branches", () => {
    const { api } = modelOf(`openapi: 3.1.0
info: { title: T, version: 1.0.0 }
paths: {}
components:
  schemas:
    Cat: { type: object }
    Dog: { type: object }
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
      discriminator: { propertyName: kind, mapping: { hound: Dog } }
`);
    const pet = [...api.schemas.values()].find(({ name }) => name === "Pet")?.schema as Schema;
    expect(keywordOf(pet, "discriminator")?.mapping).toEqual([
      { value: "hound", target: "openapi.yaml#/components/schemas/Dog" },
      { value: "Cat", target: "openapi.yaml#/components/schemas/Cat" },
    ]);
  });
});

describe("an operation", () => {
  const { api } = modelOf(`openapi: 3.1.0
info: { title: T, version: 1.0.0, license: { name: MIT, identifier: MIT } }
servers: [{ url: "https://{region}.a.test", variables: { region: { default: x, enum: [x, y] } } }]
security: [{ key: [] }]
paths:
  /a/{id}#One:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: limit, in: query, schema: { type: integer } }
    post:
      parameters:
        - { name: limit, in: query, required: true, schema: { type: string } }
        - { name: X-Action, in: header, required: true, schema: { const: One } }
        - { name: Accept, in: header, schema: { type: string } }
        - { name: filter, in: query, style: deepObject, explode: true, schema: { type: object } }
      responses:
        default: { description: d }
        "4XX": { description: d }
        "404": { description: d }
        "200": { description: d, content: { text/plain: {}, application/json: {} } }
  /b:
    get: { security: [], responses: {} }
    x-note: 1
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
`);
  const [first, second] = api.operations;

  it("loses the fragment that told path keys apart, and has an id where none is given", () => {
    expect(api.operations.map(({ id, path }) => [id, path])).toEqual([
      ["post a by id #One", "/a/{id}"],
      ["get b", "/b"],
    ]);
  });

  it("merges the parameters of its path, its own first among equals, and knows constants", () => {
    expect(
      first?.parameters.map(({ name, required, style, explode, constant }) => [
        name,
        required,
        style,
        explode,
        constant?.value,
      ]),
    ).toEqual([
      ["id", true, "simple", false, undefined],
      ["limit", true, "form", true, undefined],
      ["X-Action", true, "simple", false, "One"],
      ["filter", false, "deepObject", true, undefined],
    ]);
  });

  it("has its answers in order, JSON first", () => {
    expect(first?.responses.map(({ status }) => status)).toEqual(["200", "404", "4XX", "default"]);
    expect(first?.responses[0]?.contents.map(({ mediaType }) => mediaType)).toEqual([
      "application/json",
      "text/plain",
    ]);
  });

  it("inherits servers and security unless it says otherwise", () => {
    expect(first?.security).toEqual([[{ scheme: "key", scopes: [] }]]);
    expect(second?.security).toEqual([]);
    expect(second?.servers[0]?.variables).toEqual([
      { name: "region", default: "x", values: ["x", "y"], description: undefined },
    ]);
    expect(api.license).toBe("MIT");
  });
});

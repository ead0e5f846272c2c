import { describe, expect, it } from "vitest";
import type { Api } from "../../../generator/model/api.ts";
import { keywordOf, type Schema } from "../../../generator/model/schema.ts";
import { modelOf } from "../../support/build-api.ts";

function schemasOf(schemas: string, openapi = "3.1.0"): Api {
  return modelOf(
    `openapi: ${openapi}\ninfo: { title: T, version: 1.0.0 }\npaths: {}\ncomponents:\n  schemas:\n${schemas}`,
  ).api;
}

function named(api: Api, name: string): readonly Schema[] {
  return [...api.schemas.values()].filter((one) => one.name === name).map(({ schema }) => schema);
}

describe("a path item behind a reference", () => {
  const { api } = modelOf(`openapi: 3.1.0
info: { title: T, version: 1.0.0 }
paths:
  /a/{id}:
    $ref: "#/components/pathItems/A"
    parameters:
      - { name: id, in: path, required: true, schema: { type: integer } }
    servers: [{ url: https://beside.test }]
    post: { operationId: beside, responses: { 200: { description: OK } } }
webhooks:
  hook: { $ref: "#/components/pathItems/Hook" }
components:
  pathItems:
    A:
      summary: from the target
      servers: [{ url: https://target.test }]
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: q, in: query, schema: { type: string } }
      get:
        operationId: target
        responses:
          200:
            description: OK
            links: { again: { operationRef: "#/components/pathItems/A/get", requestBody: null, server: { url: https://c.test } } }
    Hook: { post: { operationId: hook, responses: { 200: { description: OK } } } }
`);

  it("keeps what stands beside it, which comes first", () => {
    expect(api.operations.map(({ id, method, path }) => [id, method, path])).toEqual([
      ["target", "get", "/a/{id}"],
      ["beside", "post", "/a/{id}"],
    ]);
    for (const { parameters, servers, summary } of api.operations) {
      expect(parameters.map(({ name }) => name)).toEqual(["id", "q"]);
      expect(keywordOf(parameters[0]?.schema as Schema, "type")?.types).toEqual(["integer"]);
      expect(servers.map(({ url }) => url)).toEqual(["https://beside.test"]);
      expect(summary).toBe("from the target");
    }
  });

  it("is a webhook too", () => {
    expect(api.webhooks.map(({ id, incoming }) => [id, incoming])).toEqual([["hook", true]]);
  });

  it("is where a link by reference may lead", () => {
    const [link] = api.operations[0]?.responses[0]?.links ?? [];
    expect(link).toMatchObject({ operationId: "target", body: { value: null } });
    expect(link?.server?.url).toBe("https://c.test");
  });
});

describe("nullable without a type of its own", () => {
  it.each([
    ["{ type: string, nullable: true, enum: [a] }", ["type", "enum"]],
    ['{ nullable: true, allOf: [{ $ref: "#/components/schemas/Other" }] }', ["anyOf"]],
    ["{ nullable: true, enum: [a] }", ["anyOf"]],
  ])("%s allows null", (schema, kinds) => {
    const api = schemasOf(`    Other: { type: string }\n    S: ${schema}\n`, "3.0.3");
    const [found] = named(api, "S");
    expect(found?.keywords.map(({ kind }) => kind)).toEqual(kinds);
    if (kinds.includes("enum")) {
      expect(keywordOf(found as Schema, "enum")?.values).toEqual(["a", null]);
      return;
    }
    const [first, second] = keywordOf(found as Schema, "anyOf")?.schemas ?? [];
    expect(first?.keywords).toHaveLength(1);
    expect(second?.keywords).toMatchObject([{ kind: "type", types: ["null"] }]);
    // Ids are places, and these three stand at one.
    expect(new Set([found?.id, first?.id, second?.id]).size).toBe(3);
  });
});

describe("patterns of other languages", () => {
  it("are read where they can be, and ask for nothing where not", () => {
    const api = schemasOf(
      '    S: { type: string, pattern: "\\\\Aa\\\\Z" }\n    T: { type: string, pattern: a++ }\n    U: { patternProperties: { a++: { type: string } }, additionalProperties: false }\n',
    );
    expect(keywordOf(named(api, "S")[0] as Schema, "pattern")?.pattern).toBe("^a$");
    expect(keywordOf(named(api, "T")[0] as Schema, "pattern")).toBeUndefined();
    const [open] = named(api, "U");
    const [only] = keywordOf(open as Schema, "patternProperties")?.patterns ?? [];
    expect(only?.pattern).toBe("");
    expect(only?.schema.keywords).toEqual([]);
    expect(keywordOf(open as Schema, "additionalProperties")?.patterns).toEqual([""]);
  });
});

describe("a dynamic reference", () => {
  const tree = `    Tree:
      $id: https://a.test/tree
      $dynamicAnchor: node
      properties: { data: true, children: { type: array, items: { $dynamicRef: "#node" } } }
    Strict:
      $id: https://a.test/strict
      $dynamicAnchor: node
      $ref: tree
      unevaluatedProperties: false
    Plain: { type: string }
    User: { properties: { tree: { $ref: "#/components/schemas/Tree" }, plain: { $ref: "#/components/schemas/Plain" } } }
`;

  it("makes a variant of a schema for each of its meanings, and of no other", () => {
    const api = schemasOf(tree);
    expect(named(api, "Plain")).toHaveLength(1);
    const meanings = named(api, "Tree").map((schema) => {
      const [, children] = keywordOf(schema, "properties")?.properties ?? [];
      const properties = [children, keywordOf(schema, "properties")?.properties[0]];
      const list = properties.find((property) => property?.name === "children")?.schema;
      const items = keywordOf(list as Schema, "items")?.schema;
      const target = keywordOf(items as Schema, "dynamicRef")?.target ?? "";
      return api.schemas.get(target)?.name;
    });
    expect(meanings.sort()).toEqual(["Strict", "Tree"]);
  });

  it("is plain where it leads to no dynamic anchor", () => {
    const api = schemasOf(
      '    S: { properties: { a: { $dynamicRef: "#/components/schemas/Other" } } }\n    Other: { type: string }\n',
    );
    expect([...api.schemas.keys()].map((id) => id.replace(/^.*#/, ""))).toEqual([
      "/components/schemas/Other",
      "/components/schemas/S",
    ]);
  });
});

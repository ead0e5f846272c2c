import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundle } from "../../../generator/source/bundle.ts";
import { readSource } from "../../../generator/source/read.ts";
import { readText } from "../../support/read-text.ts";

function bundled(files: Readonly<Record<string, string>>): Record<string, unknown> {
  const { value, diagnostics } = readText(files);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  if (!value) throw new Error("not read");
  return bundle(value) as Record<string, unknown>;
}

const beginning = 'openapi: 3.1.0\ninfo: { title: Example, version: "1" }\n';

describe("a bundle", () => {
  it("is the document itself where there is one file", () => {
    const { value } = readText(`${beginning}paths: {}\nx-z: 1\nx-a: 2\n`);
    if (!value) throw new Error("not read");
    expect(bundle(value)).toBe(value.entry.value);
  });

  it("moves what other files hold into components, and keeps the rest and its order", () => {
    const document = bundled({
      "openapi.yaml": `${beginning}x-last: 1
paths:
  /things:
    $ref: paths/things.yaml
components:
  schemas:
    Own: { $ref: ./schemas.yaml#/Own }
    Use: { $ref: "#/components/schemas/Own", description: kept }
`,
      "paths/things.yaml": `get:
  operationId: listThings
  parameters:
    - { $ref: "../shared.yaml#/limit" }
  responses:
    "200":
      description: OK
      content:
        application/json:
          schema: { type: array, items: { $ref: ../schemas.yaml#/Thing } }
`,
      "shared.yaml": "limit: { name: limit, in: query, schema: { type: integer } }\n",
      "schemas.yaml": `Own: { type: string }
Thing:
  type: object
  properties:
    parent: { $ref: "#/Thing" }
    own: { $ref: "#/Own" }
    back: { $ref: "openapi.yaml#/components/schemas/Use" }
`,
    });
    expect(Object.keys(document)).toEqual(["openapi", "info", "x-last", "paths", "components"]);
    expect(document).toEqual({
      openapi: "3.1.0",
      info: { title: "Example", version: "1" },
      "x-last": 1,
      paths: { "/things": { $ref: "#/components/pathItems/things" } },
      components: {
        schemas: {
          Own: { type: "string" },
          Use: { $ref: "#/components/schemas/Own", description: "kept" },
          Thing: {
            type: "object",
            properties: {
              parent: { $ref: "#/components/schemas/Thing" },
              own: { $ref: "#/components/schemas/Own" },
              back: { $ref: "#/components/schemas/Use" },
            },
          },
        },
        pathItems: {
          things: {
            get: {
              operationId: "listThings",
              parameters: [{ $ref: "#/components/parameters/limit" }],
              responses: {
                "200": {
                  description: "OK",
                  content: {
                    "application/json": {
                      schema: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
                    },
                  },
                },
              },
            },
          },
        },
        parameters: { limit: { name: "limit", in: "query", schema: { type: "integer" } } },
      },
    });
  });

  it("puts path items and operations in their places where components cannot hold them", () => {
    const document = bundled({
      "openapi.yaml": `${beginning.replace("3.1.0", "3.0.3")}paths:
  /a: { $ref: a.yaml, summary: beside }
  /b: { get: { $ref: b.yaml } }
`,
      "a.yaml": "summary: inside\nget: { operationId: a, responses: {} }\n",
      "b.yaml": "operationId: b\nresponses: {}\n",
    });
    expect(document["paths"]).toEqual({
      "/a": { summary: "beside", get: { operationId: "a", responses: {} } },
      "/b": { get: { operationId: "b", responses: {} } },
    });
  });

  it("drops the anchors of other files, which may have the same, but not those of a schema with an address", () => {
    const file = (type: string) =>
      `properties: { a: { $ref: "#part" } }\n$defs: { part: { $anchor: part, type: ${type} } }\n`;
    const document = bundled({
      "openapi.yaml": `${beginning}paths: {}
components:
  schemas:
    One: { $ref: one.yaml }
    Two: { $ref: two.yaml }
    Three: { $ref: three.yaml }
`,
      "one.yaml": file("string"),
      "two.yaml": file("number"),
      "three.yaml": `$id: https://a.test/three\n${file("integer")}`,
    });
    const text = JSON.stringify(document);
    expect(text.match(/"\$anchor":"part","type":"(\w+)"/g)).toEqual([
      '"$anchor":"part","type":"integer"',
    ]);
    expect(text.match(/"\$ref":"#part"/g)).toHaveLength(1);
    // The bundle can be read by itself: what was left as an anchor still leads somewhere.
    expect(bundled({ "openapi.yaml": text })).toEqual(document);
  });

  it("gives two of the same name two names, and mappings follow", () => {
    const document = bundled({
      "openapi.yaml": `${beginning}paths: {}
components:
  schemas:
    Pet:
      oneOf: [{ $ref: cats/pet.yaml }, { $ref: dogs/pet.yaml }]
      discriminator: { propertyName: kind, mapping: { cat: cats/pet.yaml, dog: dogs/pet.yaml, own: Pet } }
`,
      "cats/pet.yaml": "title: cat\n",
      "dogs/pet.yaml": "title: dog\n",
    });
    expect(document["components"]).toEqual({
      schemas: {
        Pet: {
          oneOf: [{ $ref: "#/components/schemas/pet" }, { $ref: "#/components/schemas/pet2" }],
          discriminator: {
            propertyName: "kind",
            mapping: {
              cat: "#/components/schemas/pet",
              dog: "#/components/schemas/pet2",
              own: "Pet",
            },
          },
        },
        pet: { title: "cat" },
        pet2: { title: "dog" },
      },
    });
  });

  it("leaves data alone, and what refers by $id", () => {
    const document = bundled({
      "openapi.yaml": `${beginning}paths: {}
components:
  schemas:
    A: { $ref: a.yaml, example: { $ref: a.yaml } }
`,
      "a.yaml":
        'const: { $ref: b.yaml }\n$defs: { d: { $id: https://example.com/d, $defs: { e: {} }, items: { $ref: "#/$defs/e" } } }\n',
    });
    expect(document["components"]).toEqual({
      schemas: {
        A: { $ref: "#/components/schemas/a", example: { $ref: "a.yaml" } },
        a: {
          const: { $ref: "b.yaml" },
          $defs: {
            d: { $id: "https://example.com/d", $defs: { e: {} }, items: { $ref: "#/$defs/e" } },
          },
        },
      },
    });
  });
});

const corpus = join(
  import.meta.dirname,
  "../../../../shared/corpus/openapi/digitalocean/DigitalOcean-public.v2.yaml",
);

describe.skipIf(!existsSync(corpus))(`a bundle of 1,500 files (${corpus})`, () => {
  it("stands alone, has every operation, and is its own bundle", { timeout: 60_000 }, () => {
    const { value } = readSource(corpus);
    if (!value) throw new Error("not read");
    const text = JSON.stringify(bundle(value));
    const again = readText({ "openapi.json": text });
    expect(again.diagnostics).toEqual([]);
    expect([...again.files.keys()]).toEqual(["openapi.json"]);
    const ids = (source: typeof value) =>
      source.nodes
        .filter(({ kind, target }) => kind === "operation" && target === undefined)
        .map((node) => (node.value as { operationId?: string }).operationId)
        .sort();
    expect(again.value && ids(again.value)).toEqual(ids(value));
    expect(again.value && JSON.stringify(bundle(again.value))).toBe(text);
  });
});

import { describe, expect, it } from "vitest";
import { buildApi } from "../../../generator/model/build/index.ts";
import { fingerprintsOf } from "../../../generator/model/fingerprint.ts";
import { memoryDisk } from "../../../generator/source/disk.ts";
import { readSource } from "../../../generator/source/read.ts";

const description = `openapi: 3.1.0
info: { title: T, version: 1.0.0 }
servers: [{ url: https://a.test }]
paths:
  /a:
    summary: shared
    parameters: [{ $ref: "#/components/parameters/Q" }]
    get: { operationId: a, responses: { 200: { $ref: "#/components/responses/Ok" } } }
  /b:
    get: { operationId: b, responses: { 200: { description: OK, content: { application/json: { schema: { $ref: "./other.yaml" } } } } } }
  /c:
    get: { operationId: c, responses: { 204: { description: Nothing } } }
components:
  parameters: { Q: { name: q, in: query, schema: { $ref: "#/components/schemas/Leaf" } } }
  responses: { Ok: { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/Loop" } } } } }
  schemas:
    Leaf: { type: string }
    Loop: { properties: { next: { $ref: "#/components/schemas/Loop2" } } }
    Loop2: { properties: { next: { $ref: "#/components/schemas/Loop" } } }
    Union: { oneOf: [{ type: object }], discriminator: { propertyName: k, mapping: { one: Leaf } } }
    Far: { $id: "https://a.test/far", properties: { a: { $ref: near } } }
    Near: { $id: "https://a.test/near", type: string }
`;

/** References that start from an address of their own are not followed: such schemas stand for the whole. */
const whole = ["Far", "Near"];

/** The fingerprints by name. */
function prints(text: string, other = "type: number\n"): ReadonlyMap<string, string> {
  const disk = memoryDisk({ "/api.yaml": text, "/other.yaml": other });
  const { value: source } = readSource("api.yaml", { cwd: "/", disk });
  if (!source) throw new Error("the description of this test cannot be read");
  const { value: api } = buildApi(source);
  const found = fingerprintsOf(api, source);
  return new Map([
    ["common", found.common],
    ...api.operations.map((operation) => [operation.id, found.ofOperation(operation)] as const),
    ...[...api.schemas].map(([id, { name }]) => [name, found.ofSchema(id)] as const),
  ]);
}

describe("fingerprints", () => {
  const before = prints(description);

  it("are the same for the same text", () => {
    expect(prints(description)).toEqual(before);
    expect(before.size).toBe(11);
    expect(new Set(before.values()).size).toBe(before.size);
  });

  it.each([
    [
      "a schema that a parameter and a mapping need",
      "Leaf: { type: string }",
      "Leaf: { type: integer }",
      ["a", "Leaf", "Union"],
    ],
    [
      "a part of a circle",
      '{ next: { $ref: "#/components/schemas/Loop" } }',
      '{ then: { $ref: "#/components/schemas/Loop" } }',
      ["a", "Loop", "Loop2"],
    ],
    ["a path item", "summary: shared", "summary: another", ["a"]],
    ["an operation", "description: Nothing", "description: None", ["c"]],
    ["a server", "https://a.test }]", "https://b.test }]", ["common", "a", "b", "c"]],
  ])("change with %s and nothing else", (_, from, to, changed) => {
    const after = prints(description.replace(from, to));
    const differing = [...before.keys()].filter((name) => after.get(name) !== before.get(name));
    expect(differing.sort()).toEqual([...changed, ...whole].sort());
  });

  it("change with another file", () => {
    const after = prints(description, "type: integer\n");
    const differing = [...before.keys()].filter((name) => after.get(name) !== before.get(name));
    expect(differing.sort()).toEqual([...whole, "b", "other"].sort());
  });
});

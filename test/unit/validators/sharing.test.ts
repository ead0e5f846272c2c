import { describe, expect, it } from "vitest";
import {
  bothEntries,
  describeSchemas,
  emitFrom,
  loadExports,
} from "../../support/load-validators.ts";

const street = { type: "string", minLength: 1, maxLength: 80 };
const address = {
  type: "object",
  required: ["street", "city", "country"],
  properties: {
    street,
    city: { type: "string", maxLength: 40 },
    country: { enum: ["CN", "FR", "GB", "KR"] },
    geometry: {
      type: "object",
      required: ["latitude", "longitude"],
      properties: {
        latitude: { type: "number", minimum: -90, maximum: 90 },
        longitude: { type: "number", minimum: -180, maximum: 180 },
        accuracy: { type: "number", exclusiveMinimum: 0 },
      },
    },
  },
};
const holder = (name: string, inner: unknown) => ({
  type: "object",
  required: [name],
  properties: { [name]: inner },
});
const customers = {
  Buyer: holder("address", address),
  Seller: holder("address", address),
  Carrier: holder("home", { type: "array", items: address }),
};
const home = { street: "1 Ockham Park", city: "Ockham", country: "GB" };

function sharedFiles(description: object): readonly string[] {
  const { files } = emitFrom(description);
  return files.flatMap(({ path }) => /^src\/validators\/shared\/(.*)\.ts$/.exec(path)?.[1] ?? []);
}

describe("checks that several modules would write alike", () => {
  it("stand in one module, with their parts", () => {
    expect(sharedFiles(describeSchemas(customers))).toEqual(["address"]);
  });

  it("tell each place by its own way", async () => {
    const { files } = emitFrom(describeSchemas(customers));
    const exports = await loadExports(files);
    const wrong = { ...home, country: "XX", geometry: { latitude: 91, longitude: 0 }, zip: 1 };
    for (const [name, value, way] of [
      ["Buyer", { address: wrong }, "/address"],
      ["Carrier", { home: [home, wrong] }, "/home/1"],
    ] as const) {
      const validate = bothEntries(exports, name);
      expect(validate(JSON.parse(JSON.stringify(value).replace("XX", "FR"))).valid).toBe(false);
      expect(validate(value).issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
        `${way}/country enum`,
        `${way}/geometry/latitude maximum`,
        `${way}/zip unknownProperty`,
      ]);
    }
    expect(bothEntries(exports, "Seller")({ address: home })).toMatchObject({ issues: [] });
  });

  it("have a module each where one also stands without the other", () => {
    const { geometry } = address.properties;
    const place = holder("place", geometry);
    expect(sharedFiles(describeSchemas({ ...customers, Site: place, Port: place }))).toEqual([
      "address",
      "geometry",
    ]);
  });

  it("are told from others by the names on the way", () => {
    const other = { ...address, properties: { ...address.properties, zip: street } };
    const more = { Bank: holder("address", other), Broker: holder("address", other) };
    const files = sharedFiles(describeSchemas({ ...customers, ...more }));
    expect([...files].sort()).toEqual(["address", "bank-address", "geometry"]);
  });

  it.each([
    ["one asks for less", { ...address, required: ["street"] }],
    ["one is a secret", { ...address, "x-specwright-sensitive": true }],
    ["one has another list", { ...address, properties: { ...address.properties, street: {} } }],
  ])("stay apart where %s", (_, other) => {
    const two = { Buyer: holder("address", address), Seller: holder("address", other) };
    const alike = { Buyer: two.Buyer, Seller: two.Buyer };
    expect(sharedFiles(describeSchemas(alike))).toEqual(["address"]);
    // What they have in common is still the same.
    expect(sharedFiles(describeSchemas(two))).toEqual(["geometry"]);
  });

  it("stay where they are if they are short, or in the same module", () => {
    const short = holder("street", street);
    expect(sharedFiles(describeSchemas({ One: short, Two: short, Three: short }))).toEqual([]);
    const both = { type: "object", properties: { home: address, work: address } };
    expect(sharedFiles(describeSchemas({ Person: both }))).toEqual([]);
  });

  it("are not those of a form, which may hold bytes", async () => {
    const file = { type: "string", format: "binary" };
    const signed = { ...address, properties: { ...address.properties, scan: file } };
    const schemas = ["Upload", "Note", "Letter"].map((name) => [name, holder("address", signed)]);
    const description = {
      ...describeSchemas(Object.fromEntries(schemas) as Record<string, unknown>),
      paths: {
        "/uploads": {
          post: {
            operationId: "upload",
            requestBody: {
              content: {
                "multipart/form-data": { schema: { $ref: "#/components/schemas/Upload" } },
              },
            },
            responses: { 204: { description: "Done." } },
          },
        },
      },
    };
    expect(sharedFiles(description)).toEqual(["address"]);
    const exports = await loadExports(emitFrom(description).files);
    const value = { address: { ...home, scan: new Uint8Array(2) } };
    expect(bothEntries(exports, "Upload")(value).valid).toBe(true);
    expect(bothEntries(exports, "Note")(value).valid).toBe(false);
  });
});

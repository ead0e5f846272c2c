import { describe, expect, it } from "vitest";
import { compile, generateText } from "../client/generate.ts";

/** Generates from named schemas alone. */
function schemas(all: Readonly<Record<string, unknown>>, more: object = {}) {
  return generateText(
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "t", version: "1" },
      paths: {},
      components: { schemas: all },
      ...more,
    }),
  );
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("recursion", () => {
  it("through properties, lists and maps compiles", async () => {
    const generated = await schemas({
      Node: {
        type: "object",
        properties: { next: ref("Node"), children: { type: "array", items: ref("Node") } },
      },
      Json: {
        anyOf: [
          { type: ["string", "number", "boolean", "null"] },
          { type: "array", items: ref("Json") },
          { type: "object", additionalProperties: ref("Json") },
        ],
      },
      A: { allOf: [ref("Base"), { type: "object", properties: { b: ref("B") } }] },
      B: { oneOf: [ref("A"), ref("Node")] },
      Base: { type: "object", properties: { owner: ref("A") } },
      Pair: { type: "array", prefixItems: [ref("Pair")], items: false },
      List: { type: "array", items: ref("Element") },
      Element: { oneOf: [{ type: "string" }, ref("List")] },
    });
    expect(compile(generated.files)).toEqual([]);
    expect(generated.diagnostics).toEqual([]);
    expect(generated.text("src/schemas/a.ts")).toContain("interface A extends Base");
  });

  it("with nothing in between is left out of the type, and reported", async () => {
    const generated = await schemas({
      Self: ref("Self"),
      Either: { anyOf: [{ type: "string" }, ref("Either")] },
      Both: { allOf: [ref("Both"), { type: "object", properties: { a: { type: "string" } } }] },
      Ping: ref("Pong"),
      Pong: { oneOf: [ref("Ping"), { type: "number" }] },
      Parent: { allOf: [ref("Child")] },
      Child: { allOf: [ref("Parent"), { type: "object", properties: { a: {} } }] },
    });
    expect(compile(generated.files)).toEqual([]);
    expect(generated.text("src/schemas/self.ts")).toContain("type Self = unknown");
    expect(generated.text("src/schemas/either.ts")).toContain("type Either = string");
    expect(generated.text("src/schemas/both.ts")).toMatch(
      /Both = \{ a\?: string \}|interface Both/,
    );
    expect(new Set(generated.diagnostics.map(({ code }) => code))).toEqual(
      new Set(["types/self-reference"]),
    );
    expect(generated.diagnostics.map(({ at }) => at.pointer)).toContain(
      "/components/schemas/Either",
    );
  });
});

describe("interfaces", () => {
  it("extend only what has no member in common with them", async () => {
    const thing = (properties: object) => ({ type: "object", properties });
    const generated = await schemas({
      Base: thing({ a: { type: "string" } }),
      Wider: { allOf: [ref("Base"), thing({ b: {} })] },
      Deeper: { allOf: [ref("Wider"), thing({ c: {} })] },
      Same: { allOf: [ref("Base"), thing({ a: { type: "number" } })] },
      Twice: { allOf: [ref("Base"), ref("Wider")] },
      Open: { type: "object", additionalProperties: { type: "number" } },
      OfOpen: { allOf: [ref("Open"), thing({ s: { type: "string" } })] },
      Alias: { oneOf: [ref("Base"), ref("Open")] },
      OfAlias: { allOf: [ref("Alias"), thing({ z: {} })] },
    });
    expect(compile(generated.files)).toEqual([]);
    expect(generated.text("src/schemas/deeper.ts")).toContain("interface Deeper extends Wider");
    for (const file of ["same", "twice", "of-open", "of-alias"])
      expect(generated.text(`src/schemas/${file}.ts`)).toContain("export type");
  });

  it("refuse a misspelt property in a literal, and an absent one that is required", async () => {
    const generated = await schemas({
      Server: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string" }, flavor: { type: "string" }, disk: ref("Disk") },
      },
      Disk: { type: "object", properties: { size: { type: "integer" } } },
    });
    const program = `
      import type { Server } from "./src/schemas/server.js";
      const take = (server: Server): Server => server;
      take({ name: "a", flavor: "b", disk: { size: 1 } });
      // @ts-expect-error misspelt
      take({ name: "a", flavour: "b" });
      // @ts-expect-error the name is missing
      take({ flavor: "b" });
      // @ts-expect-error the name is a string
      take({ name: 1 });
      // @ts-expect-error misspelt inside
      take({ name: "a", disk: { sise: 1 } });
      // @ts-expect-error undefined is not absent
      take({ name: "a", flavor: undefined });
    `;
    expect(compile(generated.files, { "program.ts": program })).toEqual([]);
  });
});

describe("a doc comment", () => {
  it("begins with a capital, unless a name stands there", async () => {
    const rule = (message: string) => ({
      type: "string",
      "x-specwright-rules": [
        { id: message.replaceAll(/[^a-z]+/g, "-"), expression: "size(self) < 9", message },
      ],
    });
    const { text } = await schemas({
      Thing: {
        type: "object",
        properties: {
          a: rule("the text must be short"),
          b: rule("userData must be short"),
          c: rule("user_data must be short"),
        },
      },
    });
    const thing = text("src/schemas/thing.ts");
    expect(thing).toContain("* The text must be short.");
    expect(thing).toContain("* userData must be short.");
    expect(thing).toContain("* user_data must be short.");
  });

  it("has the words, the demands, the source row and the tags", async () => {
    const generated = await schemas({
      Thing: {
        type: "object",
        description: "A thing.\n\nOf two paragraphs.",
        properties: {
          name: {
            type: "string",
            minLength: 1,
            maxLength: 64,
            pattern: "^[a-z]+$",
            default: "x*/y",
            description: "Its name. */ @deprecated",
            "x-specwright-source": { page: "create", table: 2, row: "name", note: "read as text" },
          },
          size: {
            type: "integer",
            minimum: 1,
            maximum: 1024,
            "x-specwright-unit": "GiB",
            deprecated: true,
          },
          speed: { type: "integer", "x-specwright-unit": "Mbit/s", readOnly: true },
          key: { type: "string", "x-specwright-sensitive": true },
          id: { type: "integer", format: "int64" },
          plain: {},
          code: ref("Code"),
        },
      },
      Code: { type: "string", maxLength: 3, description: "A short code." },
    });
    expect(compile(generated.files)).toEqual([]);
    expect(generated.text("src/schemas/thing.ts")).toMatchInlineSnapshot(`
      "// Generated from openapi.yaml. Do not edit: change the description, then run \`npm run generate\`.

      import type { Code } from "./code.js";

      /**
       * A thing.
       *
       * Of two paragraphs.
       */
      export interface Thing {
        /**
         * A short code.
         *
         * At most 3 characters.
         */
        code?: Code;
        /** Format int64; exact only up to 2^53 - 1. */
        id?: number;
        /** Secret. */
        key?: string;
        /**
         * Its name. *\\/ @deprecated
         *
         * 1 to 64 characters; matches \`^[a-z]+$\`.
         *
         * Source: create, table 2, row name (read as text)
         *
         * @defaultValue \`"x*\\/y"\`
         */
        name?: string;
        plain?: unknown;
        /**
         * 1 to 1024 GiB.
         *
         * @deprecated
         */
        size?: number;
        /** In Mbit/s; only in answers. */
        speed?: number;
      }
      "
    `);
  });
});

describe("bytes", () => {
  const upload = {
    type: "object",
    properties: { file: { type: "string", format: "binary" }, meta: ref("Meta") },
  };
  const operation = (mediaType: string, schema: object) => ({
    requestBody: { content: { [mediaType]: { schema } } },
    responses: { "204": { description: "done" } },
  });

  it("are a Blob in forms with files and text in JSON, in named schemas too", async () => {
    const generated = await schemas(
      {
        Upload: upload,
        Meta: {
          type: "object",
          properties: { icon: { type: "string", contentMediaType: "image/png" } },
        },
        Both: { type: "object", properties: { data: { type: "string", format: "binary" } } },
        Unused: { type: "string", format: "binary" },
      },
      {
        paths: {
          "/a": { post: { operationId: "a", ...operation("multipart/form-data", ref("Upload")) } },
          "/b": {
            post: {
              operationId: "b",
              ...operation("application/json", {
                type: "object",
                properties: { x: { type: "string", format: "binary" }, both: ref("Both") },
              }),
            },
          },
          "/c": { post: { operationId: "c", ...operation("multipart/form-data", ref("Both")) } },
          "/d": {
            post: {
              operationId: "d",
              ...operation("application/octet-stream", { type: "string", format: "binary" }),
            },
          },
        },
      },
    );
    expect(compile(generated.files)).toEqual([]);
    expect(generated.text("src/schemas/upload.ts")).toContain("file?: BytesInput;");
    expect(generated.text("src/schemas/meta.ts")).toContain("icon?: BytesInput;");
    expect(generated.text("src/schemas/both.ts")).toContain("data?: BytesInput | string;");
    expect(generated.text("src/schemas/unused.ts")).toContain("Unused = string;");
    expect(generated.text("src/types/b.ts")).toContain("x?: string;");
    expect(generated.text("src/types/d.ts")).toContain("DBody = BytesInput;");
  });
});

import { rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { startServer } from "../runtime-client/server.ts";
import { build, compile, generateText } from "./generate.ts";

const values = {
  empty: "",
  string: "blue",
  array: ["blue", "black", "brown"],
  object: { R: 100, G: 200, B: 150 },
} as const;
type ValueKind = keyof typeof values;

const schemas: Readonly<Record<ValueKind, object>> = {
  empty: { type: "string" },
  string: { type: "string" },
  array: { type: "array", items: { type: "string" } },
  object: {
    type: "object",
    properties: { R: { type: "integer" }, G: { type: "integer" }, B: { type: "integer" } },
  },
};

type Row = readonly [
  place: "path" | "query" | "header" | "cookie",
  style: string,
  explode: boolean,
  expected: Partial<Record<ValueKind, string>>,
];

/** The table of style examples in OpenAPI 3.1.1, section 4.8.12.6 (names and values percent-encoded as a URL has them), and its counterparts in RFC 6570. */
const table: readonly Row[] = [
  [
    "path",
    "matrix",
    false,
    { string: ";color=blue", array: ";color=blue,black,brown", object: ";color=R,100,G,200,B,150" },
  ],
  [
    "path",
    "matrix",
    true,
    {
      string: ";color=blue",
      array: ";color=blue;color=black;color=brown",
      object: ";R=100;G=200;B=150",
    },
  ],
  [
    "path",
    "label",
    false,
    { string: ".blue", array: ".blue,black,brown", object: ".R,100,G,200,B,150" },
  ],
  [
    "path",
    "label",
    true,
    { string: ".blue", array: ".blue.black.brown", object: ".R=100.G=200.B=150" },
  ],
  [
    "path",
    "simple",
    false,
    { string: "blue", array: "blue,black,brown", object: "R,100,G,200,B,150" },
  ],
  [
    "path",
    "simple",
    true,
    { string: "blue", array: "blue,black,brown", object: "R=100,G=200,B=150" },
  ],
  [
    "query",
    "form",
    false,
    {
      empty: "color=",
      string: "color=blue",
      array: "color=blue,black,brown",
      object: "color=R,100,G,200,B,150",
    },
  ],
  [
    "query",
    "form",
    true,
    {
      empty: "color=",
      string: "color=blue",
      array: "color=blue&color=black&color=brown",
      object: "R=100&G=200&B=150",
    },
  ],
  [
    "query",
    "spaceDelimited",
    false,
    { array: "color=blue%20black%20brown", object: "color=R%20100%20G%20200%20B%20150" },
  ],
  [
    "query",
    "pipeDelimited",
    false,
    { array: "color=blue%7Cblack%7Cbrown", object: "color=R%7C100%7CG%7C200%7CB%7C150" },
  ],
  ["query", "deepObject", true, { object: "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150" }],
  [
    "header",
    "simple",
    false,
    { empty: "", string: "blue", array: "blue,black,brown", object: "R,100,G,200,B,150" },
  ],
  [
    "header",
    "simple",
    true,
    { empty: "", string: "blue", array: "blue,black,brown", object: "R=100,G=200,B=150" },
  ],
  [
    "cookie",
    "form",
    false,
    {
      empty: "color=",
      string: "color=blue",
      array: "color=blue,black,brown",
      object: "color=R,100,G,200,B,150",
    },
  ],
  [
    "cookie",
    "form",
    true,
    {
      empty: "color=",
      string: "color=blue",
      array: "color=blue; color=black; color=brown",
      object: "R=100; G=200; B=150",
    },
  ],
];

const cases = table.flatMap(([place, style, explode, expected]) =>
  Object.entries(expected).map(([kind, text]) => ({
    id: `${place}-${style}-${explode}-${kind}`,
    place,
    style,
    explode,
    kind: kind as ValueKind,
    text,
  })),
);

const hostile = ["__proto__", "constructor", "toString", "hasOwnProperty", "a b&c", "日本"];
const form = {
  type: "object",
  properties: Object.fromEntries(hostile.map((name) => [name, { type: "string" }])),
};

const generated = await generateText(
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Styles", version: "1" },
    servers: [{ url: "https://x.test" }],
    paths: {
      ...Object.fromEntries(
        cases.map(({ id, place, style, explode, kind }) => [
          place === "path" ? `/${id}/{color}` : `/${id}`,
          {
            get: {
              operationId: id,
              parameters: [
                {
                  name: "color",
                  in: place,
                  style,
                  explode,
                  required: place === "path",
                  schema: schemas[kind],
                },
              ],
              responses: { "200": { description: "" } },
            },
          },
        ]),
      ),
      "/hostile/{__proto__}": {
        post: {
          operationId: "hostile",
          parameters: [
            { name: "__proto__", in: "path", required: true, schema: { type: "string" } },
            ...hostile.map((name) => ({ name, in: "query", schema: { type: "string" } })),
            ...hostile
              .slice(0, 4)
              .map((name) => ({ name, in: "header", schema: { type: "string" } })),
            ...hostile.map((name) => ({ name, in: "cookie", schema: { type: "string" } })),
          ],
          requestBody: {
            content: {
              "application/x-www-form-urlencoded": {
                schema: form,
                encoding: { ["__proto__"]: { contentType: "text/plain" } },
              },
              "multipart/form-data": { schema: form },
            },
          },
          responses: { "200": { description: "" } },
        },
      },
    },
  }),
);
const folder = build(generated.files);
afterAll(() => rmSync(folder, { recursive: true }));
const server = await startServer();
const { createClient } = (await import(pathToFileURL(`${folder}/src/client.js`).href)) as {
  createClient: (options: object) => Record<string, (input?: object) => Promise<unknown>>;
};
const client = createClient({ baseUrl: server.url });
const call = async (name: string, input: object) => {
  await client[name]?.(input);
  const request = server.received.at(-1);
  if (!request) throw new Error(`${name} sent nothing`);
  return request;
};

describe("every style of the specification's table", () => {
  it("is in it", () => expect(cases.length).toBeGreaterThanOrEqual(42));
  it("compiles", () => expect(compile(generated.files)).toEqual([]));

  it.each(cases)("$id", async ({ id, place, kind, text }) => {
    const name = id.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
    const group = { path: "path", query: "query", header: "headers", cookie: "cookies" }[place];
    const { url, headers } = await call(name, { [group]: { color: values[kind] } });
    const [path = "", query] = url.split("?");
    const sent = {
      path: path.slice(`/${id}/`.length),
      query,
      header: headers["color"],
      cookie: headers["cookie"],
    }[place];
    expect(sent).toBe(text);
  });
});

describe("names that every object has", () => {
  const all = (names: readonly string[]): object =>
    Object.fromEntries(names.map((name) => [name, `v-${name.length}`]));

  it("are sent as any others, in every place", async () => {
    for (const contentType of ["application/x-www-form-urlencoded", "multipart/form-data"]) {
      const { url, headers, body } = await call("hostile", {
        path: JSON.parse('{"__proto__":"p"}') as object,
        query: all(hostile),
        headers: all(hostile.slice(0, 4)),
        cookies: all(hostile),
        contentType,
        body: all(hostile),
      });
      expect(url).toMatch(/^\/hostile\/p\?/);
      const expected = hostile.map((name) => [name, `v-${name.length}`]);
      expect([...new URLSearchParams(url.split("?")[1])]).toEqual(expected);
      expect(headers).toMatchObject({
        constructor: "v-11",
        tostring: "v-8",
        hasownproperty: "v-14",
      });
      expect(
        String(headers["cookie"])
          .split("; ")
          .map((pair) => pair.split("=").map(decodeURIComponent)),
      ).toEqual(expected);
      const fields = await new Response(new Uint8Array(body), {
        headers: { "content-type": String(headers["content-type"]) },
      }).formData();
      expect([...fields]).toEqual(expected);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("are not found where the caller gave none", async () => {
    await expect(client["hostile"]?.({ query: {} })).rejects.toThrow(/`path.__proto__`/);
    const { url, headers } = await call("hostile", {
      path: JSON.parse('{"__proto__":"p"}') as object,
    });
    expect(url).toBe("/hostile/p");
    expect(headers["cookie"]).toBeUndefined();
    expect(headers["tostring"]).toBeUndefined();
  });
});

import { rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { build, compile, generateText } from "./generate.ts";

const breakouts = [
  '"; globalThis.hacked = 1; "',
  "'; globalThis.hacked = 1; '",
  "`; globalThis.hacked = 1; `",
  "${globalThis.hacked = 1}",
  "*/ globalThis.hacked = 1; /*",
  "\n globalThis.hacked = 1\n//",
  "\u2028globalThis.hacked = 1\u2029",
  '\\"; globalThis.hacked = 1; //',
  "{{globalThis.hacked}}",
  "</script><script>globalThis.hacked = 1</script>",
];

/** A description with texts in every place where one may stand. */
function description(texts: readonly string[]): string {
  const [first = ""] = texts;
  const each = <T>(make: (text: string, index: number) => readonly [string, T]) =>
    Object.fromEntries(texts.map(make));
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: texts.join(" "), version: first, description: texts.join(" ") },
    servers: texts.flatMap((text, index) => [
      {
        url: `https://{region${index}}.cloud.test`,
        description: text,
        variables: { [`region${index}`]: { default: text, enum: [text, "x"], description: text } },
      },
      { url: `https://x.test/${encodeURIComponent(text)}`, description: text },
    ]),
    security: texts.map((text) => ({ [text]: [text] })),
    tags: texts.map((text) => ({ name: text, description: text })),
    "x-specwright-pages": each((text) => [text, { title: text }]),
    paths: each((text, index) => [
      `/a${index}${text.replace(/[{}#?]/g, "")}`,
      { post: operation(text, index) },
    ]),
    components: {
      securitySchemes: each((text) => [
        text,
        { type: "apiKey", in: "header", name: text, description: text },
      ]),
      schemas: {
        ...each((text, index) => [`Thing${index}`, thing(text)]),
        ...each((text) => [`S ${text}`, { const: { [text]: text } }]),
      },
    },
  });
}

function operation(text: string, index: number): object {
  const schema = { $ref: `#/components/schemas/Thing${index}` };
  return {
    operationId: `make ${text}`,
    summary: text,
    description: text,
    tags: [text],
    parameters: [
      {
        name: text,
        in: "query",
        description: text,
        schema: { type: "string", default: text, pattern: "a", title: text },
      },
      { name: "constant", in: "header", required: true, schema: { const: text } },
      { name: "shared", in: "query", schema: {}, "x-specwright-client-option": text },
    ],
    requestBody: {
      description: text,
      content: { [`application/x+json; q=${text}`]: { schema } },
    },
    responses: {
      "200": { description: text, content: { "application/json": { schema } } },
    },
    "x-specwright-errors": [{ status: 400, code: text, meaning: text }],
  };
}

function thing(text: string): object {
  return {
    title: text,
    description: text,
    type: "object",
    required: [text],
    properties: {
      [text]: { enum: [text], description: text, default: text, "x-specwright-unit": text },
    },
    "x-specwright-source": { page: text, table: text, row: text, note: text },
  };
}

describe("a description's text", () => {
  it("never becomes code", async () => {
    const generated = await generateText(description(breakouts));
    expect(compile(generated.files)).toEqual([]);
    const folder = build(generated.files);
    try {
      for (const { path } of generated.files) {
        if (path.endsWith(".ts"))
          await import(pathToFileURL(`${folder}/${path.replace(/ts$/, "js")}`).href);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(globalThis).not.toHaveProperty("hacked");
  });

  it("may be the name of what every object has", async () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "then", "default"];
    const generated = await generateText(
      JSON.stringify({
        openapi: "3.1.0",
        info: { title: "t", version: "1" },
        servers: [{ url: "https://x.test" }],
        security: [{ toString: [] }],
        paths: Object.fromEntries(
          names.map((name) => [
            `/${name}`,
            {
              get: {
                operationId: name,
                parameters: names.map((other) => ({
                  name: other,
                  in: "query",
                  schema: { type: "string" },
                  "x-specwright-client-option": other,
                })),
                responses: { "200": { description: "" } },
              },
            },
          ]),
        ),
        components: {
          securitySchemes: { toString: { type: "http", scheme: "bearer" } },
          schemas: Object.fromEntries(
            names.map((name) => [
              name,
              {
                type: "object",
                properties: Object.fromEntries(names.map((other) => [other, { type: "string" }])),
              },
            ]),
          ),
        },
      }),
    );
    expect(compile(generated.files)).toEqual([]);
    const folder = build(generated.files);
    const { createClient } = (await import(pathToFileURL(`${folder}/src/client.js`).href)) as {
      createClient: (options: object) => Record<string, (input?: object) => Promise<unknown>>;
    };
    const urls: string[] = [];
    const fetch = (url: string) => {
      urls.push(url);
      return Promise.resolve(new Response());
    };
    const client = createClient({ fetch });
    for (const call of Object.values(client)) await call();
    expect(urls.map((url) => new URL(url).search)).toEqual(names.map(() => ""));
    rmSync(folder, { recursive: true });
  });
});

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build as bundle } from "esbuild";
import { describe, expect, it } from "vitest";
import { modelOf } from "../../support/build-api.ts";
import { checkWaiting } from "../../../generator/model/waiting/check.ts";
import { build, compile, generateText } from "./generate.ts";

const description = `
openapi: 3.1.0
info: { title: Things, version: "1" }
servers: [{ url: "https://things.test" }]
paths:
  /things:
    post:
      operationId: makeThings
      parameters: [{ name: zone, in: query, required: true, schema: { type: string } }]
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [count], properties: { count: { type: integer } } } } } }
      responses: { "202": { description: Begun, content: { application/json: { schema: { $ref: "#/components/schemas/Accepted" } } } } }
      x-specwright-waiters:
        thingsMade:
          description: "Waits until */ all things are made."
          operation: listThings
          parameters: { zone: $request.query.zone, ids: "$response.body#/things/*/id", limit: 100 }
          pieces: { list: /page/things, id: /id, state: /state, expected: $request.query.ids }
          acceptors:
            - { all: UP, then: success }
            - { any: [BROKEN, LOST], then: failure, reason: /page/things/*/words, meaning: "It's \`broken\`" }
            - { missing: true, after: 1.5, then: failure }
          delay: { min: 0.5, max: 2 }
          timeout: 90
        firstThing:
          operation: readThing
          parameters: { path.id: "$response.body#/job~1id" }
          state: /state
          acceptors: [{ equals: UP, then: success }, { error: { status: 404 }, then: success }]
          delay: { min: 1, max: 1 }
          timeout: 7200
    get:
      operationId: listThings
      parameters:
        - { name: zone, in: query, required: true, schema: { type: string } }
        - { name: ids, in: query, explode: false, schema: { type: array, items: { type: string } } }
        - { name: limit, in: query, schema: { type: integer } }
        - { name: start, in: query, schema: { type: integer } }
      x-specwright-pagination: { items: /page/things, offset: $request.query.start }
      responses: { "200": { description: Some, content: { application/json: { schema: { $ref: "#/components/schemas/Things" } } } } }
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: readThing
      responses: { "200": { description: One, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
    delete:
      operationId: makeThingsAndWaitUntilThingsMade
      responses: { "204": { description: Gone } }
components:
  schemas:
    Waiting: { type: object, properties: { pages: { type: integer } } }
    Accepted: { type: object, properties: { "job/id": { type: string }, things: { type: array, items: { type: object, properties: { id: { type: string } } } } } }
    Things: { type: object, properties: { page: { type: [object, "null"], properties: { things: { type: array, items: { $ref: "#/components/schemas/Thing" } } } } } }
    Thing:
      type: object
      required: [id]
      properties:
        id: { type: string }
        state: { type: string, x-extensible-enum: [NEW, UP, BROKEN, LOST] }
        words: { type: string }
        owner: { $ref: "#/components/schemas/Waiting" }
`;
const generated = await generateText(description);

/** What the compiler says of programs that use the client, by program. */
function refusals(programs: readonly string[]): readonly string[] {
  const beginning = `
import { createClient } from "./src/client.js";
import type { ThingsMadeState } from "./src/waiters/things-made.js";
import type { Thing } from "./src/schemas/thing.js";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const client = createClient();
const input = { query: { zone: "a" }, body: { count: 2 } };
const outcome = await client.makeThingsAndWaitUntilThingsMade2(input, { onPoll: ({ states }) => states });
export type Used = [Same<1, 1>, ThingsMadeState, Thing];`;
  const texts = programs.map(
    (lines, index) => [`program-${index}.ts`, `${beginning}\nvoid outcome;\n${lines}`] as const,
  );
  const messages = compile(generated.files, Object.fromEntries(texts));
  return texts.map(([name]) =>
    messages
      .filter((message) => message.startsWith(name))
      .join("\n")
      .replace(/^\S+ /, ""),
  );
}

describe("the functions of a waiter", () => {
  it("pass the checks, and the compiler under strict settings", () => {
    expect(checkWaiting(modelOf(description).api)).toEqual([]);
    expect(compile(generated.files)).toEqual([]);
  });

  it("say what the waiter says, as data", () => {
    const text = generated.text("src/waiters/things-made.ts");
    expect(text).toContain("Waits until *\\/ all things are made.");
    expect(text).toContain("every 0.5 to 2 seconds, for up to 90 seconds");
    expect(text.replace(/\s+/g, " ")).toContain(
      "wholeList(client, { ...listThingsPages, call: listThings }, input, options)",
    );
    expect(text).toContain('state: "/page/things/*/state"');
    expect(text).toContain('expected: "/query/ids/*"');
    expect(text).toContain('{ missing: true, after: 1500, then: "failure" }');
    expect(text).toContain('needs: ["/things/*/id"]');
    expect(text).toMatch(/ids: valuesAt\(answer, "\/things\/\*\/id"\),\s+limit: 100/);
    const other = generated.text("src/waiters/first-thing.ts");
    expect(other).toContain("every 1 second, for up to 2 hours");
    expect(other).toContain('path: { id: valueAt(answer, "/job~1id") }');
    expect(generated.text("src/pages/list-things.ts")).toContain("next: itemOffset,");
  });

  it("have names of their own, whatever else is called so", () => {
    const text = generated.text("src/client.ts");
    expect(text).toContain("readonly makeThingsAndWaitUntilThingsMade: (");
    expect(text).toContain("readonly makeThingsAndWaitUntilThingsMade2: (");
    expect(text).toContain("readonly makeThingsAndWaitUntilFirstThing: (");
    expect(text).toContain("readonly waitUntilThingsMade: (");
    expect(generated.text("src/schemas/waiting.ts")).toContain("export interface Waiting2");
  });
});

describe("callers see", () => {
  it("outcomes that `kind` tells apart", () => {
    const lines = `
if (outcome.kind === "success") {
  const things: readonly Thing[] | undefined = outcome.output.page?.things;
  const id: string | undefined = outcome.started.things?.[0]?.id;
  void [things, id];
} else if (outcome.kind === "failure") {
  const same: Same<typeof outcome.state, "BROKEN" | "LOST" | undefined> = true;
  const words: string | undefined = outcome.reason;
  void [same, words, outcome.output?.page];
} else if (outcome.kind === "timeout" || outcome.kind === "abort") {
  void outcome.states.at(-1)?.states;
} else if (outcome.kind === "error") {
  void outcome.error.kind;
} else {
  const kind: "untracked" = outcome.kind;
  void [kind, outcome.started];
}
const known: Same<ThingsMadeState, "NEW" | "UP" | "BROKEN" | "LOST" | (string & {})> = true;
const first = await client.waitUntilFirstThing({ path: { id: "1" } });
if (first.kind === "success") {
  const gone: Same<typeof first.output, Thing | undefined> = true;
  void gone;
}
for await (const { id, state } of client.paginateListThings({ query: { zone: "a" } }).items()) void [id, state];
for await (const { states, error } of client.waitUntilFirstThing({ path: { id: "1" } })) void [states, error?.kind];
void known;`;
    expect(refusals([lines])).toEqual([""]);
  });

  it("mistakes as mistakes", () => {
    const mistakes = [
      ["void outcome.output;", "TS2339"],
      ['if (outcome.kind === "done") throw 0;', "TS2367"],
      ['if (outcome.kind === "failure" && outcome.state === "UP") throw 0;', "TS2367"],
      ['if (outcome.kind === "untracked") void outcome.states;', "TS2339"],
      ['if (outcome.kind === "timeout") void outcome.error;', "TS2339"],
      ["void client.makeThingsAndWaitUntilThingsMade2({ query: {} });", "TS2741"],
      ["void client.waitUntilThingsMade(input, { timout: 1 });", "TS2561"],
      ["void client.waitUntilFirstThing({ path: {} });", "TS2741"],
      ["for await (const { nme } of client.paginateListThings(input).items()) void nme;", "TS2339"],
    ] as const;
    const found = refusals(mistakes.map(([line]) => line));
    expect(found.map((message) => message.slice(0, 6))).toEqual(mistakes.map(([, code]) => code));
  });
});

describe("a bundle", () => {
  it("holds nothing of waiters and pages unless they are used", async () => {
    const folder = build(generated.files);
    const textOf = async (names: string) => {
      const { outputFiles } = await bundle({
        stdin: { contents: `export { ${names} } from "./src/everything.js"`, resolveDir: folder },
        plugins: [
          {
            name: "all",
            setup: ({ onResolve, onLoad }) => {
              onResolve({ filter: /everything\.js$/ }, () => ({
                path: join(folder, "src/everything.js"),
                namespace: "all",
              }));
              onLoad({ filter: /.*/, namespace: "all" }, () => ({
                contents: [...new Set(generated.files.map(({ path }) => path))]
                  .filter((path) => /^src\/(operations|waiters|pages|transport)/.test(path))
                  .map((path) => `export * from "./${path.slice(4).replace(/\.ts$/, ".js")}";`)
                  .join("\n"),
                resolveDir: join(folder, "src"),
              }));
            },
          },
        ],
        bundle: true,
        minify: true,
        format: "esm",
        treeShaking: true,
        outdir: mkdtempSync(join(tmpdir(), "specwright-bundle-")),
        write: false,
      });
      return outputFiles[0]?.text ?? "";
    };
    const alone = await textOf("createTransport, makeThings");
    expect(alone).not.toMatch(/acceptors|minDelay|asyncIterator|untracked/);
    const waiting = await textOf("createTransport, waitUntilFirstThing");
    expect(waiting).toMatch(/acceptors/);
    expect(waiting).not.toMatch(/untracked|makeThings/);
    const both = await textOf("createTransport, makeThingsAndWaitUntilFirstThing");
    expect(both).toMatch(/untracked/);
    expect(both).not.toMatch(/thingsMade|listThings/);
  });
});

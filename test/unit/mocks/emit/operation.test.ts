import { describe, expect, it } from "vitest";
import { format } from "../../../../generator/print/format.ts";
import { textsOf } from "../../../support/load-modules.ts";
import { describeApi } from "../support/description.ts";
import { emitMocks, loadMock } from "../support/package.ts";

const problem = {
  description: "Something else\nwent wrong",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

const rooms = {
  openapi: "3.1.0",
  info: { title: "Rooms", version: "1.0.0" },
  servers: [{ url: "https://{region}.rooms.test/v2/" }, { url: "/" }],
  security: [{ token: [] }, { person: [] }],
  paths: {
    "/rooms/{room}#Book": {
      post: {
        operationId: "bookRoom",
        parameters: [
          { name: "room", in: "path", required: true, schema: { type: "integer" } },
          { name: "X-Action", in: "header", required: true, schema: { const: "Book" } },
          {
            name: "tags",
            in: "query",
            explode: false,
            schema: { type: "array", items: { type: "string" } },
          },
          {
            name: "filter",
            in: "query",
            style: "deepObject",
            schema: { type: "object", properties: { from: { type: "number" } } },
          },
        ],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Booking" } } },
        },
        responses: {
          "201": {
            description: "Booked",
            headers: { Location: { schema: { type: "string", examples: ["/bookings/1"] } } },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["id"],
                  properties: { id: { type: "integer" } },
                },
                examples: { booked: { value: { id: 17 } } },
              },
            },
          },
          "409": {
            description: "Taken",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Problem" },
                example: { error: { code: "TAKEN", message: "The room is taken" } },
              },
            },
          },
          "4XX": problem,
          default: problem,
        },
        "x-specwright-errors": [
          { status: 409, code: "TAKEN", meaning: "Somebody else has the room" },
        ],
      },
    },
  },
  components: {
    securitySchemes: {
      token: { type: "apiKey", in: "header", name: "X-Token" },
      person: { type: "http", scheme: "bearer" },
    },
    schemas: {
      Booking: {
        type: "object",
        properties: {
          from: { type: "string", format: "date" },
          pin: { type: "string", "x-specwright-sensitive": true },
          guests: { type: "array", items: { type: "string", "x-specwright-sensitive": true } },
        },
        required: ["from"],
      },
      Problem: {
        type: "object",
        required: ["error"],
        properties: {
          error: {
            type: "object",
            properties: {
              code: { type: "string" },
              message: { type: "string" },
              hint: { type: "string" },
            },
          },
          more: { type: "array", items: { type: "string" } },
        },
      },
    },
  },
};

async function emitted(document: object, path: string): Promise<string> {
  const text = textsOf(emitMocks(describeApi(document)).files).get(path);
  if (text === undefined) throw new Error(`no file ${path}`);
  return format(text, "typescript");
}

describe("an operation's module", () => {
  it("reads as data with the validators beside it", async () => {
    expect(await emitted(rooms, "src/mocks/operations/book-room.ts")).toMatchSnapshot();
  });
});

describe("the entry", () => {
  it("lists the operations and the paths of the servers", async () => {
    expect(await emitted(rooms, "src/mocks/api.ts")).toMatchSnapshot();
  });

  it("gives a mock with handlers, and imports MSW nowhere else", async () => {
    expect(await emitted(rooms, "src/mocks/index.ts")).toMatchSnapshot();
    const others = [...textsOf(emitMocks(describeApi(rooms)).files)].filter(
      ([path, text]) => path !== "src/mocks/index.ts" && text.includes('"msw"'),
    );
    expect(others).toEqual([]);
  });

  it("is the same in two runs, and whatever the order of keys", () => {
    const texts = (document: object) => textsOf(emitMocks(describeApi(document)).files);
    expect(texts(reversed(rooms) as object)).toEqual(texts(rooms));
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe("an answer", () => {
  function withResponses(responses: object): object {
    return {
      openapi: "3.1.0",
      info: { title: "Test", version: "1" },
      paths: { "/a": { get: { operationId: "a", responses } } },
    };
  }
  const json = (content: object) => ({
    description: "d",
    content: { "application/json": content },
  });
  const module = (responses: object) =>
    emitted(withResponses(responses), "src/mocks/operations/a.ts");

  it("is that of the first success with an example", async () => {
    const text = await module({
      "200": json({ schema: { const: "plain" } }),
      "202": json({ schema: { type: "string" }, example: "shown" }),
    });
    expect(text).toContain('answer: { status: 202, body: "shown" }');
  });

  it("is made up where the description shows none, or shows a wrong one, which is reported", async () => {
    const responses = {
      "200": json({ schema: { type: "integer" }, examples: { bad: { value: "seven" } } }),
    };
    expect(await module(responses)).toContain("answer: { status: 200, body: 1 }");
    expect(emitMocks(describeApi(withResponses(responses))).diagnostics).toEqual([
      expect.objectContaining({
        code: "mock/invalid-example",
        message: expect.stringContaining("`bad`"),
        at: expect.objectContaining({ pointer: expect.stringContaining("/examples/bad") }),
      }),
    ]);
  });

  it.each([
    [{ "204": { description: "d" } }, "{ status: 204 }"],
    [{ default: json({ schema: { const: 1 } }) }, "{ status: 200, body: 1 }"],
    [{ "2XX": json({ schema: { const: 1 } }) }, "{ status: 200, body: 1 }"],
    [
      { "302": { description: "d", headers: { Location: { schema: { const: "/b" } } } } },
      '{ status: 302, headers: { Location: "/b" } }',
    ],
    [{ "404": { description: "d" } }, "{ status: 200 }"],
    [
      { "200": { description: "d", content: { "text/plain": { schema: { const: "hi" } } } } },
      '{ status: 200, mediaType: "text/plain", body: "hi" }',
    ],
    [
      { "200": { description: "d", content: { "image/png": {} } } },
      '{ status: 200, mediaType: "image/png", body: "" }',
    ],
    [
      {
        "200": { description: "d", content: { "application/hal+json": { schema: { const: 1 } } } },
      },
      '{ status: 200, mediaType: "application/hal+json", body: 1 }',
    ],
  ])("to %j", async (responses, expected) => {
    expect(await module(responses)).toContain(`answer: ${expected}`);
  });

  it("that cannot be made is reported with its place", () => {
    const impossible = { type: "string", minLength: 2, maxLength: 1 };
    const { diagnostics } = emitMocks(
      describeApi(withResponses({ "200": json({ schema: impossible }) })),
    );
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: "mock/no-sample",
        at: expect.objectContaining({
          pointer: "/paths/~1a/get/responses/200/content/application~1json/schema",
        }),
      }),
    ]);
  });

  it("keeps hostile text as data", async () => {
    const evil = "`${process.exit()}` */ \"); process.exit(); //\u2028'";
    const schema = { type: "object", properties: { [evil]: { const: evil } } };
    const createMock = await loadMock(describeApi(withResponses({ "200": json({ schema }) })));
    const response = await createMock().fetch("https://x.test/a");
    expect(await response.json()).toEqual({ [evil]: evil });
  });

  it("of an error that is made up holds what is required, code and message, and what these need", async () => {
    const properties = { code: {}, message: {}, trace: {}, more: {} };
    const text = Object.fromEntries(
      Object.keys(properties).map((name) => [name, { type: "string" }]),
    );
    const schema = { type: "object", properties: text, required: ["trace"] };
    const lean = await module({ "200": { description: "d" }, "400": json({ schema }) });
    expect(lean).toMatch(/trace: "string".*message: "string"/);
    expect(lean).not.toContain("more:");
    const bound = { ...schema, dependentRequired: { message: ["more"] } };
    const whole = await module({ "200": { description: "d" }, "400": json({ schema: bound }) });
    expect(whole).toContain('more: "string"');
  });

  it("is given without credentials where anonymous requests are welcome", async () => {
    const document = {
      ...rooms,
      security: [{ token: [] }, {}],
    };
    expect(await emitted(document, "src/mocks/operations/book-room.ts")).not.toContain("security:");
  });

  it("of an error has the places of code and message only where it stays valid with others in them", async () => {
    const schema = {
      type: "object",
      required: ["code", "message", "title"],
      properties: {
        code: { enum: ["A", "B"] },
        message: { type: "string", maxLength: 9 },
        title: { type: "string" },
      },
    };
    const text = await module({ "200": { description: "d" }, "400": json({ schema }) });
    expect(text).toContain('message: ["title"]');
    expect(text).not.toContain("code: [");
  });
});

import { describe, expect, it } from "vitest";
import { ApiError, UnexpectedBodyError } from "../../../templates/runtime/client/errors.ts";
import { inRange } from "../../../templates/runtime/client/ranges.ts";
import { bytes } from "../../../templates/runtime/client/read-bytes.ts";
import { isErrorOf, send } from "../../../templates/runtime/client/send.ts";
import { failure, transportTo } from "./call.ts";
import { operation } from "./operations.ts";
import { startServer } from "./server.ts";

const server = await startServer();
const transport = transportTo(server.url);

type Responses = Readonly<Record<string, readonly string[]>>;
const jsonOnly: Responses = { "200": ["application/json"] };

function answering(
  status: number,
  contentType: string | undefined,
  body: string | Buffer = "",
  headers: Readonly<Record<string, string>> = {},
): void {
  server.answer((_request, response) => {
    const type = contentType === undefined ? {} : { "content-type": contentType };
    response.writeHead(status, { ...type, ...headers }).end(body);
  });
}

function call(responses: Responses = jsonOnly, method = "POST"): Promise<unknown> {
  const readers = { "image/*": bytes, "*/*": bytes, "application/octet-stream": bytes };
  return send(transport, operation({ method, responses, readers, fits: inRange }), {});
}

describe("a success", () => {
  it.each([
    ["application/json", '{"a":1}'],
    ["application/json; charset=utf-8", ' {"a":1}\n'],
    ["APPLICATION/JSON", '\ufeff{"a":1}'],
    ["application/problem+json", '{"a":1}'],
    [undefined, '{"a":1}'],
  ])("of type %s is read as JSON", async (type, body) => {
    answering(200, type, body);
    expect(await call()).toEqual({ a: 1 });
  });

  it("may be falsy", async () => {
    for (const value of [0, false, "", null]) {
      answering(200, "application/json", JSON.stringify(value));
      expect(await call()).toBe(value);
    }
  });

  it("is none where a redirect is not followed: its page is for people", async () => {
    answering(302, "text/html", "<p>", { location: "/elsewhere" });
    expect(await failure(call())).toMatchObject({ kind: "api", status: 302, body: undefined });
    expect(server.received.map(({ url }) => url)).toEqual(["/things"]);
  });

  it("may be text or bytes", async () => {
    answering(200, "text/plain; charset=utf-8", "hé");
    expect(await call({ "200": ["text/plain"] })).toBe("hé");
    answering(200, "image/png", Buffer.from([1, 255]));
    const blob = await call({ "200": ["image/*"] });
    expect(blob).toBeInstanceOf(Blob);
    expect(new Uint8Array(await (blob as Blob).arrayBuffer())).toEqual(new Uint8Array([1, 255]));
    for (const type of ["application/zip", "application/json", "text/html"]) {
      answering(200, type, '{"a":1}');
      for (const described of ["application/octet-stream", "*/*"])
        expect(await call({ "200": [described] })).toBeInstanceOf(Blob);
    }
    answering(200, "application/json", '{"a":1}');
    expect(await call({ "200": ["*/*", "application/json"] })).toEqual({ a: 1 });
  });

  it("is undefined where it has no body", async () => {
    answering(204, undefined);
    expect(await call({ "204": [] })).toBeUndefined();
    answering(200, "application/json", '{"not":"described"}');
    expect(await call({ "200": [] })).toBeUndefined();
    answering(200, "application/json", '{"a":1}');
    expect(await call(jsonOnly, "HEAD")).toBeUndefined();
  });

  it("is found by code, then range, then default", async () => {
    answering(201, "text/plain", "t");
    const text = ["text/plain"];
    const json = ["application/json"];
    expect(await call({ "201": text, "2XX": json, default: json })).toBe("t");
    expect(await call({ "200": json, "2XX": text, default: json })).toBe("t");
    expect(await call({ "200": json, default: text })).toBe("t");
    answering(201, "text/html", "<p>");
    expect(await call({ "200": json, default: ["text/html"] })).toBe("<p>");
  });

  it("that is not described is read as what it says it is", async () => {
    answering(202, "application/json", '{"id":1}');
    expect(await call()).toEqual({ id: 1 });
    answering(202, undefined);
    expect(await call()).toBeUndefined();
  });
});

describe("a body that is not what the description says", () => {
  it.each([
    ["HTML of a gateway", 200, "text/html", "<html>Bad Gateway</html>", "content-type"],
    ["HTML of a gateway with its status", 502, "text/html", "<html>", "content-type"],
    ["another type", 200, "text/plain", "hello", "content-type"],
    ["JSON cut off", 200, "application/json", '{"a":', "syntax"],
    ["no JSON", 200, "application/json", "<html>", "syntax"],
    ["nothing", 200, "application/json", "", "empty"],
    ["blanks", 200, "application/json", " \n", "empty"],
    ["a described error cut off", 400, "application/json", '{"code":', "syntax"],
    ["a described error without a body", 400, "application/json", "", "empty"],
  ])("is an error of its own: %s", async (_name, status, type, body, reason) => {
    answering(status, type, body, { "x-request-id": "r-1" });
    const responses = { "200": ["application/json"], "400": ["application/json"] };
    const error = await failure(call(responses));
    expect(error).toBeInstanceOf(UnexpectedBodyError);
    expect(error).toMatchObject({ kind: "unexpected-body", status, reason, requestId: "r-1" });
    expect((error as UnexpectedBodyError).text).toBe(body);
    expect((error as UnexpectedBodyError).headers.get("content-type")).toBe(type);
  });

  it("is kept only in its first part", async () => {
    answering(200, "text/html", "<p>".repeat(1_000_000));
    const error = (await failure(call())) as UnexpectedBodyError;
    expect(error.text).toHaveLength(2000);
  });
});

describe("an error answer", () => {
  it.each([
    ["ECS", { error: { code: "Ecs.0005", message: "wrong" } }, "Ecs.0005", "wrong"],
    [
      "flat",
      { error_code: "APIGW.0301", error_msg: "who?", request_id: "b-1" },
      "APIGW.0301",
      "who?",
    ],
    ["plain", { code: "NOT_FOUND", message: "no zone" }, "NOT_FOUND", "no zone"],
    ["fault by name", { badRequest: { code: 400, message: "bad" } }, "400", "bad"],
    ["list", { errors: [{ code: "a", message: "first" }, { code: "b" }] }, "a", "first"],
    ["OAuth", { error: "invalid_grant", error_description: "expired" }, "invalid_grant", "expired"],
    ["problem", { title: "Out of stock", status: 409 }, undefined, "Out of stock"],
    ["text", "slow down", undefined, "slow down"],
    ["null", null, undefined, undefined],
    ["number", 7, undefined, undefined],
    ["empty object", {}, undefined, undefined],
  ])("gives its code and words: %s", async (_name, body, code, message) => {
    answering(400, "application/json", JSON.stringify(body), { "X-Request-Id": "h-1" });
    const error = await failure(call({ "400": ["application/json"] }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ kind: "api", status: 400, code, requestId: "h-1" });
    expect((error as ApiError).body).toEqual(body);
    expect((error as ApiError).headers.get("x-request-id")).toBe("h-1");
    expect(error.message).toBe(
      ["makeThing: 400", code, message].filter((part) => part !== undefined).join(", "),
    );
  });

  it("takes the request id from the body where no header has it", async () => {
    answering(500, "application/json", '{"code":"X","message":"m","requestId":"b-2"}');
    expect(await failure(call())).toMatchObject({ requestId: "b-2", status: 500 });
  });

  it("that is not described is still read", async () => {
    answering(429, "text/plain", "slow down");
    expect(await failure(call())).toMatchObject({
      kind: "api",
      message: "makeThing: 429, slow down",
    });
    answering(429, undefined, "slow down");
    expect(await failure(call())).toMatchObject({
      kind: "api",
      message: "makeThing: 429, slow down",
    });
    answering(503, undefined);
    expect(((await failure(call())) as ApiError).body).toBeUndefined();
    answering(429, "application/json", '{"code":"T"}');
    expect(await failure(call({ "429": [] }))).toMatchObject({ code: "T" });
  });

  it("cannot steer a terminal or flood a log", async () => {
    const message = `\u001b[31mred\r\nnew line ${"x".repeat(5000)}`;
    answering(400, "application/json", JSON.stringify({ code: "A\u0007", message }));
    const error = await failure(call());
    expect(error.message).toMatch(/^\P{Cc}+$/u);
    expect(error.message.length).toBeLessThan(600);
  });

  it("without a body has none, though one is described", async () => {
    answering(304, undefined);
    const error = await failure(call({ "304": ["application/json"] }));
    expect(error).toMatchObject({ kind: "api", status: 304, message: "makeThing: 304" });
  });

  it("belongs to its operation", async () => {
    answering(400, "application/json", "{}");
    const error = await failure(call());
    expect(isErrorOf({ id: "makeThing" }, error)).toBe(true);
    expect(isErrorOf({ id: "other" }, error)).toBe(false);
    expect(isErrorOf({ id: "makeThing" }, new Error("makeThing"))).toBe(false);
  });
});

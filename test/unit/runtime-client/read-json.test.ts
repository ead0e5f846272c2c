import { describe, expect, it } from "vitest";
import { readJson } from "../../../templates/runtime/client/read-json.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { failure, transportTo } from "./call.ts";
import { operation } from "./operations.ts";

const numbers = operation({ read: readJson, texts: { "429": "text/plain" } });

/** Calls a service that answers so. */
function call(
  status: number,
  type: string | undefined,
  body: string | null,
  options: object = {},
  method = "POST",
): Promise<unknown> {
  const fetch = async () => {
    const response = new Response(body, { status });
    response.headers.delete("content-type");
    if (type !== undefined) response.headers.set("content-type", type);
    return response;
  };
  const transport = transportTo("http://api.test", {}, { fetch, retry: false, ...options });
  return send(transport, { ...numbers, method }, {});
}

describe("an answer that is JSON wherever it is described", () => {
  it("is read by the caller's parser", async () => {
    const parseJson = (text: string) => ({ text });
    expect(await call(200, "application/json", "7", { parseJson })).toEqual({ text: "7" });
  });

  it("is JSON by its type, by a type that is built on it, and without any", async () => {
    for (const type of ["application/json", "application/problem+json; charset=utf-8", undefined])
      expect(await call(200, type, '{"a":1}')).toEqual({ a: 1 });
  });

  it("is nothing where HTTP gives no body", async () => {
    for (const status of [204, 205]) expect(await call(status, undefined, null)).toBeUndefined();
    expect(await call(200, "application/json", null, {}, "HEAD")).toBeUndefined();
  });

  it("is a text only at the statuses that may be one", async () => {
    expect(await failure(call(429, "text/plain", "slow down"))).toMatchObject({
      kind: "api",
      body: "slow down",
    });
    for (const [status, type] of [
      [400, "text/plain"],
      [429, "text/html"],
      [200, "text/plain"],
    ] as const)
      expect(await failure(call(status, type, "x"))).toMatchObject({
        kind: "unexpected-body",
        reason: "content-type",
        status,
      });
  });

  it("is told from what is empty, if only to the eye, and what is cut off", async () => {
    for (const [body, reason] of [
      ["", "empty"],
      [" \n", "empty"],
      ['{"a"', "syntax"],
    ] as const)
      for (const type of ["application/json", undefined])
        expect(await failure(call(200, type, body))).toMatchObject({ reason, text: body });
  });
});

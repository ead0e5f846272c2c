import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { serve } from "../../../generator/serve/server.ts";
import { withoutState } from "../../../templates/runtime/mocks/stateless.ts";
import { ask, sendRaw, serveText, shop } from "./running.ts";

const json = { "content-type": "application/json", "x-token": "some-token" };

function post(port: number, body: string | Buffer, headers: Record<string, string> = json) {
  return ask(port, { method: "POST", path: "/orders", headers }, body);
}

/** What of a mock a server does not need to answer. */
const unused = {
  calls: {},
  reset: () => {},
  setScenarios: () => {},
  state: withoutState,
};

describe("a mock over HTTP", () => {
  it("answers what the description documents", async () => {
    const { port, mock } = await serveText(shop);
    const created = await post(port, '{"amount":2}');
    expect(created).toMatchObject({
      status: 201,
      headers: { "content-type": "application/json", "content-length": "12" },
      text: '{"amount":7}',
    });
    expect(mock.calls["createOrder"]?.[0]).toMatchObject({
      body: { amount: 2 },
      headers: { "x-token": "***" },
      status: 201,
    });
    const gone = await ask(port, { method: "DELETE", path: "/orders/1" });
    expect([gone.status, gone.text, gone.headers["content-type"]]).toEqual([204, "", undefined]);
  });

  it("checks requests with validators that are made when they are needed, whatever refers to what", async () => {
    const { port } = await serveText(shop);
    const wrong = await post(port, '{"amount":1,"parts":[{"amount":1,"parts":[{"amount":0}]}]}');
    expect(wrong.status).toBe(400);
    expect(JSON.parse(wrong.text)).toMatchObject({
      message: "body/parts/0/parts/0/amount: must be at least 1",
    });
    const query = await ask(
      port,
      { method: "POST", path: "/orders?dryRun=perhaps", headers: json },
      '{"amount":1}',
    );
    expect(query.text).toContain("query/dryRun");
  });

  it("asks for credentials", async () => {
    const { port } = await serveText(shop);
    const { status, text } = await post(port, '{"amount":1}', {
      "content-type": "application/json",
    });
    expect([status, JSON.parse(text)]).toMatchObject([401, { message: "credentials are missing" }]);
  });

  it.each<[string, string, Record<string, string>, number, string]>([
    ["malformed JSON", '{"amount":', json, 400, "body is not well-formed"],
    ["no UTF-8", "\u00ff", json, 400, "body is not well-formed"],
    ["nothing", "", json, 400, "body is missing"],
    ["a wrong type", "amount=1", { ...json, "content-type": "text/plain" }, 415, "createOrder"],
    ["too much", "x".repeat(200), json, 413, "createOrder"],
  ])("refuses %s by name", async (_, body, headers, expected, words) => {
    const { port } = await serveText(shop, {}, { bodyLimit: 100 });
    const { status, text } = await post(port, Buffer.from(body, "latin1"), headers);
    expect(status).toBe(expected);
    expect((JSON.parse(text) as { message: string }).message).toContain(words);
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("unpacks a body that came as %s, up to the limit", async (encoding, pack) => {
    const { port, mock } = await serveText(shop, {}, { bodyLimit: 1000 });
    const packed = { ...json, "content-encoding": encoding };
    expect((await post(port, pack('{"amount":2}'), packed)).status).toBe(201);
    expect(mock.calls["createOrder"]?.[0]?.body).toEqual({ amount: 2 });
    expect((await post(port, pack('{"amount":0}'), packed)).status).toBe(400);
    expect((await post(port, pack(" ".repeat(100_000)), packed)).status).toBe(413);
    expect((await post(port, "no such thing", packed)).status).toBe(400);
  });

  it("refuses a body without a length once it is too large, and does not read on", async () => {
    const { port } = await serveText(shop, {}, { bodyLimit: 1000 });
    const chunks = "3e8\r\n" + "x".repeat(1000) + "\r\n";
    const text = await sendRaw(
      port,
      `POST /orders HTTP/1.1\r\nhost: localhost\r\nx-token: t\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${chunks.repeat(3)}0\r\n\r\n`,
    );
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
    expect(text.toLowerCase()).toContain("connection: close");
  });

  it("says which methods and operations a path has", async () => {
    const { port } = await serveText(shop);
    const { status, headers, text } = await ask(port, { method: "PUT", path: "/orders/1" });
    expect([status, headers["allow"]]).toEqual([405, "GET, DELETE"]);
    expect(text).toContain("GET (showOrder), DELETE (deleteOrder)");
  });

  it("knows no other path", async () => {
    const { port } = await serveText(shop);
    const { status, text, headers } = await ask(port, { path: "/basket" });
    expect([status, headers["content-type"]]).toEqual([404, "application/problem+json"]);
    expect(text).toContain("GET /basket is no operation of shop");
  });

  it("tells its log of each request, without its query", async () => {
    const { port, requests } = await serveText(shop);
    await ask(port, { path: "/orders/1?token=secret" });
    expect(requests).toMatchObject([
      { api: "shop", method: "GET", path: "/orders/1", status: 200 },
    ]);
    expect(JSON.stringify(requests)).not.toContain("secret");
  });

  it("outlives a failure of the mock itself", async () => {
    const answer = () => Promise.reject(new Error("a bug"));
    const errors: unknown[] = [];
    const { port, close } = await serve([{ name: "x", prefix: "", mock: { ...unused, answer } }], {
      host: "127.0.0.1",
      port: 0,
      allowedHosts: [],
      bodyLimit: 1,
      onRequest: ({ error }) => errors.push(error),
    });
    expect((await ask(port, { path: "/" })).status).toBe(500);
    expect(errors).toEqual([new Error("a bug")]);
    await close();
  });
});

describe("several mocks at one port", () => {
  it("stand each under its own prefix", async () => {
    const named = (name: string) => ({
      name,
      prefix: `/${name}`,
      mock: {
        ...unused,
        answer: (incoming: { path: string }) =>
          Promise.resolve({ status: 200, body: [name, incoming.path] }),
      },
    });
    const { port, close } = await serve([named("a"), named("b")], {
      host: "127.0.0.1",
      port: 0,
      allowedHosts: [],
      bodyLimit: 1,
      onRequest: () => {},
    });
    expect((await ask(port, { path: "/b/x/y?z" })).text).toBe('["b","/x/y"]');
    const other = await ask(port, { path: "/ab/x" });
    expect([other.status, other.text]).toEqual([404, expect.stringContaining("/a or /b")]);
    await close();
  });
});

describe("a Host header", () => {
  it.each(["localhost", "127.0.0.1:80", "[::1]:4010", "shop.localhost", "192.168.1.7"])(
    "%s is this server",
    async (host) => {
      const { port } = await serveText(shop);
      expect((await ask(port, { path: "/orders/1", headers: { host } })).status).toBe(200);
    },
  );

  it.each(["evil.test", "localhost.evil.test", "127.0.0.1.evil.test"])(
    "%s is another one",
    async (host) => {
      const { port } = await serveText(shop);
      expect((await ask(port, { path: "/orders/1", headers: { host } })).status).toBe(403);
    },
  );

  it("may be allowed by name", async () => {
    const { port } = await serveText(shop, {}, { allowedHosts: ["Mock.test"] });
    expect((await ask(port, { path: "/orders/1", headers: { host: "mock.test:1" } })).status).toBe(
      200,
    );
  });
});

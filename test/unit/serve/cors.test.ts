import { describe, expect, it } from "vitest";
import { isOrigin } from "../../../generator/serve/cors.ts";
import { ask, serveText, shop } from "./running.ts";

const page = "http://localhost:5173";
const order = { method: "GET", path: "/orders/1" };

function start(...origins: readonly string[]) {
  const options = origins.length > 0 ? { origins: new Set(origins) } : {};
  return serveText(shop, { credentials: "ignored" }, { ...options, control: true });
}

function beforehand(origin: string, path = "/orders") {
  return {
    method: "OPTIONS",
    path,
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type,x-token",
    },
  };
}

describe("A page of the web", () => {
  it("is told nothing that lets it read an answer, unless its origin is named", async () => {
    const { port } = await start();
    const answer = await ask(port, { ...order, headers: { origin: page } });
    expect([answer.status, answer.headers["access-control-allow-origin"]]).toEqual([
      200,
      undefined,
    ]);
    expect((await ask(port, beforehand(page))).status).toBe(405);
    const named = await start(page);
    const other = await ask(named.port, beforehand("http://evil.test"));
    expect(other.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("of a named origin may send what it asks for beforehand, and read the answer", async () => {
    const { port } = await start(page);
    const asked = await ask(port, beforehand(page));
    expect(asked.status).toBe(204);
    expect(asked.headers).toMatchObject({
      "access-control-allow-origin": page,
      "access-control-allow-methods": "POST",
      "access-control-allow-headers": "content-type,x-token",
      vary: "origin",
    });
    for (const path of ["/orders/1", "/nowhere"]) {
      const { headers } = await ask(port, { method: "GET", path, headers: { origin: page } });
      expect(headers).toMatchObject({
        "access-control-allow-origin": page,
        "access-control-allow-credentials": "true",
      });
    }
  });

  it("of any origin may, but without cookies, where that is said", async () => {
    const { port } = await start("*");
    const { headers } = await ask(port, { ...order, headers: { origin: "https://any.test" } });
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["access-control-allow-credentials"]).toBeUndefined();
  });

  it("never reaches the control endpoint", async () => {
    const { port } = await start("*", page);
    const read = await ask(port, { path: "/-/calls", headers: { origin: page } });
    expect(read.headers["access-control-allow-origin"]).toBeUndefined();
    const asked = await ask(port, beforehand(page, "/-/state"));
    expect([asked.status, asked.headers["access-control-allow-origin"]]).toEqual([404, undefined]);
  });

  it("is named as browsers name it", () => {
    const good = ["*", page, "https://a.test"];
    const wrong = ["a.test", "http://a.test/", "http://a.test/x", "HTTP://a.test", "null", ""];
    expect([...good, ...wrong].filter(isOrigin)).toEqual(good);
  });
});

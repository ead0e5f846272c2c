import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { handlersOf } from "../../../../templates/runtime/mocks/handlers.ts";
import { startMock } from "../../../../templates/runtime/mocks/mock.ts";
import type { ApiTypes, MockOptions } from "../../../../templates/runtime/mocks/types.ts";
import { shop, type ShopTypes } from "../support/shop.ts";

const mock = startMock<ShopTypes>(shop);
const server = setupServer(
  ...handlersOf(mock, http.all),
  http.all("*", () => new Response(null, { status: 418 })),
);

beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const url = "https://shop.test/shop/v1/projects/p1/orders";
const request = (body: unknown, method = "POST") => ({
  method,
  headers: { "content-type": "application/json", "x-auth-token": "t" },
  body: JSON.stringify(body),
});

describe("MSW", () => {
  it("answers what code under test sends with the global fetch", async () => {
    const response = await fetch(url, request({ amount: 1 }));
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({ id: "o-1" });
    expect(mock.calls.createOrder.at(-1)?.body).toEqual({ amount: 1 });
  });

  it("lets handlers of one test go before", async () => {
    const options: MockOptions<ApiTypes> = { fail: { createOrder: { code: "SOLD_OUT" } } };
    server.use(...handlersOf(startMock(shop, options), http.all));
    expect((await fetch(url, request({ amount: 1 }))).status).toBe(403);
  });

  it("answers a wrong media type and a wrong method, by name", async () => {
    const wrong = await fetch(url, {
      ...request({}),
      headers: { "x-auth-token": "t", "content-type": "text/csv" },
    });
    expect(await wrong.text()).toContain("content-type of createOrder must be application/json");
    const method = await fetch(url, request({}, "PUT"));
    expect(method.status).toBe(405);
    expect(await method.text()).toContain("PUT is no method of /shop/v1/projects/p1/orders");
  });

  it("goes on to other handlers with URLs that belong to no operation", async () => {
    expect((await fetch("https://shop.test/unknown")).status).toBe(418);
  });
});

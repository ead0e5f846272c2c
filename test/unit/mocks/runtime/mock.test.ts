import { describe, expect, expectTypeOf, it } from "vitest";
import { startMock, type Mock } from "../../../../templates/runtime/mocks/mock.ts";
import type { MockOptions } from "../../../../templates/runtime/mocks/types.ts";
import { shop, type ShopTypes } from "../support/shop.ts";

const url = "https://shop.test/projects/p1/orders";

function start(options: MockOptions<ShopTypes> = {}): Mock<ShopTypes> {
  return startMock<ShopTypes>(shop, options);
}

function order(body: unknown, headers: Record<string, string> = {}, to = url): Request {
  return new Request(to, {
    method: "POST",
    headers: { "content-type": "application/json", "x-auth-token": "secret-token", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

async function read(response: Response | undefined) {
  if (!response) throw new Error("not answered");
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

describe("a right request", () => {
  it("gets the documented answer, with its headers and as JSON", async () => {
    const response = await start().fetch(order({ amount: 1 }));
    expect(response.status).toBe(202);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("x-request-id")).toBe("r-1");
    expect(await response.json()).toEqual({ id: "o-1" });
  });

  it("is answered without a body where the description has none", async () => {
    const response = await start().fetch("https://shop.test/orders/1", { method: "DELETE" });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
    expect(response.headers.has("content-type")).toBe(false);
  });

  it("may break a rule that only warns", async () => {
    expect((await start().fetch(order({ amount: 7 }))).status).toBe(202);
  });

  it("reaches a function of the user's unread", async () => {
    const mock = start({
      overrides: {
        createOrder: async ({ request }) => ({ status: 202, body: { id: await request.text() } }),
      },
    });
    const response = await mock.fetch(order({ amount: 1 }));
    expect(await response.json()).toEqual({ id: '{"amount":1}' });
  });

  it("is not touched if it is for others", async () => {
    const request = order({ amount: 1 }, {}, "https://shop.test/other");
    expect(await start().respond(request)).toBeUndefined();
    expect(await request.json()).toEqual({ amount: 1 });
  });
});

describe("a wrong request", () => {
  it("gets the documented error with the first issues in its message", async () => {
    expect(await read(await start().fetch(order({})))).toEqual({
      status: 400,
      body: { error: { code: "WRONG", message: "body/amount: is missing" }, traceId: "t-1" },
    });
  });

  it("is told about parameters and body at once", async () => {
    const { body } = await read(
      await start().fetch(order({}, {}, "https://shop.test/projects/bad/orders?dryRun=maybe")),
    );
    expect(body.error.message).toBe(
      "path/project: must be an id; query/dryRun: must be a boolean; body/amount: is missing",
    );
  });

  it("gets the vendor's code for the broken rule, with the status that the code is listed for", async () => {
    const { status, body } = await read(
      await start().fetch(order({ amount: 1, password: "hunter22", key: "k" })),
    );
    expect(status).toBe(409);
    expect(body.error.code).toBe("LOGIN_CONFLICT");
    expect(body.error.message).toContain("exclude each other");
  });

  it("hears first of the mistake that the vendor has a code for", async () => {
    const { body } = await read(await start().fetch(order({ password: "hunter22", key: "k" })));
    expect(body.error).toEqual({
      code: "LOGIN_CONFLICT",
      message: "body: password and key exclude each other; body/amount: is missing",
    });
  });

  it("gets a message of bounded length", async () => {
    const long = "x".repeat(500);
    const mock = start({ fail: { createOrder: { status: 400, message: long } } });
    const { body } = await read(await mock.fetch(order({ amount: 1 })));
    expect(body.error.message).toHaveLength(200);
  });

  it("that is no UTF-8 is refused", async () => {
    const request = new Request(order({}), { body: new Uint8Array([0x22, 0xff, 0x22]) });
    expect((await read(await start().fetch(request))).body.error.message).toBe(
      "body is not well-formed",
    );
  });

  it("never hears its own secrets again", async () => {
    const { body } = await read(await start().fetch(order({ amount: 13, password: "hunter22" })));
    expect(body.error.message).toBe("body/amount: 13 and ***");
  });

  it("with malformed JSON is refused without a word of it", async () => {
    const { status, body } = await read(await start().fetch(order('{"password":"hunter22",')));
    expect(status).toBe(400);
    expect(body.error.message).toBe("body is not well-formed");
  });

  it("without a body is refused where one is required", async () => {
    const { status, body } = await read(await start().fetch(order("")));
    expect([status, body.error.message]).toEqual([400, "body is missing"]);
  });

  it("with another media type is refused, by name", async () => {
    const { status, body } = await read(
      await start().fetch(order({ amount: 1 }, { "content-type": "text/plain" })),
    );
    expect(status).toBe(400);
    expect(body.error.message).toBe("content-type of createOrder must be application/json");
  });
});

describe("credentials", () => {
  const anonymous = { "x-auth-token": "" };

  it("are asked for, in the documented words", async () => {
    expect(await read(await start().fetch(order({ amount: 1 }, anonymous)))).toEqual({
      status: 401,
      body: { error: { code: "NO_TOKEN", message: "credentials are missing" }, traceId: "t-1" },
    });
  });

  it("may be those of any alternative, if they are of its scheme", async () => {
    const mock = start();
    const withHeader = async (authorization: string) =>
      (await mock.fetch(order({ amount: 1 }, { ...anonymous, authorization }))).status;
    expect(await withHeader("Bearer abc")).toBe(202);
    expect(await withHeader("bearer abc")).toBe(202);
    expect(await withHeader("Bearer")).toBe(401);
    expect(await withHeader("Basic abc")).toBe(401);
  });

  it("come before what is wrong with the body", async () => {
    expect((await start().fetch(order({}, anonymous))).status).toBe(401);
  });

  it("can be ignored", async () => {
    const mock = start({ credentials: "ignored" });
    expect((await mock.fetch(order({ amount: 1 }, anonymous))).status).toBe(202);
  });
});

describe("options", () => {
  it("replace the documented answer by a fixed one", async () => {
    const mock = start({
      overrides: { createOrder: { status: 202, body: { id: "mine" }, headers: { "x-a": "b" } } },
    });
    const response = await mock.fetch(order({ amount: 1 }));
    expect(response.headers.get("x-a")).toBe("b");
    expect(await response.json()).toEqual({ id: "mine" });
    expect((await mock.fetch(order({}))).status).toBe(400);
  });

  it("replace it by what a function makes of the checked request", async () => {
    const mock = start({
      overrides: {
        createOrder: async ({ path, query, body, request }) => {
          expectTypeOf(body.amount).toEqualTypeOf<number | undefined>();
          const id = `${request.method} ${path.project} ${query.dryRun} ${body.amount}`;
          return { status: 202, body: { id } };
        },
      },
    });
    const response = await mock.fetch(order({ amount: 2 }, {}, `${url}?dryRun=true`));
    expect(await response.json()).toEqual({ id: "POST p1 true 2" });
  });

  it("keep the documented answer where the function has none", async () => {
    const mock = start({ overrides: { createOrder: () => undefined } });
    expect(await (await mock.fetch(order({ amount: 2 }))).json()).toEqual({ id: "o-1" });
  });

  it("are typed: status and body belong together, codes are offered", () => {
    start({
      overrides: {
        // @ts-expect-error: the body of a 202 has an id
        createOrder: { status: 202, body: { name: "x" } },
        deleteOrder: { status: 204 },
      },
    });
    // @ts-expect-error: a failure has a status or a code
    start({ fail: { createOrder: {} } });
  });

  it("make an operation fail with a listed code, whatever the request is", async () => {
    const mock = start({ fail: { createOrder: { code: "SOLD_OUT" } } });
    for (const body of [{ amount: 1 }, {}]) {
      expect(await read(await mock.fetch(order(body)))).toEqual({
        status: 403,
        body: { error: { code: "SOLD_OUT", message: "Nothing is left" }, traceId: "t-1" },
      });
    }
  });

  it("make it fail with a status, a code of one's own and a message", async () => {
    const fail = { status: 503, code: "BUSY", message: "come back later" };
    const { status, body } = await read(
      await start({ fail: { createOrder: fail } }).fetch(order({ amount: 1 })),
    );
    expect(status).toBe(503);
    expect(body.error).toEqual({ code: "BUSY", message: "come back later" });
  });

  it("give a plain problem where the description has no error at all", async () => {
    const mock = start({ fail: { listOrders: { status: 503 } } });
    const response = await mock.fetch(url);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status: 503 });
  });

  it("name the usual code of a status where the description shows no such answer", async () => {
    const madeUp = {
      ...shop,
      operations: shop.operations.map((operation) => ({
        ...operation,
        errors: operation.errors?.map((error) => ({ ...error, madeUp: true as const })) ?? [],
      })),
    };
    const answer = async (status: number) => {
      const mock = startMock<ShopTypes>(madeUp, { fail: { createOrder: { status } } });
      return (await read(await mock.fetch(order({ amount: 1 })))).body.error;
    };
    expect(await answer(409)).toEqual({
      code: "LOGIN_CONFLICT",
      message: "Password and key exclude each other",
    });
    expect(await answer(500)).toEqual({ code: "OTHER", message: "Any other" });
  });

  it("with an unknown operation are a mistake that is named", () => {
    const options = { fail: { createOders: { status: 500 } } } as unknown as MockOptions<ShopTypes>;
    expect(() => start(options)).toThrow('the mock has no operation "createOders"');
  });
});

describe("calls", () => {
  it("are remembered with parameters, body and status, and without secrets", async () => {
    const mock = start();
    await mock.fetch(
      order(
        { amount: 1, nested: [{ password: "hunter22" }], password: { old: "a" } },
        { authorization: "Bearer abc", cookie: "session=1", "x-client-token": "c-1" },
        `${url}?dryRun=true`,
      ),
    );
    await mock.fetch(order({}));
    const [right, wrong] = mock.calls.createOrder;
    expect(right).toMatchObject({
      method: "POST",
      status: 202,
      path: { project: "p1" },
      query: { dryRun: true },
      body: { amount: 1, nested: [{ password: "***" }], password: "***" },
    });
    expect(right?.headers).toMatchObject({
      "x-auth-token": "***",
      authorization: "***",
      cookie: "***",
      "x-client-token": "c-1",
    });
    expect(wrong).toMatchObject({ status: 400, body: {} });
    expect(JSON.stringify(mock.calls)).not.toMatch(/hunter22|secret-token|abc/);
  });

  it("are forgotten on request, and never more than the limit", async () => {
    const mock = start({ callLimit: 2 });
    for (const amount of [1, 2, 3]) await mock.fetch(order({ amount }));
    expect(mock.calls.createOrder.map(({ body }) => body)).toEqual([{ amount: 2 }, { amount: 3 }]);
    mock.reset();
    expect(mock.calls.createOrder).toEqual([]);
  });

  it("of one mock are none of another's", async () => {
    const [one, other] = [start(), start()];
    await one.fetch(order({ amount: 1 }));
    expect(other.calls.createOrder).toEqual([]);
  });
});

describe("a request that reaches no operation", () => {
  it("is left to others if nothing is known about its URL, and refused by fetch", async () => {
    const mock = start();
    expect(await mock.respond(new Request("https://shop.test/other"))).toBeUndefined();
    const response = await mock.fetch("https://shop.test/other?token=x");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      detail: "GET /other is no operation of this API",
    });
  });

  it("with a wrong method is told the right ones", async () => {
    const response = await start().respond(new Request(url, { method: "PATCH" }));
    expect(response?.status).toBe(405);
    expect(response?.headers.get("allow")).toBe("POST, GET");
  });

  it("with an unknown action is told the known ones", async () => {
    const response = await start().respond(
      new Request("https://shop.test/api", { method: "POST", headers: { "X-Action": "Burn" } }),
    );
    expect(await read(response)).toEqual({
      status: 400,
      body: { message: "expected X-Action: Start (startShop) or X-Action: Stop (stopShop)" },
    });
  });
});

describe("fetch", () => {
  it("gives up when its caller does", async () => {
    const mock = start({ overrides: { createOrder: () => new Promise(() => {}) } });
    const { signal } = new AbortController();
    const late = AbortSignal.timeout(20);
    await expect(mock.fetch(order({ amount: 1 }), { signal: late })).rejects.toThrow("timeout");
    await expect(mock.fetch(order({}), { signal: AbortSignal.abort() })).rejects.toThrow("abort");
    expect((await start().fetch(order({ amount: 1 }), { signal })).status).toBe(202);
  });

  it("sends no body where HTTP allows none", async () => {
    const answers = { answer: { status: 205, body: { id: 1 } }, path: "/a" };
    const mock = startMock({
      operations: [
        { id: "reset", method: "POST", ...answers },
        { id: "peek", method: "HEAD", ...answers, answer: { status: 200, body: { id: 1 } } },
      ],
    });
    const sent = await mock.fetch("https://x.test/a", { method: "POST" });
    expect([sent.status, await sent.text()]).toEqual([205, ""]);
    const peeked = await mock.fetch("https://x.test/a", { method: "HEAD" });
    expect([peeked.headers.get("content-type"), await peeked.text()]).toEqual([
      "application/json",
      "",
    ]);
  });
});

describe("hostile requests", () => {
  it("change no prototype and end in an answer", async () => {
    const mock = start();
    const body = '{"amount":1,"__proto__":{"polluted":true},"constructor":{"prototype":{}}}';
    expect((await mock.fetch(order(body, {}, `${url}?__proto__=x&__proto__[a]=b`))).status).toBe(
      202,
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("with broken percent-encoding are read as they are", async () => {
    const mock = start();
    expect((await mock.fetch("https://shop.test/projects/%E0%A4%A/orders?state=%ZZ")).status).toBe(
      200,
    );
    expect(mock.calls.listOrders[0]).toMatchObject({
      path: { project: "%E0%A4%A" },
      query: { state: ["%ZZ"] },
    });
  });
});

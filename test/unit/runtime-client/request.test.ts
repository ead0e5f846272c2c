import { describe, expect, it } from "vitest";
import { InputError } from "../../../templates/runtime/client/errors.ts";
import { inCookie } from "../../../templates/runtime/client/in-cookie.ts";
import { inHeader } from "../../../templates/runtime/client/in-header.ts";
import { inQuery } from "../../../templates/runtime/client/in-query.ts";
import { jsonText } from "../../../templates/runtime/client/json-text.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import type { TransportOptions } from "../../../templates/runtime/client/transport.ts";
import { failure, transportTo, type SelectionByScheme } from "./call.ts";
import { create, operation, read } from "./operations.ts";
import { startServer } from "./server.ts";

const server = await startServer();

function client(selection: SelectionByScheme = {}, options: TransportOptions = {}) {
  return transportTo(server.url, selection, options);
}

describe("a request", () => {
  it("carries path, query, headers and body", async () => {
    const answer = await send(client(), create, {
      path: { project_id: "p 1" },
      query: { dry: false },
      body: { name: "n", count: 0, note: "", absent: undefined, none: null },
    });
    expect(answer).toEqual({ ok: true });
    const [request] = server.received;
    expect(request?.method).toBe("POST");
    expect(request?.url).toBe("/v1/p%201/things?dry=false");
    expect(request?.headers["content-type"]).toBe("application/json");
    expect(request?.headers["accept"]).toBe("application/json");
    expect(request?.body.toString()).toBe('{"name":"n","count":0,"note":"","none":null}');
  });

  it("takes shared parameters from the client, and an own value wins", async () => {
    const shared = client({ parameters: { projectId: "shared" } });
    await send(shared, create, { body: {} });
    await send(shared, create, { path: { project_id: "own" }, body: {} });
    expect(server.received.map(({ url }) => url)).toEqual(["/v1/shared/things", "/v1/own/things"]);
  });

  it("is not sent without a required parameter or body", async () => {
    const parameter = await failure(send(client(), create, { body: {} }));
    expect(parameter).toBeInstanceOf(InputError);
    expect(parameter.message).toContain("`path.project_id`");
    expect(parameter.message).toContain("`projectId`");
    const body = await failure(send(client(), create, { path: { project_id: "p" } }));
    expect(body.message).toContain("`body`");
    expect(server.received).toEqual([]);
  });

  it("sends constants, and only own properties of the input", async () => {
    const hostile = operation({
      method: "GET",
      parameters: [
        { name: "X-Action", in: inHeader, constant: "Do" },
        { name: "constructor", in: inQuery },
        { name: "__proto__", in: inQuery },
        { name: "toString", in: inHeader },
      ],
    });
    await send(client({ parameters: {} }), hostile, { query: {}, headers: {} });
    expect(server.received[0]?.url).toBe("/things");
    expect(server.received[0]?.headers["x-action"]).toBe("Do");
    await send(client(), hostile, { query: JSON.parse('{"__proto__":"p","constructor":"c"}') });
    expect(server.received[1]?.url).toBe("/things?constructor=c&__proto__=p");
  });

  it("sends JSON parameters as JSON, and cookies together", async () => {
    const parameters = [
      { name: "filter", in: inQuery, text: jsonText },
      { name: "a", in: inCookie },
      { name: "b", in: inCookie },
    ];
    const input = { query: { filter: { a: [1] } }, cookies: { a: "1", b: "x y" } };
    await send(client(), operation({ method: "GET", parameters }), input);
    expect(server.received[0]?.url).toBe("/things?filter=%7B%22a%22%3A%5B1%5D%7D");
    expect(server.received[0]?.headers["cookie"]).toBe("a=1; b=x%20y");
  });

  it("lets the headers of a call win over all others", async () => {
    const transport = client(
      {},
      { headers: { "X-A": "client", "X-B": "client", "X-C": undefined } },
    );
    const special = operation({ method: "GET", parameters: [{ name: "X-B", in: inHeader }] });
    await send(transport, special, { headers: { "X-B": "input" } }, { headers: { "X-A": "call" } });
    expect(server.received[0]?.headers).toMatchObject({ "x-a": "call", "x-b": "input" });
    expect(server.received[0]?.headers["x-c"]).toBeUndefined();
  });

  it.each([
    ["a\r\nX-Evil: 1", "line feed"],
    ["a\nb", "lf"],
    ["a\rb", "cr"],
    ["a\0b", "nul"],
    ["日本", "not Latin-1"],
  ])("refuses the header value %j", async (value) => {
    const special = operation({ parameters: [{ name: "X-A", in: inHeader }] });
    const byParameter = await failure(send(client(), special, { headers: { "X-A": value } }));
    const byOption = await failure(send(client(), special, {}, { headers: { "X-A": value } }));
    for (const error of [byParameter, byOption]) {
      expect(error).toBeInstanceOf(InputError);
      expect(error.message).not.toContain(value);
    }
    expect(server.received).toEqual([]);
  });

  it("refuses a header name that is none", async () => {
    await failure(send(client(), read, {}, { headers: { "X A": "1" } }));
    await failure(send(client(), read, {}, { headers: { "X\r\nEvil": "1" } }));
    expect(server.received).toEqual([]);
  });

  it("refuses a body that is no JSON", async () => {
    const cycle: Record<string, unknown> = {};
    cycle["self"] = cycle;
    const error = await failure(send(client(), create, { path: { project_id: "p" }, body: cycle }));
    expect(error.kind).toBe("input");
    const big = await failure(
      send(client(), create, { path: { project_id: "p" }, body: { n: 1n } }),
    );
    expect(big.kind).toBe("input");
  });

  it("keeps a path in the base URL, and a query in the path", async () => {
    const transport = client({}, { baseUrl: `${server.url}/base/` });
    const special = operation({
      method: "GET",
      path: "/things?Action=List",
      parameters: [{ name: "a", in: inQuery }],
    });
    await send(transport, special, { query: { a: 1 } });
    expect(server.received[0]?.url).toBe("/base/things?Action=List&a=1");
  });

  it("never leaves its base, whatever the description's path is", async () => {
    const transport = client({}, { baseUrl: `${server.url}/base` });
    for (const path of ["/../other", "/%2e%2e/other", "/.."]) {
      const error = await failure(send(transport, operation({ method: "GET", path }), {}));
      expect(error.kind).toBe("input");
    }
    expect(server.received).toEqual([]);
  });

  it("goes where the call says", async () => {
    const transport = client({}, { baseUrl: "http://127.0.0.1:59999" });
    await send(transport, read, {}, { baseUrl: server.url });
    expect(server.received).toHaveLength(1);
  });
});

describe("a custom fetch", () => {
  it("gets the request", async () => {
    const seen: string[] = [];
    const transport = client(
      {},
      {
        fetch: (url, init) => {
          seen.push(`${init.method} ${url}`);
          return Promise.resolve(Response.json({ mine: true }));
        },
      },
    );
    expect(await send(transport, read, {})).toEqual({ mine: true });
    expect(seen).toEqual([`GET ${server.url}/things`]);
  });
});

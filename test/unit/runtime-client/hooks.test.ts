import { afterEach, describe, expect, it, vi } from "vitest";
import { given } from "../../../templates/runtime/client/credential.ts";
import { keyInHeader } from "../../../templates/runtime/client/credentials.ts";
import { httpAttributes } from "../../../templates/runtime/client/http-attributes.ts";
import type { Hooks } from "../../../templates/runtime/client/hooks.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { connect } from "../../../templates/runtime/client/connect.ts";
import { failure, transportTo } from "./call.ts";
import { answer, broken, safeRead, scripted, thing } from "./scripted.ts";
import { create } from "./operations.ts";

const retry = { baseDelay: 1 };
afterEach(() => vi.unstubAllGlobals());

describe("hooks", () => {
  it("are told of each attempt, those of the client first", async () => {
    const told: unknown[] = [];
    const hooks = (who: string): Hooks => ({
      onRequest: ({ attempt, url }) => void told.push([who, "request", attempt, url]),
      onResponse: ({ attempt, status, error }) =>
        void told.push([who, "response", attempt, status, error?.kind]),
      onRetry: ({ attempt, error }) => void told.push([who, "retry", attempt, error.kind]),
    });
    const { fetch } = scripted(broken("ECONNRESET"), answer(503), answer(200));
    const transport = transportTo("http://api.test", {}, { fetch, retry, ...hooks("client") });
    await send(transport, safeRead, {}, hooks("call"));
    const both = (...event: readonly unknown[]) => [
      ["client", ...event],
      ["call", ...event],
    ];
    const url = "http://api.test/things";
    expect(told).toEqual([
      ...both("request", 1, url),
      ...both("response", 1, undefined, "network"),
      ...both("retry", 1, "network"),
      ...both("request", 2, url),
      ...both("response", 2, 503, "api"),
      ...both("retry", 2, "api"),
      ...both("request", 3, url),
      ...both("response", 3, 200, undefined),
    ]);
  });

  it("are told the end of each attempt that they were told the beginning of", async () => {
    const told: unknown[] = [];
    const onRequest: Hooks["onRequest"] = ({ attempt }) => void told.push(attempt);
    const onResponse: Hooks["onResponse"] = ({ attempt, error }) =>
      void told.push([attempt, error?.cause?.code]);
    const { fetch } = scripted(broken("ECONNREFUSED"), broken("ECONNRESET"), answer(200));
    const options = { fetch, retry, onRequest, onResponse };
    await send(transportTo("http://api.test", {}, options), safeRead, {});
    const [refused, reset, fine] = ["ECONNREFUSED", "ECONNRESET", undefined];
    expect(told).toEqual([1, [1, refused], 2, [2, reset], 3, [3, fine]]);
  });

  it("are told how long an attempt took", async () => {
    const now = vi.spyOn(performance, "now").mockReturnValue(7000);
    const later = () => {
      now.mockReturnValue(7025);
      return Response.json({});
    };
    const onResponse = vi.fn<(event: { readonly milliseconds: number }) => void>();
    const { fetch } = scripted(later);
    await send(transportTo("http://api.test", {}, { fetch, onResponse }), safeRead, {});
    now.mockRestore();
    expect(onResponse.mock.calls.map(([{ milliseconds }]) => milliseconds)).toEqual([25]);
  });

  it("that throw, now or later, change nothing", async () => {
    const fail = () => {
      throw new Error("a hook's own fault");
    };
    const later = (() => Promise.reject(new Error("later"))) as () => void;
    const unhandled = vi.fn<() => void>();
    process.on("unhandledRejection", unhandled);
    const { fetch, sent } = scripted(answer(503), answer(200));
    const transport = transportTo(
      "http://api.test",
      {},
      { fetch, retry, onRequest: fail, onResponse: fail, onRetry: fail },
    );
    const call = send(
      transport,
      safeRead,
      {},
      { onRequest: later, onResponse: later, onRetry: later },
    );
    expect(await call).toEqual({ status: 200 });
    expect(sent).toHaveLength(2);
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it("and the history of an error are told no secret", async () => {
    const canary = "canary-6f1d";
    const told: unknown[] = [];
    const tell = (event: unknown) => void told.push(JSON.stringify(event));
    const leaky = () => {
      throw Object.assign(new Error(`with ${canary}`), { code: `E_${canary}` });
    };
    const { fetch } = scripted(answer(503, {}, { message: canary, code: canary }), leaky);
    const transport = connect(
      {},
      {
        baseUrl: "http://api.test",
        fetch,
        retry,
        onRequest: tell,
        onResponse: tell,
        onRetry: tell,
      },
      { credentials: [given("key", { apply: keyInHeader, name: "x-key" }, canary)] },
    );
    const operation = {
      ...create,
      security: [["key"]],
      secrets: [["body", "password"]],
      isRepeatable: true,
    };
    const input = { ...thing, body: { password: canary }, query: { dry: canary } };
    const error = await failure(send(transport, operation, input));
    expect(told).toHaveLength(8);
    expect(`${told.join("\n")} ${JSON.stringify(error)} ${String(error)}`).not.toContain(canary);
  });
});

describe("attributes", () => {
  const event = {
    operation: "readThing",
    method: "GET",
    url: "https://api.test/things",
    attempt: 1,
  };

  it("have the names of OpenTelemetry's HTTP conventions", () => {
    expect(httpAttributes(event)).toEqual({
      "http.request.method": "GET",
      "url.full": "https://api.test/things",
      "server.address": "api.test",
      "server.port": 443,
    });
    expect(
      httpAttributes({
        ...event,
        url: "http://api.test:8080/",
        attempt: 3,
        status: 200,
        milliseconds: 1,
        error: undefined,
      }),
    ).toMatchObject({
      "server.port": 8080,
      "http.request.resend_count": 2,
      "http.response.status_code": 200,
    });
  });

  it("have an address as a resolver takes it", () => {
    expect(httpAttributes({ ...event, url: "http://[::1]:8080/" })).toMatchObject({
      "server.address": "::1",
      "server.port": 8080,
    });
  });

  it("say what an attempt failed with", async () => {
    const types: unknown[] = [];
    const onResponse: Hooks["onResponse"] = (ended) =>
      void types.push(httpAttributes(ended)["error.type"]);
    const halved = () => new Response('{"ok', { headers: { "content-type": "application/json" } });
    const { fetch } = scripted(broken("ECONNRESET"), halved, answer(503), answer(200));
    const options = { fetch, retry: { ...retry, attempts: 4 }, onResponse };
    await send(transportTo("http://api.test", {}, options), safeRead, {});
    expect(types).toEqual(["network", "unexpected-body", "503", undefined]);
  });
});

describe("the user agent", () => {
  const agentOf = async (options: object, product?: string) => {
    const { fetch, sent } = scripted(answer(200));
    const description = product === undefined ? {} : { product };
    const transport = connect(description, { baseUrl: "http://api.test", fetch, ...options }, {});
    await send(transport, safeRead, {});
    return new Headers(sent[0]?.[1].headers).get("user-agent");
  };

  it("is the package with what the caller adds, and the caller's own header wins", async () => {
    expect(await agentOf({}, "pkg")).toBeNull();
    expect(await agentOf({ userAgent: "my-tool/1.2" }, "pkg")).toBe("pkg my-tool/1.2");
    expect(await agentOf({ userAgent: "my-tool/1.2" })).toBe("my-tool/1.2");
    expect(await agentOf({ userAgent: "a", headers: { "User-Agent": "b" } }, "pkg")).toBe("b");
  });

  it("is left to the browser in a page", async () => {
    vi.stubGlobal("location", { href: "http://page.test/" });
    expect(await agentOf({ userAgent: "my-tool/1.2" }, "pkg")).toBeNull();
  });

  it("cannot end its header early", async () => {
    const { fetch } = scripted(answer(200));
    const transport = transportTo("http://api.test", {}, { fetch, userAgent: "a\r\nx: y" });
    expect((await failure(send(transport, safeRead, {}))).kind).toBe("input");
  });
});

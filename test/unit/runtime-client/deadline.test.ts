import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { bearer } from "../../../templates/runtime/client/credentials.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import type { Fetch } from "../../../templates/runtime/client/transport.ts";
import { failure, transportTo } from "./call.ts";
import { operation, read } from "./operations.ts";
import { startServer, type Handler } from "./server.ts";

const server = await startServer();
const transport = transportTo(server.url);

/** Where an answer can get stuck. */
const stuck: readonly (readonly [string, Handler])[] = [
  ["before the headers", () => {}],
  [
    "after the headers",
    (_request, response) =>
      response.writeHead(200, { "content-type": "application/json" }).flushHeaders(),
  ],
  [
    "inside the body",
    (_request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"a":');
    },
  ],
  [
    "inside a body of another type",
    (_request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.write("<html>");
    },
  ],
];

function timersUnderWay(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

describe("the time limit", () => {
  it.each(stuck)("ends a call that is stuck %s", async (_name, handler) => {
    server.answer(handler);
    const started = performance.now();
    const error = await failure(send(transport, read, {}, { timeout: 60 }));
    expect(error).toMatchObject({ kind: "timeout", milliseconds: 60, operation: "readThing" });
    expect(performance.now() - started).toBeLessThan(60 + 100);
  });

  it("holds for a credential that does not come, and for a fetch that minds no signal", async () => {
    const never = () => new Promise<never>(() => {});
    const schemes = { token: { apply: bearer } };
    const slow = transportTo(
      server.url,
      { credentials: { token: never } },
      { timeout: 30 },
      schemes,
    );
    expect((await failure(send(slow, operation({ security: [["token"]] }), {}))).kind).toBe(
      "timeout",
    );
    const deaf = transportTo(server.url, {}, { timeout: 30, fetch: never });
    expect((await failure(send(deaf, read, {}))).kind).toBe("timeout");
    expect(server.received).toEqual([]);
  });

  it("lets nothing happen afterwards, whenever what it waited for comes", async () => {
    const told: string[] = [];
    const tell = (what: string) => () => void told.push(what);
    const hooks = { onRequest: tell("request"), onAnswer: tell("answer") };
    const later = <T>(value: T) =>
      new Promise<T>((resolve) => setTimeout(() => resolve(value), 60));
    const fetch: Fetch = () => {
      told.push("fetch");
      return later(Response.json({}));
    };
    const schemes = { token: { apply: bearer } };
    const slow = { credentials: { token: () => later("t") } };
    const secured = operation({ security: [["token"]] });
    const waiting = transportTo(server.url, slow, { timeout: 20, fetch }, schemes);
    await failure(send(waiting, secured, {}, hooks));
    await later(0);
    expect(told).toEqual([]);
    await failure(send(transportTo(server.url, {}, { timeout: 20, fetch }), read, {}, hooks));
    await later(0);
    expect(told).toEqual(["request", "fetch"]);
  });

  it("leaves no timer behind, however a call ends", async () => {
    const before = timersUnderWay();
    await send(transport, read, {}, { timeout: 100_000 });
    await failure(send(transportTo("http://127.0.0.1:59999"), read, {}, { timeout: 100_000 }));
    await failure(send(transport, read, {}, { timeout: 100_000, headers: { "bad name": "" } }));
    expect(timersUnderWay()).toBeLessThanOrEqual(before);
  });

  it("can be none, and must be a time", async () => {
    const before = timersUnderWay();
    const call = send(transport, read, {}, { timeout: Infinity });
    expect(timersUnderWay()).toBe(before);
    expect(await call).toEqual({ ok: true });
    for (const timeout of [0, -1, Number.NaN]) {
      expect((await failure(send(transport, read, {}, { timeout }))).kind).toBe("input");
      const wrong = transportTo(server.url, {}, { timeout });
      expect((await failure(send(wrong, read, {}))).message).toContain("timeout");
    }
  });
});

/** A signal that fires after some time, or when told. */
function abortable(milliseconds: number) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), milliseconds);
  return {
    signal: controller.signal,
    abort: () => {
      clearTimeout(timer);
      controller.abort();
    },
  };
}

describe("the caller's signal", () => {
  it.each(stuck)("ends a call that is stuck %s", async (_name, handler) => {
    server.answer(handler);
    const controller = new AbortController();
    const call = failure(send(transport, read, {}, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 40);
    const error = await call;
    expect(error).toMatchObject({ kind: "abort", operation: "readThing" });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("that has already fired lets nothing be sent", async () => {
    let asked = 0;
    const fetch: Fetch = () => {
      asked += 1;
      return Promise.resolve(new Response());
    };
    const watched = transportTo(server.url, {}, { fetch });
    expect((await failure(send(watched, read, {}, { signal: AbortSignal.abort() }))).kind).toBe(
      "abort",
    );
    expect(asked).toBe(0);
  });

  it("leaves no listener behind after a success, and does no harm later", async () => {
    const controller = new AbortController();
    await send(transport, read, {}, { signal: controller.signal });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    controller.abort();
    await new Promise((resolve) => setTimeout(resolve, 10));
  });

  it("settles each of 200 calls that are attempted again and again, and leaves nothing behind", async () => {
    server.answer((_request, response) => {
      response.writeHead(503, { "content-type": "application/json" }).end("{}");
    });
    const retry = { attempts: 1000, baseDelay: 4, maxDelay: 4 };
    const often = transportTo(server.url, {}, { retry });
    const settled = Array.from({ length: 200 }, async (_value, index) => {
      const { signal, abort } = abortable(index % 40);
      const { kind } = await failure(send(often, { ...read, isRepeatable: true }, {}, { signal }));
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
      expect(signal.aborted || kind === "api").toBe(true);
      abort();
      return kind;
    });
    // Those that were not ended by their signal had spent the client's budget.
    const kinds = await Promise.all(settled);
    expect(kinds.filter((kind) => kind !== "abort" && kind !== "api")).toEqual([]);
    expect(kinds).toContain("abort");
  });

  it("settles each of 300 calls that end at random times", async () => {
    server.answer((_request, response) => {
      setTimeout(() => {
        response.writeHead(200, { "content-type": "application/json" }).write('{"a"');
        setTimeout(() => response.end(":1}"), 5);
      }, 5);
    });
    const calls = Array.from({ length: 300 }, async (_value, index) => {
      const controller = new AbortController();
      const call = send(transport, read, {}, { signal: controller.signal });
      setTimeout(() => controller.abort(), index % 25);
      const outcome = await call.then(
        (value) => JSON.stringify(value),
        (error: unknown) => (error as { kind: string }).kind,
      );
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
      return outcome;
    });
    const outcomes = new Set(await Promise.all(calls));
    expect([...outcomes].every((outcome) => outcome === "abort" || outcome === '{"a":1}')).toBe(
      true,
    );
    expect(outcomes).toContain("abort");
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Call, Step } from "../../../templates/runtime/client/call.ts";
import { given } from "../../../templates/runtime/client/credential.ts";
import { keyInQuery } from "../../../templates/runtime/client/credentials.ts";
import type { ClientError } from "../../../templates/runtime/client/errors.ts";
import type { Operation } from "../../../templates/runtime/client/operation.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { connect } from "../../../templates/runtime/client/connect.ts";
import {
  settingsOf,
  type CallOptions,
  type Transport,
} from "../../../templates/runtime/client/transport.ts";
import { failure, transportTo } from "./call.ts";
import { answer, broken, safeRead, scripted, type Act } from "./scripted.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 21) });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What is left of its budget. */
const tokensOf = (transport: Transport) => settingsOf(transport).retries?.budget.tokens;

/** Calls until the end, in no time; the requests, the times at which they were sent, and what came out. */
async function run(
  acts: readonly Act[],
  options: CallOptions = {},
  operation: Operation<object, unknown> = safeRead,
) {
  const script = scripted(...acts);
  const started = Date.now();
  const times: number[] = [];
  const transport = transportTo("http://api.test", {}, { fetch: script.fetch });
  const onRequest = () => void times.push(Date.now() - started);
  const call = send(transport, operation, {}, { ...options, onRequest }).then(
    (value: unknown) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error: error as ClientError }),
  );
  await vi.runAllTimersAsync();
  return { ...(await call), times, tokens: tokensOf(transport) };
}

describe("a failure that may pass", () => {
  it.each([
    ...[408, 429, 500, 502, 503, 504].map((status) => [`${status}`, answer(status)] as const),
    ...["ECONNRESET", "ECONNREFUSED", "UND_ERR_SOCKET"].map(
      (code) => [code, broken(code)] as const,
    ),
  ])("is followed by another attempt: %s", async (outcome, act) => {
    const seen = await run([act, answer(200)]);
    expect(seen.value).toEqual({ status: 200 });
    expect(seen.times).toEqual([0, 100]);
    const last = await run([act]);
    expect(last.times).toHaveLength(3);
    expect(last.error?.retryable).toBe(true);
    const begun = Date.UTC(2026, 10, 21) + 100;
    expect(last.error?.attempts).toEqual([
      { startedAt: begun, milliseconds: 0, outcome, delay: 100 },
      { startedAt: begun + 100, milliseconds: 0, outcome, delay: 200 },
      { startedAt: begun + 300, milliseconds: 0, outcome, delay: undefined },
    ]);
  });

  it.each([400, 401, 403, 404, 409, 501].map((status) => [status]))(
    "is none of these: %s",
    async (status) => {
      const { error, times } = await run([answer(status)]);
      expect(times).toEqual([0]);
      expect(error).toMatchObject({ kind: "api", status, retryable: false });
    },
  );

  it("is no certificate that is not trusted, though nothing was sent", async () => {
    const { error, times } = await run([broken("DEPTH_ZERO_SELF_SIGNED_CERT")]);
    expect(times).toEqual([0]);
    expect(error).toMatchObject({ kind: "network", isUnsent: true, retryable: false });
  });

  it("may be named by the description: statuses and codes", async () => {
    const retry = { statuses: [409], codes: ["Common.0024"], attempts: 2 };
    const busy = answer(202, {}, { error: { code: "Common.0024", message: "too many" } });
    const operation = { ...safeRead, retry, errorProperty: "error" };
    expect((await run([answer(409)], {}, operation)).times).toHaveLength(2);
    expect((await run([answer(500)], {}, operation)).times).toHaveLength(1);
    const { error, times } = await run([busy], {}, operation);
    expect(times).toHaveLength(2);
    expect(error).toMatchObject({ kind: "api", status: 202, code: "Common.0024", retryable: true });
  });
});

describe("the wait", () => {
  it("is a random part of a limit that doubles and ends", async () => {
    vi.mocked(Math.random).mockReturnValue(1);
    const { times } = await run([answer(503)], {
      retry: { attempts: 7, baseDelay: 1000, maxDelay: 5000 },
    });
    const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(waits).toEqual([1000, 2000, 4000, 5000, 5000, 5000]);
  });

  const date = (seconds: number) => new Date(Date.UTC(2026, 10, 21, 0, 0, seconds)).toUTCString();
  it.each([
    ["seconds", { "retry-after": "3" }, 3000],
    ["a part of a second", { "retry-after": "1.5" }, 1500],
    ["zero", { "retry-after": "0" }, 100],
    ["a date", { "retry-after": date(4) }, 4000],
    ["a date by the service's own clock", { "retry-after": date(104), date: date(99) }, 5000],
    ["a date that has passed", { "retry-after": date(-5) }, 100],
    ["nonsense", { "retry-after": "soon" }, 100],
    ["a negative number", { "retry-after": "-3" }, 100],
    ["nothing", { "retry-after": "" }, 100],
  ])("is what the service asks for: %s", async (_name, headers, wait) => {
    expect((await run([answer(429, headers), answer(200)])).times).toEqual([0, wait]);
  });

  it.each(["21", "99999999999", "Fri, 01 Jan 2100 00:00:00 GMT"])(
    "is never longer than the limit: the call ends where the service asks for %s",
    async (asked) => {
      const { error, times } = await run([answer(429, { "retry-after": asked })]);
      expect(times).toEqual([0]);
      expect(error).toMatchObject({ status: 429, retryable: true });
    },
  );

  it("leaves time for an attempt, or is not begun", async () => {
    const { error, times } = await run([answer(503, { "retry-after": "5" })], { timeout: 5000 });
    expect(times).toEqual([0]);
    expect(error).toMatchObject({ status: 503 });
  });

  it("ends with the caller's signal", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 1000);
    const { error, times } = await run([answer(503, { "retry-after": "5" })], {
      signal: controller.signal,
    });
    expect(times).toEqual([0]);
    expect(error).toMatchObject({ kind: "abort" });
    expect(Date.now()).toBe(Date.UTC(2026, 10, 21) + 1000);
  });
});

describe("time", () => {
  it("for an attempt and for the call are two limits", async () => {
    let sent = 0;
    const fetch = () => {
      sent += 1;
      return new Promise<never>(() => {});
    };
    const transport = transportTo("http://api.test", {}, { fetch, attemptTimeout: 1000 });
    const call = failure(send(transport, safeRead, {}, { timeout: 2500 }));
    await vi.runAllTimersAsync();
    const error = await call;
    expect(sent).toBe(3);
    expect(error).toMatchObject({ kind: "timeout", milliseconds: 2500 });
    expect(error.attempts.map(({ outcome }) => outcome)).toEqual(["timeout", "timeout", "timeout"]);
    expect(Date.now()).toBe(Date.UTC(2026, 10, 21) + 2500);
  });
});

describe("options", () => {
  it("of the call win over those of the client, and `false` over all", async () => {
    expect((await run([answer(503)], { retry: { attempts: 5 } })).times).toHaveLength(5);
    expect((await run([answer(503)], { retry: false })).times).toHaveLength(1);
    const script = scripted(answer(503));
    const transport = transportTo("http://api.test", {}, { fetch: script.fetch, retry: false });
    await failure(send(transport, safeRead, {}));
    expect(script.sent).toHaveLength(1);
    const call = failure(send(transport, safeRead, {}, { retry: {} }));
    await vi.runAllTimersAsync();
    await call;
    expect(script.sent).toHaveLength(4);
  });

  it("of the call win one by one, and what it does not say is the client's", async () => {
    const script = scripted(answer(503));
    const retry = { attempts: 2, baseDelay: 1000 };
    const transport = transportTo("http://api.test", {}, { fetch: script.fetch, retry });
    const call = failure(send(transport, safeRead, {}, { retry: { attempts: 3 } }));
    await vi.runAllTimersAsync();
    const { attempts } = await call;
    expect(attempts.map(({ delay }) => delay)).toEqual([500, 1000, undefined]);
  });
});

describe("what cannot be repeated", () => {
  it("is a stream: it is gone once it was sent", async () => {
    const { fetch, sent } = scripted(answer(503), answer(200));
    const transport = transportTo("http://api.test", {}, { fetch });
    const streamed: Step = (call) => {
      call.content = { body: new ReadableStream(), duplex: "half" };
    };
    const operation = { ...safeRead, method: "PUT", steps: [streamed] };
    expect(await failure(send(transport, operation, {}))).toMatchObject({ status: 503 });
    expect(sent).toHaveLength(1);
  });

  it("is a mistake of the caller, which is no attempt and told to no hook", async () => {
    const { fetch } = scripted(answer(200));
    const onResponse = vi.fn<() => void>();
    const transport = transportTo("http://api.test", {}, { fetch, onResponse });
    const error = await failure(send(transport, safeRead, {}, { headers: { "bad name": "" } }));
    expect(error).toMatchObject({ kind: "input", attempts: [], retryable: false });
    expect(onResponse).not.toHaveBeenCalled();
  });

  it("is anything where the number of attempts is none", async () => {
    expect((await run([answer(503)], { retry: { attempts: NaN } })).times).toHaveLength(1);
    expect((await run([answer(503)], { retry: { attempts: 0 } })).times).toHaveLength(1);
  });
});

describe("a refused credential", () => {
  const renewing =
    (recover: Call["recover"]): Step =>
    (call) => {
      if (recover) call.recover = recover;
    };

  it("that was made better is followed by another attempt at once, and once in a call", async () => {
    const recover = vi.fn<() => boolean>(() => true);
    const operation = { ...safeRead, steps: [renewing(recover)] };
    const { times, error } = await run([answer(401)], {}, operation);
    expect(times).toEqual([0, 0]);
    expect(recover).toHaveBeenCalledTimes(1);
    expect(error).toMatchObject({
      status: 401,
      attempts: [{ outcome: "401" }, { outcome: "401" }],
    });
  });

  it("may be refused by 403 as well as by 401, and by nothing else", async () => {
    for (const [status, sent] of [
      [401, 2],
      [403, 2],
      [400, 1],
      [409, 1],
    ] as const) {
      const operation = { ...safeRead, steps: [renewing(() => true)] };
      expect((await run([answer(status), answer(200)], {}, operation)).times).toHaveLength(sent);
    }
  });

  it("brings no body again that was a stream", async () => {
    const recover = vi.fn<() => boolean>(() => true);
    const streamed: Step = (call) => {
      call.content = { body: new ReadableStream(), duplex: "half" };
    };
    const operation = { ...safeRead, method: "PUT", steps: [streamed, renewing(recover)] };
    expect((await run([answer(401), answer(200)], {}, operation)).times).toEqual([0]);
    expect(recover).not.toHaveBeenCalled();
  });

  it("stays the error where getting a better one fails, or takes all of the time", async () => {
    for (const recover of [
      () => Promise.reject(new Error("no vault")),
      () => new Promise<never>(() => {}),
    ]) {
      const operation = { ...safeRead, steps: [renewing(recover)] };
      const { error, times } = await run([answer(401)], { timeout: 1000 }, operation);
      expect(error).toMatchObject({ kind: "api", status: 401 });
      expect(times).toEqual([0]);
    }
  });

  it("that stays as it was ends the call", async () => {
    const operation = { ...safeRead, steps: [renewing(() => false)] };
    expect((await run([answer(403), answer(200)], {}, operation)).times).toEqual([0]);
  });

  it("is asked for anew with each attempt", async () => {
    let asked = 0;
    const authenticate: Step = (call) => call.headers.set("x-key", `${++asked}`);
    const { fetch, sent } = scripted(answer(503), answer(200));
    const options = { baseUrl: "http://api.test", fetch };
    const transport = connect({}, options, { credentials: [authenticate] });
    const call = send(transport, { ...safeRead, security: [["key"]] }, {});
    await vi.runAllTimersAsync();
    await call;
    expect(sent.map(([, { headers }]) => new Headers(headers).get("x-key"))).toEqual(["1", "2"]);
  });
});

describe("what an attempt adds", () => {
  it("does not reach the next", async () => {
    const { fetch, sent } = scripted(answer(503), answer(503), answer(200));
    const credentials = [given("key", { apply: keyInQuery, name: "key" }, "k")];
    const transport = connect({}, { baseUrl: "http://api.test", fetch }, { credentials });
    const call = send(transport, { ...safeRead, security: [["key"]] }, {});
    await vi.runAllTimersAsync();
    await call;
    expect(sent.map(([url]) => url)).toEqual(Array(3).fill("http://api.test/things?key=k"));
  });
});

describe("the budget of a client", () => {
  it("is paid for each further attempt, given back by successes, and shared", async () => {
    const script = scripted(answer(503));
    const transport = transportTo("http://api.test", {}, { fetch: script.fetch });
    const calls = Array.from({ length: 200 }, () => failure(send(transport, safeRead, {})));
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    // 500 tokens at 5 each: 100 further attempts in all.
    expect(script.sent).toHaveLength(300);
    expect(tokensOf(transport)).toBe(0);
  });

  it("loses nothing by a call that got through, and fills up by those without a fault", async () => {
    expect((await run([answer(503), answer(200)])).tokens).toBe(500);
    expect((await run([answer(503), answer(503)])).tokens).toBe(490);
    const { fetch } = scripted(answer(503), answer(503), answer(503), answer(200));
    const transport = transportTo("http://api.test", {}, { fetch });
    const call = failure(send(transport, safeRead, {}));
    await vi.runAllTimersAsync();
    await call;
    await send(transport, safeRead, {});
    expect(tokensOf(transport)).toBe(491);
    for (let index = 0; index < 20; index += 1) await send(transport, safeRead, {});
    expect(tokensOf(transport)).toBe(500);
  });
});

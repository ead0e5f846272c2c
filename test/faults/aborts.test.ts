import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byScheme } from "../../templates/runtime/client/authenticate.ts";
import { bearer } from "../../templates/runtime/client/credentials.ts";
import type { CallInput, Operation } from "../../templates/runtime/client/operation.ts";
import { events, type EventStream } from "../../templates/runtime/client/read-events.ts";
import { send } from "../../templates/runtime/client/send.ts";
import { connect, type TransportOptions } from "../../templates/runtime/client/transport.ts";
import { waitFor } from "../../templates/runtime/client/wait.ts";
import type { WaitOutcome } from "../../templates/runtime/client/wait-outcome.ts";
import { operations, outcomeOf } from "./call.ts";
import { fine, whole } from "./faults.ts";
import { late } from "./late.ts";
import { startFaultServer, type FaultServer, type Treatment } from "./server.ts";

const total = 1_000;
const limit = 50;

const head = "HTTP/1.1 200 OK\r\nconnection: close\r\n";
const text = (bytes: string | Buffer): Treatment => ({
  answer: (socket) => void socket.write(bytes),
});
const silence = text("");
const busy: Treatment = {
  answer: (socket) => void socket.end(whole(503, "{}", "connection: close\r\nretry-after: 10\r\n")),
};

const read: Operation<CallInput, unknown> = operations.read;
const stream: Operation<CallInput, unknown> = {
  ...read,
  responses: { "200": ["text/event-stream"] },
  readers: { "text/event-stream": events },
};
const never = () => new Promise<never>(() => {});

/** Begins something that the signal shall end. */
type Begin = (signal: AbortSignal, abort: () => void) => Promise<string>;

let server: FaultServer;
const transport = (options: TransportOptions = {}, credentials?: object) =>
  connect(
    { servers: [] },
    { baseUrl: server.url, ...options },
    { credentials: [byScheme({ token: { apply: bearer } }, credentials)] },
  );
const call = (signal: AbortSignal, operation = read, options: TransportOptions = {}) =>
  send(transport(options), operation, {}, { signal }).then(() => "value", outcomeOf);
const wait = (poll: typeof read, signal: AbortSignal) =>
  waitFor<CallInput, unknown, string, WaitOutcome<unknown>>(
    transport(),
    {
      poll: (client, input, options) => send(client, poll, input, options),
      state: "/status",
      acceptors: [],
      delay: { min: 20_000, max: 20_000 },
      timeout: 60_000,
    },
    {},
    { signal },
  ).then(({ kind }) => kind);

/** Where a call can be when its caller loses patience, and what the server does until then. */
const phases: Readonly<Record<string, readonly [Treatment, Begin]>> = {
  "as it connects": [
    silence,
    // The hook is the last that is called before `fetch`.
    (signal, abort) => call(signal, read, { onRequest: () => void setImmediate(abort) }),
  ],
  "before the headers": [silence, (signal) => call(signal)],
  "inside the headers": [text(head), (signal) => call(signal)],
  "inside the body": [
    text(`${head}content-type: application/json\r\ncontent-length: 9\r\n\r\n{"a"`),
    (signal) => call(signal),
  ],
  "inside a stream": [
    text(`${head}content-type: text/event-stream\r\n\r\ndata: 1\n\n`),
    async (signal) => {
      try {
        const answer = await send(transport(), stream, {}, { signal });
        for await (const { data } of answer as EventStream<unknown>) expect(data).toBe(1);
        return "value";
      } catch (error) {
        return outcomeOf(error);
      }
    },
  ],
  "in the pause between attempts": [busy, (signal) => call(signal)],
  "in the pause of a waiter": [fine, (signal) => wait(read, signal)],
  "in a question of a waiter": [silence, (signal) => wait(read, signal)],
  "while credentials are fetched": [
    silence,
    (signal) =>
      send(
        transport({}, { token: never }),
        { ...read, security: [["token"]] },
        {},
        { signal },
      ).then(() => "value", outcomeOf),
  ],
  "while the caller looks": [
    { answer: (socket) => void socket.resetAndDestroy() },
    (signal) =>
      send(
        transport({ retry: { baseDelay: 1 } }),
        operations["create with a look"] as Operation<CallInput, unknown>,
        { body: {} },
        { signal, lookBeforeResend: never } as object,
      ).then(() => "value", outcomeOf),
  ],
};

const unhandled: unknown[] = [];
const note = (error: unknown) => void unhandled.push(error);
beforeAll(async () => {
  process.on("unhandledRejection", note);
  server = await startFaultServer();
});
afterAll(async () => {
  process.off("unhandledRejection", note);
  await server.close();
});

/** How much there is that keeps the process alive, beside its servers. */
const resources = () =>
  process.getActiveResourcesInfo().filter((name) => /Timeout|TCPSocket|GetAddr/.test(name)).length;

describe(`each of ${total} calls that are ended at a random time`, { timeout: 120_000 }, () => {
  const names = Object.keys(phases);
  const slowest: Record<string, number> = {};
  afterAll(() => {
    if (process.env["SPECWRIGHT_FIGURES"]) console.log("slowest, in ms:", slowest);
  });

  it.each(names)("%s settles within 50 ms and leaves nothing behind", async (name) => {
    const [treatment, begin] = phases[name] ?? expect.fail("no phase");
    const before = resources();
    server.play([treatment]);
    const moments = Array.from({ length: total / names.length }, randomMoment(7));
    const lane = async () => {
      for (let moment = moments.pop(); moment !== undefined; moment = moments.pop()) {
        const { ending, milliseconds, signal } = await endAfter(moment, begin);
        expect(ending).toBe("abort");
        slowest[name] = Math.max(slowest[name] ?? 0, milliseconds);
        expect(getEventListeners(signal, "abort")).toEqual([]);
      }
    };
    await Promise.all(Array.from({ length: 10 }, lane));
    await settle(() => server.underWay() === 0);
    expect(server.underWay()).toBe(0);
    // What is left are connections that `fetch` keeps for later, or still makes, though nothing is sent on them.
    await settle(() => {
      server.drop();
      return resources() <= before;
    });
    expect(resources()).toBeLessThanOrEqual(before);
    expect(unhandled).toEqual([]);
  });
});

/** Begins something, ends it after a time, and gives how it ended and how long that took; `late` if it was too long. */
async function endAfter(moment: number, begin: Begin) {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => controller.abort();
  const ended = new Promise<number>((resolve) =>
    signal.addEventListener("abort", () => resolve(performance.now()), { once: true }),
  );
  const timer = setTimeout(abort, moment);
  const tooLate = ended.then(() => late(limit));
  const ending = await Promise.race([begin(signal, abort), tooLate]);
  const now = performance.now();
  clearTimeout(timer);
  if (!signal.aborted) return { ending: `${ending} by itself`, milliseconds: 0, signal };
  return { ending, milliseconds: now - (await ended), signal };
}

/** Numbers from 0 to 29 that are the same in each run. */
function randomMoment(start: number): () => number {
  let seed = start;
  return () => (seed = (seed * 48_271) % 2_147_483_647) % 30;
}

/** Waits for up to two seconds. */
async function settle(isQuiet: () => boolean): Promise<void> {
  for (let patience = 100; patience > 0 && !isQuiet(); patience -= 1) await sleep(20);
}

import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byScheme } from "../../templates/runtime/client/authenticate.ts";
import { bearer } from "../../templates/runtime/client/credentials.ts";
import type { LookOptions } from "../../templates/runtime/client/look-first.ts";
import type { CallInput, Operation } from "../../templates/runtime/client/operation.ts";
import { readDescribed } from "../../templates/runtime/client/read-described.ts";
import {
  events as readEvents,
  type EventStream,
} from "../../templates/runtime/client/read-events.ts";
import { send } from "../../templates/runtime/client/send.ts";
import { connect } from "../../templates/runtime/client/connect.ts";
import type { TransportOptions } from "../../templates/runtime/client/transport.ts";
import { waitFor } from "../../templates/runtime/client/wait.ts";
import type { WaitOptions, WaitOutcome } from "../../templates/runtime/client/wait-outcome.ts";
import { operations, outcomeOf } from "./call.ts";
import { fine, whole } from "./faults.ts";
import { late } from "./late.ts";
import { startFaultServer, type FaultServer } from "./server.ts";

const total = 1_000;
const lanes = 10;
const limit = 50;

const head = "HTTP/1.1 200 OK\r\nconnection: close\r\n";
const json = `${head}content-type: application/json\r\ncontent-length: 9\r\n\r\n{"a"`;
const events = `${head}content-type: text/event-stream\r\n\r\ndata: 1\n\n`;
const busy = whole(503, "{}", "connection: close\r\nretry-after: 10\r\n");

const read: Operation<CallInput, unknown> = operations.read;
const stream: Operation<CallInput, unknown> = {
  ...read,
  read: readDescribed,
  responses: { "200": ["text/event-stream"] },
  readers: { "text/event-stream": readEvents },
};
const secured: Operation<CallInput, unknown> = { ...read, security: [["token"]] };
const create: Operation<CallInput, unknown> = operations["create with a look"];
const never = () => new Promise<never>(() => {});

/** What a phase has at hand; `isThere` says that it has begun. */
type Stage = {
  readonly server: FaultServer;
  readonly signal: AbortSignal;
  readonly isThere: () => void;
};

/** Begins what the signal shall end, and says how it ended. */
type Begin = (stage: Stage) => Promise<string>;

const transport = ({ server }: Stage, options: TransportOptions = {}, credentials?: object) =>
  connect(
    { servers: [] },
    { baseUrl: server.url, ...options },
    { credentials: [byScheme({ token: { apply: bearer } }, credentials)] },
  );
const outcome = (call: Promise<unknown>) => call.then(() => "value", outcomeOf);

/** A call that gets stuck where the server has written this; it stays silent where that is nothing. */
const stuck =
  (bytes: string, operation = read): Begin =>
  (stage) => {
    stage.server.play([{ answer: (socket) => void socket.write(bytes, stage.isThere) }]);
    return outcome(send(transport(stage), operation, {}, { signal: stage.signal }));
  };

const wait = (stage: Stage, options: WaitOptions = {}) =>
  waitFor<CallInput, unknown, string, WaitOutcome<unknown>>(
    transport(stage),
    {
      poll: (client, input, options) => send(client, read, input, options),
      state: "/status",
      acceptors: [],
      delay: { min: 20_000, max: 20_000 },
      timeout: 60_000,
    },
    {},
    { signal: stage.signal, ...options },
  ).then(({ kind }) => kind);

const looking = "while the caller looks";

/** Where a call can be when its caller loses patience. */
const phases: Readonly<Record<string, Begin>> = {
  "as it connects": (stage) => {
    stage.server.play([{ answer: () => {} }]);
    // No hook is called later before `fetch`.
    const onRequest = () => void setImmediate(stage.isThere);
    return outcome(send(transport(stage), read, {}, { signal: stage.signal, onRequest }));
  },
  "before the headers": stuck(""),
  "inside the headers": stuck(head),
  "inside the body": stuck(json),
  "inside a stream": async (stage) => {
    stage.server.play([{ answer: (socket) => void socket.write(events) }]);
    try {
      const answer = await send(transport(stage), stream, {}, { signal: stage.signal });
      for await (const { data } of answer as EventStream<unknown>) if (data === 1) stage.isThere();
      return "value";
    } catch (error) {
      return outcomeOf(error);
    }
  },
  "in the pause between attempts": (stage) => {
    stage.server.play([{ answer: (socket) => void socket.end(busy) }]);
    const options = { signal: stage.signal, onRetry: stage.isThere };
    return outcome(send(transport(stage), read, {}, options));
  },
  "in the pause of a waiter": (stage) => {
    stage.server.play([fine]);
    return wait(stage, { onPoll: stage.isThere });
  },
  "in a question of a waiter": (stage) => {
    stage.server.play([{ answer: stage.isThere }]);
    return wait(stage);
  },
  "while credentials are fetched": (stage) => {
    const token = () => {
      stage.isThere();
      return never();
    };
    const { signal } = stage;
    return outcome(send(transport(stage, {}, { token }), secured, {}, { signal }));
  },
  [looking]: (stage) => {
    stage.server.play([{ answer: (socket) => void socket.resetAndDestroy() }]);
    const lookBeforeResend = () => {
      stage.isThere();
      return never();
    };
    const options: LookOptions<unknown> = { signal: stage.signal, lookBeforeResend };
    const client = transport(stage, { retry: { baseDelay: 1 } });
    return outcome(send(client, create, { body: {} }, options));
  },
};

const unhandled: unknown[] = [];
const note = (error: unknown) => void unhandled.push(error);
const servers: FaultServer[] = [];
beforeAll(async () => {
  process.on("unhandledRejection", note);
  for (let lane = 0; lane < lanes; lane += 1) servers.push(await startFaultServer());
});
afterAll(async () => {
  process.off("unhandledRejection", note);
  for (const server of servers) await server.close();
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
    const begin = phases[name] ?? expect.fail("no phase");
    const before = resources();
    const moments = Array.from({ length: total / names.length }, randomMoment(7));
    const lane = async (server: FaultServer) => {
      for (let moment = moments.pop(); moment !== undefined; moment = moments.pop()) {
        const { ending, milliseconds, signal } = await endAfter(moment, begin, server);
        // Whoever looks does so because a create may have been done, and that is what has to be told.
        expect(ending).toBe(begin === phases[looking] ? "outcome-unknown" : "abort");
        slowest[name] = Math.max(slowest[name] ?? 0, milliseconds);
        expect(getEventListeners(signal, "abort")).toEqual([]);
      }
    };
    await Promise.all(servers.map(lane));
    const underWay = () => servers.filter((server) => server.underWay() > 0).length;
    await settle(() => underWay() === 0);
    expect(underWay()).toBe(0);
    // What is left are connections that `fetch` keeps for later, or still makes, though nothing is sent on them.
    await settle(() => {
      for (const server of servers) server.drop();
      return resources() <= before;
    });
    expect(resources()).toBeLessThanOrEqual(before);
    expect(unhandled).toEqual([]);
  });
});

/** Begins something, ends it so long after it is there, and gives how it ended and how long that took; `late` if it was too long. */
async function endAfter(moment: number, begin: Begin, server: FaultServer) {
  const controller = new AbortController();
  const { signal } = controller;
  const ended = new Promise<number>((resolve) =>
    signal.addEventListener("abort", () => resolve(performance.now()), { once: true }),
  );
  const isThere = () => void setTimeout(() => controller.abort(), moment);
  const tooLate = ended.then(() => late(limit));
  const ending = await Promise.race([begin({ server, signal, isThere }), tooLate]);
  const now = performance.now();
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

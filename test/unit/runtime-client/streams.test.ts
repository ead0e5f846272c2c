import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { bytes } from "../../../templates/runtime/client/read-bytes.ts";
import {
  events,
  textEvents,
  type EventStream,
  type ServerSentEvent,
} from "../../../templates/runtime/client/read-events.ts";
import { jsonLines } from "../../../templates/runtime/client/read-lines.ts";
import type { CallInput, Operation, Reader } from "../../../templates/runtime/client/operation.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import type { StreamOptions } from "../../../templates/runtime/client/lines.ts";
import { failure, transportTo } from "./call.ts";
import { operation } from "./operations.ts";
import { startServer } from "./server.ts";

const type = "text/event-stream";

function reading(reader: Reader, mediaType = type): Operation<CallInput, unknown> {
  return operation({
    method: "GET",
    responses: { "200": [mediaType] },
    readers: { [mediaType]: reader },
  });
}

/** The stream of an answer whose body arrives in these chunks. */
async function streamOf(
  chunks: readonly Uint8Array[],
  reader: Reader = textEvents,
  options: StreamOptions = {},
  mediaType = type,
): Promise<AsyncIterable<unknown>> {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const fetch = () =>
    Promise.resolve(new Response(body, { headers: { "content-type": mediaType } }));
  const transport = transportTo("http://api.test", {}, { fetch });
  return (await send(transport, reading(reader, mediaType), {}, options)) as AsyncIterable<unknown>;
}

async function all<T>(stream: AsyncIterable<T>): Promise<readonly T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The algorithm of the HTML standard over the whole text at once, as a second opinion. */
function reference(whole: Uint8Array): readonly ServerSentEvent<string>[] {
  const found: ServerSentEvent<string>[] = [];
  let text = Buffer.from(whole).toString("utf8");
  if (text.startsWith("\ufeff")) text = text.slice(1);
  const lines = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").split("\n");
  lines.pop();
  let [data, event, id, retry]: [string, string, string, number | undefined] = [
    "",
    "",
    "",
    undefined,
  ];
  for (const line of lines) {
    if (line === "") {
      if (data !== "")
        found.push({ event: event || "message", data: data.slice(0, -1), id, retry });
      data = event = "";
      continue;
    }
    if (line.startsWith(":")) continue;
    const [, field = "", value = ""] = /^([^:]*)(?::[ ]?)?([^]*)$/.exec(line) ?? [];
    if (field === "data") data += `${value}\n`;
    if (field === "event") event = value;
    if (field === "id" && !value.includes("\0")) id = value;
    if (field === "retry" && /^[0-9]+$/.test(value)) retry = Number(value);
  }
  return found;
}

/** A generator of numbers that is the same in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces = [
  "data: one",
  "data:two",
  "data",
  "data:  spaced",
  "data: ünï 日本 🎉",
  ": comment",
  ":",
  "event: made",
  "event",
  "id: 7",
  "id",
  "id: a\0b",
  "retry: 10",
  "retry: x",
  "other: y",
  'data: {"a":1}',
  "",
  "",
  "",
  "data: a:b",
  " data: x",
].map(utf8);
const ends = ["\n", "\r", "\r\n"].map(utf8);
const broken = [
  new Uint8Array([0xff]),
  new Uint8Array([0xe6, 0x97]),
  new Uint8Array([0xf0, 0x9f, 0x8e]),
];

describe("server-sent events", () => {
  it("are the same however their bytes are cut: 1,000 streams in random chunks", async () => {
    let seen = 0;
    for (let seed = 1; seed <= 1000; seed += 1) {
      const roll = dice(seed);
      const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
      const parts: Uint8Array[] = roll(3) === 0 ? [new Uint8Array([0xef, 0xbb, 0xbf])] : [];
      for (let line = roll(40); line >= 0; line -= 1) {
        parts.push(pick(pieces));
        if (roll(8) === 0) parts.push(pick(broken));
        parts.push(pick(ends));
      }
      if (roll(3) === 0) parts.push(pick(pieces));
      const whole = new Uint8Array(Buffer.concat(parts));
      const chunks: Uint8Array[] = [];
      for (let from = 0; from < whole.length;) {
        const to = from + roll(roll(2) === 0 ? 3 : 40);
        chunks.push(whole.slice(from, to));
        from = to;
      }
      const expected = reference(whole);
      expect(await all(await streamOf(chunks)), `seed ${seed}`).toEqual(expected);
      seen += expected.length;
    }
    expect(seen).toBeGreaterThan(1000);
  }, 60_000);

  it("follow the examples of the standard", async () => {
    const read = async (text: string) =>
      (await all(await streamOf([utf8(text)]))).map((one) => (one as ServerSentEvent<string>).data);
    expect(await read("data: YHOO\ndata: +2\ndata: 10\n\n")).toEqual(["YHOO\n+2\n10"]);
    expect(
      await read(
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event",
      ),
    ).toEqual(["first event", "second event"]);
    expect(await read("data\n\ndata\ndata\n\ndata:")).toEqual(["", "\n"]);
    expect(await read("data:test\n\ndata: test\n\n")).toEqual(["test", "test"]);
  });

  it("end in a typed error where one is too long, with little in memory", async () => {
    const mebibyte = new Uint8Array(2 ** 20).fill(97);
    for (const start of ["data: ", ""]) {
      let pulled = 0;
      const body = new ReadableStream<Uint8Array>(
        {
          pull: (controller) => {
            controller.enqueue(pulled === 0 ? utf8(start) : mebibyte);
            pulled += 1;
          },
        },
        { highWaterMark: 0 },
      );
      const fetch = () =>
        Promise.resolve(new Response(body, { headers: { "content-type": type } }));
      const stream = (await send(
        transportTo("http://api.test", {}, { fetch }),
        reading(textEvents),
        {},
      )) as EventStream<string>;
      expect(await failure(all(stream))).toMatchObject({
        kind: "unexpected-body",
        reason: "too-long",
      });
      expect(pulled).toBeLessThan(12);
    }
    const many = Array.from({ length: 30 }, () => utf8(`data: ${"x".repeat(50)}\n`));
    expect(await failure(all(await streamOf(many, textEvents, { maxLength: 1000 })))).toMatchObject(
      { reason: "too-long" },
    );
    expect(
      await all(await streamOf([...many, utf8("\n")], textEvents, { maxLength: 2000 })),
    ).toHaveLength(1);
  });

  it("whose data is no JSON end in a typed error, unless it is the end", async () => {
    const chunks = [utf8('data: {"a":1}\n\ndata: [DONE]\n\ndata: 1\n\n')];
    expect(await failure(all(await streamOf(chunks, events)))).toMatchObject({
      kind: "unexpected-body",
      reason: "syntax",
      text: "[DONE]",
    });
    expect(await all(await streamOf(chunks, events, { end: "[DONE]" }))).toMatchObject([
      { data: { a: 1 } },
    ]);
  });
});

describe("values by line", () => {
  it("are the same however their bytes are cut", async () => {
    const whole = utf8('{"a":"é"}\r\n\n[1]\n"🎉"\n null ');
    for (let seed = 1; seed <= 200; seed += 1) {
      const roll = dice(seed);
      const chunks: Uint8Array[] = [];
      for (let from = 0; from < whole.length;) {
        const to = from + 1 + roll(5);
        chunks.push(whole.slice(from, to));
        from = to;
      }
      const stream = await streamOf(chunks, jsonLines, {}, "application/jsonl");
      expect(await all(stream)).toEqual([{ a: "é" }, [1], "🎉", null]);
    }
  });
});

describe("a stream from a server", () => {
  const waitUntil = async (isSo: () => boolean): Promise<void> => {
    for (let round = 0; round < 200 && !isSo(); round += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isSo()).toBe(true);
  };

  it("is cancelled when the loop is left, at every reader", async () => {
    const server = await endless();
    for (const reader of [textEvents, jsonLines]) {
      const controller = new AbortController();
      const stream = (await send(
        server.transport,
        reading(reader, reader === jsonLines ? "application/jsonl" : type),
        {},
        { signal: controller.signal, timeout: 5000 },
      )) as AsyncIterable<unknown>;
      for await (const item of stream) {
        expect(item).toBeDefined();
        break;
      }
      await waitUntil(() => server.closed() === server.opened());
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    }
    const stream = (await send(server.transport, reading(bytes), {}, {
      as: "stream",
    } as StreamOptions)) as ReadableStream;
    await stream.getReader().cancel();
    await waitUntil(() => server.closed() === server.opened());
  });

  it("ends with the caller's signal, and is not bound to the time limit", async () => {
    const server = await endless();
    for (const [reader, options] of [
      [textEvents, {}],
      [jsonLines, {}],
      [bytes, { as: "stream" }],
    ] as readonly (readonly [Reader, object])[]) {
      const controller = new AbortController();
      const stream = (await send(
        server.transport,
        reading(reader, reader === jsonLines ? "application/jsonl" : type),
        {},
        { ...options, signal: controller.signal, timeout: 600 },
      )) as AsyncIterable<unknown>;
      setTimeout(() => controller.abort(), 900);
      const started = performance.now();
      expect((await failure(all(stream))).kind).toBe("abort");
      expect(performance.now() - started).toBeGreaterThan(700);
      await waitUntil(() => server.closed() === server.opened());
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    }
  });

  it("that breaks off is a network error", async () => {
    const server = await startEndless((response) => response.destroy());
    for (const [reader, options] of [
      [textEvents, {}],
      [jsonLines, {}],
      [bytes, { as: "stream" }],
    ] as readonly (readonly [Reader, object])[]) {
      const stream = (await send(
        server.transport,
        reading(reader, reader === jsonLines ? "application/jsonl" : type),
        {},
        options,
      )) as AsyncIterable<unknown>;
      expect((await failure(all(stream))).kind).toBe("network");
    }
  });

  it("that never begins is still bound to the time limit", async () => {
    const server = await startEndless(() => {}, false);
    const error = await failure(send(server.transport, reading(textEvents), {}, { timeout: 40 }));
    expect(error.kind).toBe("timeout");
  });
});

const shared = await startServer();
let opened = 0;
let closed = 0;

/** A server that goes on sending until the other side has enough. */
function endless() {
  return startEndless(() => {});
}

function startEndless(after: (response: ServerResponse) => void, begins = true) {
  opened = 0;
  closed = 0;
  shared.answer(({ headers }, response) => {
    opened += 1;
    const item = headers["accept"] === "application/jsonl" ? "1\n" : "data: 1\n\n";
    const write = () => begins && response.write(item);
    if (begins) response.writeHead(200, { "content-type": headers["accept"] });
    write();
    const timer = setInterval(write, 10);
    setTimeout(() => after(response), 30);
    response.on("close", () => {
      clearInterval(timer);
      closed += 1;
    });
  });
  return Promise.resolve({
    transport: transportTo(shared.url),
    opened: () => opened,
    closed: () => closed,
  });
}

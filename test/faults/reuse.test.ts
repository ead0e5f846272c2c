import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { setImmediate as breathe } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { bareTransport } from "../../templates/runtime/client/bare.ts";
import { connect } from "../../templates/runtime/client/connect.ts";
import type { CallInput, Operation } from "../../templates/runtime/client/operation.ts";
import { send } from "../../templates/runtime/client/send.ts";
import { operations, outcomeOf } from "./call.ts";

type Respond = (response: ServerResponse) => void;

const json = { "content-type": "application/json" };
const fine: Respond = (response) => response.writeHead(200, json).end('{"a":1}');
const answer =
  (status: number, body: string | Buffer, headers: object = {}): Respond =>
  (response) =>
    response.writeHead(status, { ...json, ...headers }).end(body);

/** Answers that a call may end with, whose connection is as good as any after them. */
const answers: Readonly<Record<string, readonly [respond: Respond, outcome: string]>> = {
  "a value": [fine, "value"],
  "a value in many pieces": [
    (response) => {
      response.writeHead(200, json).write("[");
      for (let index = 0; index < 50; index += 1) response.write(`"${"x".repeat(10_000)}",`);
      response.end("1]");
    },
    "value",
  ],
  "a value under gzip": [answer(200, gzipSync('{"a":1}'), { "content-encoding": "gzip" }), "value"],
  "no content": [(response) => response.writeHead(204).end(), "value"],
  "an error": [answer(400, '{"error":{"code":"Bad"}}'), "api 400"],
  "an error inside of a success": [answer(200, '{"error":{"code":"Bad"}}'), "api 200"],
  "an error of 200 KB": [answer(403, JSON.stringify({ error: "x".repeat(200_000) })), "api 403"],
  "an error without a body": [answer(404, ""), "unexpected-body 404"],
  "a page of a gateway": [
    answer(502, `<html>${"x".repeat(50_000)}</html>`, { "content-type": "text/html" }),
    "unexpected-body 502",
  ],
  "a page for people": [
    answer(200, "<html></html>", { "content-type": "text/html" }),
    "unexpected-body 200",
  ],
  "broken JSON": [answer(400, "{"), "unexpected-body 400"],
};

/** A server of its own for each test, so that no connection of another one is left. */
async function counting(script: readonly Respond[] = []): Promise<{
  readonly baseUrl: string;
  /** How many requests came, on how many connections. */
  readonly counts: () => readonly [requests: number, connections: number];
}> {
  let connections = 0;
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    const respond = script[requests - 1] ?? fine;
    request.resume().on("end", () => respond(response));
  });
  server.on("connection", () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}`, counts: () => [requests, connections] };
}

describe("connection reuse", () => {
  const read: Operation<CallInput, unknown> = operations.read;
  const create: Operation<CallInput, unknown> = operations["create with a token"];
  /** How a call ends. Node's `fetch` takes a connection for free only in the next turn after the end of its answer. */
  const outcome = async (call: Promise<unknown>): Promise<string> => {
    const ending = await call.then(() => "value", outcomeOf);
    await breathe();
    return ending;
  };

  it.each([
    ["with all parts", (baseUrl: string) => connect({}, { baseUrl }, {})],
    ["that is bare", (baseUrl: string) => bareTransport({ baseUrl }, {})],
  ])("goes on from call to call of a client %s", async (_name, made) => {
    const { baseUrl, counts } = await counting();
    const transport = made(baseUrl);
    for (let index = 0; index < 5; index += 1) {
      await outcome(send(transport, read, {}));
      await outcome(send(transport, create, { body: { name: "web" } }));
    }
    expect(counts()).toEqual([10, 1]);
  });

  it("needs no more connections than `fetch` by itself where nobody pauses", async () => {
    const [own, bare] = [await counting(), await counting()];
    const transport = connect({}, { baseUrl: own.baseUrl }, {});
    for (let index = 0; index < 20; index += 1) {
      await send(transport, read, {});
      await (await fetch(bare.baseUrl)).text();
    }
    expect(own.counts()).toEqual(bare.counts());
  });

  it("goes on from attempt to attempt", async () => {
    const { baseUrl, counts } = await counting([
      answer(503, "{}"),
      answer(429, "{}", { "retry-after": "0" }),
    ]);
    const transport = connect({}, { baseUrl, retry: { baseDelay: 2 } }, {});
    await outcome(send(transport, read, {}));
    await outcome(send(transport, read, {}));
    expect(counts()).toEqual([4, 1]);
  });

  it.each(Object.entries(answers))("goes on after %s", async (_name, [respond, ending]) => {
    const { baseUrl, counts } = await counting([fine, respond, respond]);
    const transport = connect({}, { baseUrl, retry: false }, {});
    await outcome(send(transport, read, {}));
    expect(await outcome(send(transport, read, {}))).toBe(ending);
    expect(await outcome(send(transport, create, { body: {} }))).toBe(ending);
    await send(transport, read, {});
    expect(counts()).toEqual([4, 1]);
  });

  it("goes on after a caller's own function threw", async () => {
    const { baseUrl, counts } = await counting([answer(200, `"${"x".repeat(500_000)}"`)]);
    const transport = connect({}, { baseUrl, retry: false }, {});
    const onAnswer = () => {
      throw new Error("no matter");
    };
    expect(await outcome(send(transport, read, {}, { onAnswer }))).toBe("value");
    await send(transport, read, {});
    expect(counts()).toEqual([2, 1]);
  });
});

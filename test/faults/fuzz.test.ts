import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  oneof,
  record,
  string,
  uint8Array,
} from "fast-check";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { send } from "../../templates/runtime/client/send.ts";
import { connect } from "../../templates/runtime/client/transport.ts";
import { operations, outcomeOf, type OperationKind } from "./call.ts";
import { startFaultServer, type FaultServer } from "./server.ts";

const numRuns = process.env["SPECWRIGHT_NIGHTLY"] ? 10_000 : 250;
const timeout = 400;
const unhandled: unknown[] = [];
const note = (error: unknown) => void unhandled.push(error);
let server: FaultServer;

beforeAll(async () => {
  server = await startFaultServer();
  process.on("unhandledRejection", note);
});
afterAll(async () => {
  process.off("unhandledRejection", note);
  await server.close();
});

const statusLines = oneof(
  integer({ min: 100, max: 599 }).map((status) => `HTTP/1.1 ${status} X`),
  constantFrom(
    "HTTP/1.0 200",
    "HTTP/1.1 200",
    "HTTP/2 200 OK",
    "HTTP/1.1 99 Low",
    "",
    "\0",
    "HTTP/1.1 1000 High",
  ),
);
const headers = array(
  oneof(
    constantFrom(
      "content-type: application/json",
      "content-type: text/html",
      "content-type: ;",
      "content-encoding: gzip",
      "content-encoding: br",
      "transfer-encoding: chunked",
      "content-length: 5",
      "content-length: -1",
      "content-length: 99999999999999999999",
      "connection: close",
      "retry-after: 0",
      "retry-after: Thu, 99 Foo",
      "location: //elsewhere.invalid/",
      "location: \t",
      "no colon",
      ": no name",
      "x-request-id: \u001b[31m",
    ),
    string({ unit: "binary", maxLength: 20 }),
  ),
  { maxLength: 5 },
);
const bodies = oneof(
  constantFrom(
    '{"id":1}',
    '{"id":',
    "<html>",
    "",
    "\ufeff{}",
    "null",
    '5\r\n{"a":\r\n0\r\n\r\n',
    gzipSync("{}"),
    gzipSync("{}").subarray(0, 9),
  ),
  string({ unit: "binary", maxLength: 40 }),
  uint8Array({ maxLength: 40 }),
);
const answers = record({
  statusLine: statusLines,
  headers,
  body: bodies,
  end: constantFrom("end", "reset", "stay"),
});

it(
  "any bytes end in a value or an error of the client, in time",
  { timeout: 1_200_000 },
  async () => {
    const kinds = constantFrom(...(Object.keys(operations) as OperationKind[]));
    const property = asyncProperty(answers, kinds, async (answer, kind) => {
      const { statusLine, body, end } = answer;
      const head = [statusLine, ...answer.headers, "", ""].join("\r\n");
      server.play([
        {
          answer: (socket) => {
            socket.write(head);
            socket.write(body);
            if (end === "end") socket.end();
            else if (end === "reset") setTimeout(() => socket.resetAndDestroy(), 2);
          },
        },
      ]);
      const transport = connect(
        { servers: [], schemes: {} },
        { baseUrl: server.url, timeout, retry: { baseDelay: 1 } },
        {},
      );
      const started = performance.now();
      const outcome = await send(
        transport,
        operations[kind],
        kind === "read" ? {} : { body: {} },
      ).then(() => "value", outcomeOf);
      expect(outcome).not.toMatch(/^crash/);
      expect(outcome).not.toMatch(/^input/);
      expect(performance.now() - started).toBeLessThan(timeout + 100 + slack);
    });
    await assert(property, { seed: 7, numRuns });
    expect(unhandled).toEqual([]);
  },
);

/** What a busy machine may be late by besides. */
const slack = process.env["CI"] ? 400 : 1500;

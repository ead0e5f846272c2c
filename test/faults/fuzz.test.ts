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
import { connect } from "../../templates/runtime/client/connect.ts";
import { late } from "./late.ts";
import { operations, outcomeOf, type OperationKind } from "./call.ts";
import { startFaultServer, type FaultServer, type Treatment } from "./server.ts";

/** So many lanes at once, each with a server of its own: most of the time is waiting. */
const lanes = 8;
const numRuns = process.env["SPECWRIGHT_NIGHTLY"] ? 1250 : 32;
const timeout = 400;
const unhandled: unknown[] = [];
const note = (error: unknown) => void unhandled.push(error);
beforeAll(() => void process.on("unhandledRejection", note));
afterAll(() => void process.off("unhandledRejection", note));

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
type FuzzedAnswer = {
  readonly statusLine: string;
  readonly headers: readonly string[];
  readonly body: string | Uint8Array;
  readonly end: string;
};
const answers = record<FuzzedAnswer>({
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
    const lane = async (seed: number) => {
      const server = await startFaultServer();
      const property = asyncProperty(answers, kinds, async (answer, kind) => {
        server.play([treatmentOf(answer)]);
        const outcome = await Promise.race([call(server, kind), late(timeout + 100)]);
        expect(outcome).not.toMatch(/^(crash|input|late)/);
      });
      await assert(property, { seed, numRuns });
      await server.close();
    };
    await Promise.all(Array.from({ length: lanes }, (_value, seed) => lane(seed)));
    expect(unhandled).toEqual([]);
  },
);

function treatmentOf({ statusLine, headers: lines, body, end }: FuzzedAnswer): Treatment {
  return {
    answer: (socket) => {
      socket.write([statusLine, ...lines, "", ""].join("\r\n"));
      socket.write(body);
      if (end === "end") socket.end();
      else if (end === "reset") setTimeout(() => socket.resetAndDestroy(), 2);
    },
  };
}

async function call(server: FaultServer, kind: OperationKind): Promise<string> {
  const options = { baseUrl: server.url, timeout, retry: { baseDelay: 1 } };
  const transport = connect({}, options, {});
  const input = kind === "read" ? {} : { body: {} };
  return send(transport, operations[kind], input).then(() => "value", outcomeOf);
}

import { createServer, type AddressInfo, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import {
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  integer,
  json,
  oneof,
  string,
  subarray,
  uint8Array,
} from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { ClientError } from "../../../templates/runtime/client/errors.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { failure, transportTo } from "./call.ts";
import { operation, read } from "./operations.ts";

let answer: (socket: Socket) => void = () => {};
const server = createServer((socket) => {
  socket.on("error", () => {});
  socket.once("data", () => answer(socket));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => server.close());
const { port } = server.address() as AddressInfo;
const transport = transportTo(`http://127.0.0.1:${port}`, {}, { timeout: 500 });

const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
const faults: Readonly<Record<string, (socket: Socket) => void>> = {
  "reset before an answer": (socket) => socket.resetAndDestroy(),
  "end before an answer": (socket) => socket.end(),
  "no HTTP": (socket) => socket.end("garbage\r\n\r\n"),
  "half a status line": (socket) => socket.end("HTTP/1.1 2"),
  "half a header": (socket) => socket.end(`${head}x-a`),
  "half a body": (socket) => socket.end(`${head}content-length: 100\r\n\r\n{"a":`),
  "reset inside the body": (socket) => {
    socket.write(`${head}content-length: 100\r\n\r\n{"a":`);
    setTimeout(() => socket.resetAndDestroy(), 10);
  },
  "half a chunk": (socket) => socket.end(`${head}transfer-encoding: chunked\r\n\r\n10\r\n{"a"`),
  "a wrong chunk": (socket) => socket.end(`${head}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n`),
  "bad gzip": (socket) =>
    socket.end(`${head}content-encoding: gzip\r\ncontent-length: 4\r\n\r\nnope`),
  "half of a gzip": (socket) => {
    const body = gzipSync('{"a":1}').subarray(0, 12);
    socket.write(`${head}content-encoding: gzip\r\ncontent-length: ${body.length}\r\n\r\n`);
    socket.end(body);
  },
  silence: () => {},
  "headers without end": (socket) => socket.write(head),
};

describe("a connection", () => {
  it.each(Object.entries(faults))(
    "that breaks ends in an error of the client: %s",
    async (_name, fault) => {
      answer = fault;
      const error = await failure(send(transport, read, {}));
      expect(["network", "timeout", "unexpected-body"]).toContain(error.kind);
    },
  );

  it("refused is a network error with its reason", async () => {
    const error = await failure(send(transportTo("http://127.0.0.1:59999"), read, {}));
    expect(error.kind).toBe("network");
    expect(JSON.stringify(error.cause)).toContain("ECONNREFUSED");
  });

  it("may carry 50 MB", async () => {
    const body = JSON.stringify("x".repeat(50_000_000));
    answer = (socket) => socket.end(`${head}content-length: ${body.length}\r\n\r\n${body}`);
    const wide = transportTo(`http://127.0.0.1:${port}`);
    expect(await send(wide, read, {})).toHaveLength(50_000_000);
  });
});

describe("any answer", () => {
  it("ends in a value or an error of the client", async () => {
    const types = [
      "application/json",
      "text/plain",
      "text/html",
      "application/octet-stream",
      "",
      ";",
      "a/b",
      "*/*",
    ];
    const bodies = oneof(
      json(),
      string({ unit: "binary" }),
      uint8Array({ maxLength: 40 }),
      json().map((text) => text.slice(0, -1)),
    );
    const property = asyncProperty(
      integer({ min: 200, max: 599 }),
      constantFrom(...types),
      bodies,
      constantFrom("GET", "POST", "HEAD"),
      dictionary(constantFrom("200", "204", "400", "2XX", "5XX", "default"), subarray(types)),
      async (status, type, body, method, responses) => {
        const isBare = [204, 205, 304].includes(status);
        const content = typeof body === "string" ? body : new Uint8Array(body);
        const fetch = () =>
          Promise.resolve(
            new Response(isBare ? null : content, {
              status,
              ...(type ? { headers: { "content-type": type } } : {}),
            }),
          );
        const client = transportTo("http://api.test", {}, { fetch });
        const outcome = await send(client, operation({ method, responses }), {}).then(
          () => "a value",
          (error: unknown) => (error instanceof ClientError ? JSON.stringify(error) : "a crash"),
        );
        expect(outcome).not.toBe("a crash");
      },
    );
    await assert(property, { seed: 11, numRuns: 10_000 });
  });
});

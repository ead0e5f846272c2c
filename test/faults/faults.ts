import { gzipSync } from "node:zlib";
import type { Treatment } from "./server.ts";

/** Something that goes wrong, or looks as if it did. */
export type Fault = Treatment & {
  readonly name: string;
  /** In place of the server: nobody listens there, or there is no such host. */
  readonly instead?: string;
  /** True if it befalls a connection that has been used before. */
  readonly isReused?: boolean;
  /** True if nothing ends an attempt but its time limit. */
  readonly isStuck?: boolean;
  /** True if the service has done what it was asked before it goes wrong. */
  readonly isDone?: boolean;
};

const json = "content-type: application/json\r\nconnection: close\r\n";

/** A whole answer. */
export function whole(status: number, body: string | Buffer, headers = json): Buffer {
  const bytes = Buffer.from(body);
  const head = `HTTP/1.1 ${status} Status\r\n${headers}content-length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

/** What a healthy service answers that keeps the connection. */
export const kept: Treatment = {
  answer: (socket) => void socket.write(whole(200, "{}", "content-type: application/json\r\n")),
};

/** What a healthy service answers. */
export const fine: Treatment = { answer: (socket) => void socket.end(whole(200, '{"id":"i-1"}')) };

const text = (name: string, bytes: string | Buffer, isDone = false): Fault => ({
  name,
  isDone,
  answer: (socket) => void socket.end(bytes),
});

/** An error that the service answers with. */
const refused = (
  name: string,
  status: number,
  headers = "",
  body = '{"code":"E","message":"no"}',
) => text(name, whole(status, body, `${json}${headers}`));

const ok = `HTTP/1.1 200 OK\r\n${json}`;
const half = `${ok}content-length: 100\r\n\r\n{"id":`;
const zipped = gzipSync('{"id":"i-1"}');
const zip = "content-encoding: gzip\r\n";
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

/** An address at which nobody listens. */
const closed = "http://127.0.0.1:59998";
const elsewhere = `location: ${closed}/\r\n`;

/** Every fault of the matrix. */
export const faults: readonly Fault[] = [
  { name: "nobody listens", instead: closed, answer: () => {} },
  { name: "no such host", instead: "http://nowhere.invalid", answer: () => {} },
  { name: "reset when accepted", when: "accepted", answer: () => {} },
  { name: "reset before the body is read", when: "head", answer: () => {} },
  {
    name: "kept alive, reset before the request is read",
    isReused: true,
    when: "head",
    answer: () => {},
  },
  {
    name: "kept alive, closed after the request",
    isReused: true,
    isDone: true,
    answer: (socket) => void socket.end(),
  },
  {
    name: "reset after the request",
    isDone: true,
    answer: (socket) => void socket.resetAndDestroy(),
  },
  { name: "closed without an answer", isDone: true, answer: (socket) => void socket.end() },
  { name: "silence", isStuck: true, isDone: true, answer: () => {} },
  {
    name: "headers without end",
    isStuck: true,
    isDone: true,
    answer: (socket) => void socket.write(ok),
  },
  {
    name: "no body after the headers",
    isStuck: true,
    isDone: true,
    answer: (socket) => void socket.write(`${ok}content-length: 9\r\n\r\n`),
  },
  {
    name: "stuck inside the body",
    isStuck: true,
    isDone: true,
    answer: (socket) => void socket.write(half),
  },
  text("half a status line", "HTTP/1.1 2", true),
  text("no HTTP", "garbage\r\n\r\n", true),
  text("half a body", half, true),
  {
    name: "reset inside the body",
    isDone: true,
    answer: (socket) =>
      void socket.write(half, () => setTimeout(() => socket.resetAndDestroy(), 5)),
  },
  text("half a chunk", `${ok}transfer-encoding: chunked\r\n\r\n10\r\n{"id"`, true),
  text("a wrong chunk", `${ok}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n`, true),
  text("more than its length says", `${ok}content-length: 12\r\n\r\n{"id":"i-1"}more`, true),
  text("two lengths", `${ok}content-length: 12\r\ncontent-length: 13\r\n\r\n{"id":"i-1"}`, true),
  text("no gzip though it says so", whole(200, "nope", `${json}${zip}`), true),
  text(
    "half a gzip",
    Buffer.concat([
      Buffer.from(`${ok}${zip}content-length: ${zipped.length}\r\n\r\n`),
      zipped.subarray(0, 12),
    ]),
    true,
  ),
  text("gzip", whole(200, zipped, `${json}${zip}`), true),
  text("10 MB", whole(200, JSON.stringify({ id: "x".repeat(10_000_000) })), true),
  text(
    "103 first",
    Buffer.concat([
      Buffer.from("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"),
      whole(200, '{"id":"i-1"}'),
    ]),
    true,
  ),
  text("200 with half a JSON", whole(200, '{"id":'), true),
  text(
    "200 with a page",
    whole(200, "<html>", "content-type: text/html\r\nconnection: close\r\n"),
    true,
  ),
  text("200 without a body", whole(200, ""), true),
  text("202 with an error inside", whole(202, '{"error":{"code":"Busy","message":"later"}}')),
  refused("302 to another origin", 302, elsewhere),
  refused("307 to another origin", 307, elsewhere),
  refused("400", 400),
  refused("401", 401),
  refused("409", 409),
  refused("429", 429),
  refused("429, Retry-After: 0", 429, "retry-after: 0\r\n"),
  refused("429, Retry-After: 1", 429, "retry-after: 1\r\n"),
  {
    name: "429, Retry-After as a date",
    answer: (socket) =>
      void socket.end(
        whole(429, "{}", `${json}date: ${inSeconds(0)}\r\nretry-after: ${inSeconds(1)}\r\n`),
      ),
  },
  refused("429, Retry-After: soon", 429, "retry-after: soon\r\n"),
  refused("429, Retry-After: 3600", 429, "retry-after: 3600\r\n"),
  refused("500", 500),
  { ...refused("500 after it was done", 500), isDone: true },
  {
    ...text(
      "502 with a page",
      whole(502, "<html>", "content-type: text/html\r\nconnection: close\r\n"),
    ),
    isDone: true,
  },
  refused("503", 503),
  { ...refused("504", 504), isDone: true },
];

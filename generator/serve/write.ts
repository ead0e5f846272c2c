import type { IncomingMessage, ServerResponse } from "node:http";
import type { Delivered } from "../../templates/runtime/mocks/scenario.ts";

const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

/** Writes an answer to a socket. */
export function writeAnswer(
  message: IncomingMessage,
  response: ServerResponse,
  answer: Delivered,
): void {
  if (response.destroyed) return;
  if (answer.connection === "reset") {
    message.socket.resetAndDestroy();
    return;
  }
  const { status, mediaType = "application/json", headers, body } = answer;
  const fields: Record<string, string | number> = {};
  for (const name in headers) fields[name.toLowerCase()] = headers[name] ?? "";
  // Somebody who is still sending does not listen: the rest is read, for a while, and thrown away.
  const isSending = !message.complete && hasBody(message);
  if (isSending) fields["connection"] = "close";
  if (body === undefined || withoutBody.has(status)) {
    if (!withoutBody.has(status)) fields["content-length"] = 0;
    response.writeHead(status, fields);
    finish(message, response, isSending);
    return;
  }
  const type = (fields["content-type"] ??= mediaType);
  const text = textOf(body, String(type));
  fields["content-length"] = Buffer.byteLength(text);
  response.writeHead(status, fields);
  if (answer.connection === "truncated") {
    const half = Buffer.from(text).subarray(0, Math.floor(Buffer.byteLength(text) / 2));
    response.write(half, () => message.socket.destroy());
    return;
  }
  // Head and body in one piece are one call of the system.
  if (message.method === "HEAD") finish(message, response, isSending);
  else if (isSending) {
    response.write(text);
    finish(message, response, isSending);
  } else response.end(text);
}

/** So many milliseconds a client may go on sending that was answered already. */
const linger = 5_000;

function finish(message: IncomingMessage, response: ServerResponse, isSending: boolean): void {
  if (!isSending) {
    response.end();
    return;
  }
  const timer = setTimeout(() => message.socket.destroy(), linger);
  message.once("close", () => clearTimeout(timer));
  message.once("end", () => response.end());
  response.flushHeaders();
  message.resume();
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** A text goes out as it is, unless the media type is JSON. */
function textOf(body: unknown, mediaType: string): string {
  if (typeof body === "string" && !/[/+]json\b/i.test(mediaType)) return body;
  if (typeof body !== "object" || body === null) return JSON.stringify(body);
  // A documented answer is the same object each time, and nobody changes the body of an answer.
  let text = texts.get(body);
  if (text === undefined) texts.set(body, (text = JSON.stringify(body)));
  return text;
}

const texts = new WeakMap<object, string>();

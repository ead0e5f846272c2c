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
  // What was not read would be taken for the next request.
  if (!message.complete && hasBody(message)) fields["connection"] = "close";
  if (body === undefined || withoutBody.has(status)) {
    if (!withoutBody.has(status)) fields["content-length"] = 0;
    response.writeHead(status, fields).end();
    return;
  }
  const type = (fields["content-type"] ??= mediaType);
  const text = textOf(body, String(type));
  fields["content-length"] = Buffer.byteLength(text);
  response.writeHead(status, fields);
  if (answer.connection === "truncated") {
    const half = Buffer.from(text).subarray(0, Math.floor(Buffer.byteLength(text) / 2));
    response.write(half, () => message.socket.destroy());
  } else if (message.method === "HEAD") response.end();
  else response.end(text);
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** A text goes out as it is, unless the media type is JSON; a body that comes again is written once. */
function textOf(body: unknown, mediaType: string): string {
  if (typeof body === "string" && !/[/+]json\b/i.test(mediaType)) return body;
  return JSON.stringify(body);
}

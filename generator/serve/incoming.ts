import type { IncomingMessage } from "node:http";
import type { Incoming } from "../../templates/runtime/mocks/incoming.ts";

/** A message of a socket for the engine of mocks; `path` is what stands behind the prefix of the API. */
export function incomingOf(message: IncomingMessage, path: string, bodyLimit: number): Incoming {
  const { method = "GET", headers } = message;
  const mark = path.indexOf("?");
  const { url = "" } = message;
  const origin = `http://${headers.host ?? "localhost"}`;
  let body: ReturnType<typeof readBody> | undefined;
  return {
    method,
    origin,
    path: mark < 0 ? path : path.slice(0, mark),
    sentPath: pathOf(url).replace(/\?.*/s, ""),
    query: mark < 0 ? "" : path.slice(mark + 1),
    header: (name) => (Object.hasOwn(headers, name) ? textOf(headers[name]) : undefined),
    headers: () =>
      Object.entries(headers).flatMap(([name, value]): [string, string][] => {
        const text = textOf(value);
        return text === undefined ? [] : [[name, text]];
      }),
    body: () => (body ??= readBody(message, bodyLimit)),
    request: () => new Request(new URL(path, origin), { method, headers: headersOf(message) }),
  };
}

/** The path of a request with its query; one to a proxy names a whole URL. */
export function pathOf(url: string): string {
  if (url.startsWith("/")) return url;
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*(.*)$/is.exec(url)?.[1] ?? "";
  return path.startsWith("/") ? path : `/${path}`;
}

/** The bytes of a message's body; undefined, and the rest left unread, if there are more than the limit. */
async function readBody(message: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  if (Number(message.headers["content-length"] ?? 0) > limit) return undefined;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    message.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        message.pause().removeAllListeners("data");
        resolve(undefined);
      } else chunks.push(chunk);
    });
    message.on("end", () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    message.on("error", reject);
    message.on("close", () => reject(new Error("the request ended too early")));
  });
}

function textOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "object" ? value.join(", ") : value;
}

function headersOf({ headers }: IncomingMessage): Headers {
  return new Headers(
    Object.entries(headers).flatMap(([name, value]): [string, string][] => {
      const text = textOf(value);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

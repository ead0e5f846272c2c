import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Incoming } from "../../templates/runtime/mocks/incoming.ts";

/** A message of a socket for the engine of mocks. */
export class SocketRequest implements Incoming {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  readonly query: string;
  readonly #message: IncomingMessage;
  readonly #headers: IncomingHttpHeaders;
  readonly #bodyLimit: number;
  #body: Promise<Uint8Array | undefined> | undefined;

  /** `path` is what stands behind the prefix of the API, with its query; of a body no more than the limit is read. */
  constructor(message: IncomingMessage, path: string, bodyLimit: number) {
    const { method = "GET", headers } = message;
    const mark = path.indexOf("?");
    this.method = method;
    this.origin = `http://${headers.host ?? "localhost"}`;
    this.path = mark < 0 ? path : path.slice(0, mark);
    this.query = mark < 0 ? "" : path.slice(mark + 1);
    this.#message = message;
    this.#headers = headers;
    this.#bodyLimit = bodyLimit;
  }

  get sentPath(): string {
    return withoutQuery(pathOf(this.#message.url ?? ""));
  }

  header(name: string): string | undefined {
    return Object.hasOwn(this.#headers, name) ? textOf(this.#headers[name]) : undefined;
  }

  headers(): readonly [name: string, value: string][] {
    const texts: [string, string][] = [];
    for (const name of Object.keys(this.#headers)) {
      const text = this.header(name);
      if (text !== undefined) texts.push([name, text]);
    }
    return texts;
  }

  body(): Promise<Uint8Array | undefined> {
    return (this.#body ??= readBody(this.#message, this.#bodyLimit));
  }

  request(): Request {
    const path = this.query === "" ? this.path : `${this.path}?${this.query}`;
    return new Request(new URL(path, this.origin), {
      method: this.method,
      headers: [...this.headers()],
    });
  }
}

/** The path of a request with its query; one to a proxy names a whole URL. */
export function pathOf(url: string): string {
  if (url.startsWith("/")) return url;
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*(.*)$/is.exec(url)?.[1] ?? "";
  return path.startsWith("/") ? path : `/${path}`;
}

/** A path as it goes into a log: what a query says may be secret. */
export function withoutQuery(path: string): string {
  const mark = path.indexOf("?");
  return mark < 0 ? path : path.slice(0, mark);
}

/** The bytes of a message's body, unpacked if they came packed; undefined if there are more than the limit. */
async function readBody(message: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const sent = await readSent(message, limit);
  const encoding = message.headers["content-encoding"]?.toLowerCase();
  return sent && encoding !== undefined ? unpacked(sent, encoding, limit) : sent;
}

async function unpacked(
  sent: Uint8Array,
  encoding: string,
  limit: number,
): Promise<Uint8Array | undefined> {
  const { brotliDecompress, gunzip, inflate } = await import("node:zlib");
  const unpack = new Map([
    ["gzip", gunzip],
    ["deflate", inflate],
    ["br", brotliDecompress],
  ]).get(encoding);
  if (!unpack) return sent;
  return new Promise((resolve) => {
    unpack(sent, { maxOutputLength: limit }, (error: NodeJS.ErrnoException | null, bytes) => {
      // What cannot be unpacked is left as it is: no reader will take it for a body.
      if (error) resolve(error.code === "ERR_BUFFER_TOO_LARGE" ? undefined : sent);
      else resolve(bytes);
    });
  });
}

/** The bytes as they were sent; undefined, and the rest left unread, if there are more than the limit. */
async function readSent(message: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
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
    message.on("close", () => {
      if (!message.readableEnded) reject(new Error("the request ended too early"));
    });
  });
}

function textOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "object" ? value.join(", ") : value;
}

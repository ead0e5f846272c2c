import type { AttemptInit, Call } from "./call.js";
import { InputError } from "./errors.js";
import { hex, sha256, utf8 } from "./hash.js";
import { encodeAll } from "./style.js";

/** The path of a URL, each of its segments encoded anew in the one way that everybody agrees on. */
export function canonicalPath({ pathname }: URL): string {
  return pathname
    .split("/")
    .map((segment) => encodeAll(decodeURIComponent(segment)))
    .join("/");
}

/** The query of a URL, encoded anew, and sorted by the bytes of names and then of values. */
export function canonicalQuery({ searchParams }: URL): string {
  // A blank comes before every digit, so a name comes before those that begin with it.
  return Array.from(searchParams, ([name, value]) => [
    `${hex(utf8(name))} ${hex(utf8(value))}`,
    `${encodeAll(name)}=${encodeAll(value)}`,
  ])
    .sort()
    .map(([, pair]) => pair)
    .join("&");
}

/** SHA-256 of the very bytes that are sent. */
export async function bodyHash(call: Call, body: AttemptInit["body"]): Promise<string> {
  if (body instanceof ReadableStream)
    throw new InputError("a stream cannot be signed: give the body as bytes or text", call);
  return sha256(await new Response(body).arrayBuffer());
}

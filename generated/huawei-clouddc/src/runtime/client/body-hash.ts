import type { AttemptInit, Call } from "./call.js";
import { InputError } from "./errors.js";
import { sha256, utf8 } from "./hash.js";

/** What SHA-256 makes of nothing. */
let ofNothing: Promise<string> | undefined;

/** SHA-256 of the very bytes that are sent. */
export async function bodyHash(call: Call, body: AttemptInit["body"]): Promise<string> {
  if (body == null) return (ofNothing ??= sha256(utf8("")));
  if (typeof body === "string") return sha256(utf8(body));
  if (body instanceof ReadableStream)
    throw new InputError("a stream cannot be signed: give the body as bytes or text", call);
  return sha256(await new Response(body).arrayBuffer());
}

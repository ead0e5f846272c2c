import type { AttemptInit, Call } from "./call.js";
import { InputError } from "./errors.js";
import { sha256 } from "./hash.js";

/** SHA-256 of the very bytes that are sent. */
export async function bodyHash(call: Call, body: AttemptInit["body"]): Promise<string> {
  if (body instanceof ReadableStream)
    throw new InputError("a stream cannot be signed: give the body as bytes or text", call);
  return sha256(await new Response(body).arrayBuffer());
}

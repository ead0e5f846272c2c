import { setHeader, type RequestDraft } from "./draft.js";
import { InputError } from "./errors.js";
import type { CallInput, RequestBody } from "./operation.js";

/** Writes the body of a request, with its content type. */
export function writeBody(draft: RequestDraft, body: RequestBody, input: CallInput): RequestInit {
  if (input.body === undefined) {
    if (body.required) throw new InputError("no `body` in the input", draft.call);
    return {};
  }
  const { contentType, ...content } = body.encode(input.body, body, input);
  setHeader(draft, "Content-Type", contentType);
  return content;
}

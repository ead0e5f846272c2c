import { setHeader, type Step } from "./call.js";
import { InputError } from "./errors.js";

/** Writes the body of a request, with its content type. */
export const writeBody: Step = (call) => {
  const { operation, input } = call;
  const { body } = operation;
  if (!body) return;
  if (input.body === undefined) {
    if (body.required) throw new InputError("no `body` in the input", call);
    return;
  }
  const { contentType, ...content } = body.encode(input.body, body, input);
  setHeader(call, "Content-Type", contentType);
  call.content = content;
};

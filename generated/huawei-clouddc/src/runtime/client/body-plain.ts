import type { Step } from "./call.js";
import { InputError } from "./errors.js";

/** Writes the body of a request that must have one and is always JSON, as most are. */
export const writeJson: Step = (call) => {
  const { body } = call.input;
  if (body === undefined) throw new InputError("no `body` in the input", call);
  call.headers.set("Content-Type", "application/json");
  call.content = { body: JSON.stringify(body) };
};

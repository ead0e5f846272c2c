import { InputError, type CallContext } from "./errors.js";

/** A call that is under way; its secrets are gathered while its request is made. */
export type Call = CallContext & {
  url: string | undefined;
  readonly secrets: string[];
};

/** A request in the making. */
export type RequestDraft = {
  readonly call: Call;
  /** The path template, filled in bit by bit. */
  path: string;
  /** Encoded `name=value` pairs. */
  readonly query: string[];
  readonly headers: Headers;
};

/** Sets a header. A value that could end it early, or that no header can carry, is refused; the message never shows it. */
export function setHeader({ headers, call }: RequestDraft, name: string, value: string): void {
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
    throw new InputError(`header ${name} cannot hold such characters`, call);
  headers.set(name, value);
}

import { InputError, type CallContext } from "./errors.js";
import type { Mask } from "./mask.js";

/** A call that is under way. */
export type Call = CallContext & {
  url: string | undefined;
  readonly secrets: Mask;
};

/** A request in the making. */
export type RequestDraft = {
  readonly call: Call;
  /** The path template, filled in bit by bit. */
  path: string;
  /** Encoded `name=value` pairs. */
  readonly query: string[];
  readonly headers: Headers;
  /** Encoded `name=value` pairs. */
  readonly cookies: string[];
};

/** Sets a header. What could end it early, or that no header can carry, is refused; the message never shows the value. */
export function setHeader({ headers, call }: RequestDraft, name: string, value: string): void {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
    throw new InputError(`${JSON.stringify(name)} is no name for a header`, call);
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    throw new InputError(
      `header ${name} holds a line break or another character that no header can carry`,
      call,
    );
  }
  headers.set(name, value);
}

/** Sets headers that the caller gives; those without a value are left out, the others are kept out of errors. */
export function setHeaders(
  draft: RequestDraft,
  headers: Readonly<Record<string, string | undefined>> | undefined,
): void {
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value === undefined) continue;
    draft.call.secrets.addHeader(value);
    setHeader(draft, name, value);
  }
}

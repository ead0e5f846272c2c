import { InputError } from "./errors.js";

/** A request in the making. */
export type RequestDraft = {
  /** The path template, filled in bit by bit. */
  path: string;
  /** Encoded `name=value` pairs. */
  readonly query: string[];
  readonly headers: Headers;
  /** Encoded `name=value` pairs. */
  readonly cookies: string[];
};

/** Sets a header. What could end it early, or that no header can carry, is refused; the message never shows the value. */
export function setHeader(draft: RequestDraft, name: string, value: string): void {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
    throw new InputError(`${JSON.stringify(name)} is no name for a header`);
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
    throw new InputError(
      `header ${name} holds a line break or another character that no header can carry`,
    );
  draft.headers.set(name, value);
}

/** Sets several headers; those without a value are left out. */
export function setHeaders(
  draft: RequestDraft,
  headers: Readonly<Record<string, string | undefined>> | undefined,
): void {
  for (const [name, value] of Object.entries(headers ?? {}))
    if (value !== undefined) setHeader(draft, name, value);
}

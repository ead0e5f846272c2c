import { InputError, type CallContext } from "./errors.js";
import type { Attempt } from "./errors.js";
import type { CallInput, Operation } from "./operation.js";
import type { Signs } from "./retry.js";
import type { CallOptions, Settings } from "./transport.js";

/** A call that is under way, with its request in the making. */
export type Call = CallContext & {
  readonly operation: Operation<CallInput, unknown>;
  readonly input: CallInput;
  readonly options: CallOptions;
  readonly settings: Settings;
  /** Milliseconds that it may take. */
  readonly limit: number;
  /** The attempts that were made, as far as anybody keeps them. */
  readonly attempts: { -readonly [Key in keyof Attempt]: Attempt[Key] }[];
  url: URL | undefined;
  /** What no error may show, gathered while the request is made. */
  readonly secrets: string[];
  /** The address that the path is put behind. */
  base: string;
  /** The path template, filled in bit by bit. */
  path: string;
  /** Encoded `name=value` pairs. */
  readonly query: string[];
  readonly headers: Headers;
  /** The body, and what `fetch` has to be told of it. */
  content?: RequestInit & { readonly duplex?: "half" };
  /** Signs an attempt: is given the URL and all else that `fetch` is about to get, and may change the headers. */
  sign?: (url: URL, init: AttemptInit) => void | Promise<void>;
  /** Is asked about an answer of 401 or 403; true if another attempt may do better, which is made at once, and once in a call. */
  recover?: (refusal: Signs) => boolean | undefined | Promise<boolean>;
};

/** What `fetch` is given for an attempt. */
export type AttemptInit = RequestInit & { readonly method: string; readonly headers: Headers };

/** A part of making a request; an operation names those that it needs, so that a bundle holds no others. */
export type Step = (call: Call) => void;

/** Sets a header. A value that could end it early, or that no header can carry, is refused; the message never shows it. */
export function setHeader(call: Call, name: string, value: string): void {
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
    throw new InputError(`header ${name} cannot hold such characters`, call);
  call.headers.set(name, value);
}

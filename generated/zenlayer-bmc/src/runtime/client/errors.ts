import { problemOf, requestIdOf } from "./problem.js";

/** What an error says about the call that it ended. */
export type CallContext = {
  readonly operation: string;
  readonly method: string;
  /** Without the query, which may hold secrets; undefined until the URL is known. */
  readonly url: string | undefined;
  /** Replaces the secrets of the call in a text. */
  readonly mask: (text: string) => string;
};

/**
 * The parent of every error that a client throws; `kind` tells them apart. What an error shows in `JSON.stringify`, in
 * `console.log` and in its message holds no credential, no query and no body; bodies are there to be read, and not enumerable.
 */
export abstract class ClientError extends Error {
  abstract readonly kind: "api" | "network" | "timeout" | "abort" | "unexpected-body" | "input";
  /** The operation that was called; undefined for a mistake in the options of a client. */
  readonly operation: string | undefined;
  readonly method: string | undefined;
  /** Without its query. */
  readonly url: string | undefined;

  constructor(message: string, call?: CallContext) {
    super(call ? `${call.operation}: ${message}` : message);
    this.operation = call?.operation;
    this.method = call?.method;
    this.url = call?.url;
  }

  toJSON(): object {
    return { ...this, message: this.message };
  }
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type NumberOf<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;

/** Every status of an error answer, or those that begin with a digit: `ErrorStatus<4>` is 400 to 499. */
export type ErrorStatus<First extends 3 | 4 | 5 = 3 | 4 | 5> = NumberOf<`${First}${Digit}${Digit}`>;

/** The service answered with an error. `status` narrows the type of `body`. */
export class ApiError<
  Status extends number = number,
  Body = unknown,
  Code extends string = string,
> extends ClientError {
  override readonly name: string = "ApiError";
  readonly kind = "api" as const;
  readonly status: Status;
  /** The service's own code for the error, where the answer has one. */
  readonly code: Code | undefined;
  /** What the service's support asks for, where the answer has it. */
  readonly requestId: string | undefined;
  readonly #body: Body;
  readonly #headers: Headers;

  constructor(
    answer: { readonly status: Status; readonly body: Body; readonly headers: Headers },
    call: CallContext,
  ) {
    const { code, message } = problemOf(answer.body);
    const said = [answer.status, code, message].filter((part) => part !== undefined);
    super(call.mask(said.join(", ")).slice(0, 500), call);
    this.status = answer.status;
    // The codes of an operation are an open list, so any text is one of them.
    this.code = (code && call.mask(code)) as Code | undefined;
    this.requestId = requestIdOf(answer.headers, answer.body);
    this.#body = answer.body;
    this.#headers = answer.headers;
  }

  get body(): Body {
    return this.#body;
  }

  get headers(): Headers {
    return this.#headers;
  }
}

/** What is left of a foreign error: its words, without the secrets of the call. */
export type ErrorCause = {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly cause?: ErrorCause;
};

/** No answer, or only a part of one. The request may have reached the service. */
export class NetworkError extends ClientError {
  override readonly name: string = "NetworkError";
  readonly kind = "network" as const;
  override readonly cause: ErrorCause | undefined;

  constructor(message: string, call: CallContext, cause?: unknown) {
    const kept = cause === undefined ? undefined : causeOf(cause, call.mask);
    super(kept ? `${message}: ${wordsOf(kept)}` : message, call);
    this.cause = kept;
  }
}

/** The time for the call was up. The request may have reached the service. */
export class TimeoutError extends ClientError {
  override readonly name: string = "TimeoutError";
  readonly kind = "timeout" as const;
  readonly milliseconds: number;

  constructor(milliseconds: number, call: CallContext) {
    super(`no complete answer within ${milliseconds} ms`, call);
    this.milliseconds = milliseconds;
  }
}

/** The caller's signal ended the call. The request may have reached the service. */
export class AbortError extends ClientError {
  override readonly name: string = "AbortError";
  readonly kind = "abort" as const;

  constructor(call: CallContext) {
    super("ended by the caller's signal", call);
  }
}

/** An answer that is not what the description says: another content type, cut off, or empty. */
export class UnexpectedBodyError extends ClientError {
  override readonly name: string = "UnexpectedBodyError";
  readonly kind = "unexpected-body" as const;
  readonly status: number;
  readonly reason: "content-type" | "syntax" | "empty";
  readonly contentType: string | undefined;
  readonly requestId: string | undefined;
  readonly #text: string;
  readonly #headers: Headers;

  constructor(
    response: Response,
    reason: "content-type" | "syntax" | "empty",
    text: string,
    call: CallContext,
  ) {
    const contentType = response.headers.get("content-type") ?? undefined;
    const words = {
      "content-type": `a body of type ${contentType ?? "unknown"}, which the description does not have`,
      syntax: "a body that is no JSON",
      empty: "no body where the description has one",
    };
    super(`${response.status} with ${words[reason]}`, call);
    this.status = response.status;
    this.reason = reason;
    this.contentType = contentType;
    this.requestId = requestIdOf(response.headers, undefined);
    this.#text = text.slice(0, 2000);
    this.#headers = response.headers;
  }

  /** The beginning of the body. */
  get text(): string {
    return this.#text;
  }

  get headers(): Headers {
    return this.#headers;
  }
}

/** A mistake of the caller, found before anything was sent. */
export class InputError extends ClientError {
  override readonly name: string = "InputError";
  readonly kind = "input" as const;
  override readonly cause: ErrorCause | undefined;

  constructor(message: string, call?: CallContext, cause?: unknown) {
    const kept = cause === undefined || !call ? undefined : causeOf(cause, call.mask);
    super(kept ? `${message}: ${wordsOf(kept)}` : message, call);
    this.cause = kept;
  }
}

/** The words of a foreign error and of those behind it. It is not kept itself: a custom `fetch` may put requests in its errors. */
function causeOf(error: unknown, mask: (text: string) => string, depth = 0): ErrorCause {
  if (!(error instanceof Error))
    return { name: "Unknown", message: typeof error === "string" ? mask(error) : typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return {
    name: error.name,
    message: mask(error.message),
    ...(code === undefined ? {} : { code }),
    ...(error.cause === undefined || depth === 3
      ? {}
      : { cause: causeOf(error.cause, mask, depth + 1) }),
  };
}

/** What the innermost error says: the outer one of `fetch` is always the same. */
function wordsOf({ cause, message, code, name }: ErrorCause): string {
  return cause ? wordsOf(cause) : message || code || name;
}

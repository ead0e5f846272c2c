import { masked } from "./mask.js";
import { problemOf, readable, requestIdOf } from "./problem.js";

/** What an error says about the call that it ended. */
export type CallContext = {
  readonly operation: { readonly id: string; readonly method: string };
  /** Undefined until it is known. */
  readonly url: URL | undefined;
  /** What no error may show. */
  readonly secrets: readonly string[];
};

/** An attempt of a call that failed. */
export type Attempt = {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly milliseconds: number;
  /** The status of the answer; without one the code of what broke, such as `ECONNRESET`, or the kind of the error. */
  readonly outcome: string;
  /** Milliseconds that were waited before the next attempt; undefined for the last one. */
  readonly delay: number | undefined;
};

/**
 * The parent of every error that a client throws; `kind` tells them apart. What an error shows in `JSON.stringify`, in
 * `console.log` and in its message holds no credential, no query and no body; bodies are there to be read, and not enumerable.
 */
export abstract class ClientError extends Error {
  abstract readonly kind:
    | "api"
    | "network"
    | "timeout"
    | "abort"
    | "unexpected-body"
    | "unexpected-answer"
    | "outcome-unknown"
    | "input"
    | "validation";
  /** The operation that was called; undefined for a mistake in the options of a client. */
  declare readonly operation: string | undefined;
  declare readonly method: string | undefined;
  /** Without its query. */
  declare readonly url: string | undefined;
  /** The innermost error behind this one, in words; undefined for most errors. */
  declare readonly cause: ErrorCause | undefined;
  /** True if the same call may succeed later, and repeating it cannot do its work twice. */
  declare readonly retryable: boolean;
  /** The attempts that were made, all without success. */
  declare readonly attempts: readonly Attempt[];

  constructor(message: string, call?: CallContext, fields?: object) {
    const { id, method } = call?.operation ?? {};
    const url = call && addressOf(call);
    super(id ? `${id}: ${message}` : message);
    Object.assign(this, { operation: id, method, url, retryable: false, attempts: [] }, fields);
  }

  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** Where a call goes, without the query, which may hold secrets, and without those of its path. */
export function addressOf({ url, secrets }: CallContext): string | undefined {
  return url && masked(url.origin + url.pathname, secrets);
}

/** What a service says may repeat what it was told. */
function shown(text: string | null | undefined, { secrets }: CallContext): string | undefined {
  return text == null ? undefined : masked(text, secrets);
}

/** What errors take from an answer. */
type AnswerHead<Status extends number> = { readonly status: Status; readonly headers: Headers };

/** An answer was an error, or made one necessary. */
abstract class AnswerError<Status extends number, Body> extends ClientError {
  declare readonly status: Status;
  /** What the service's support asks for, where the answer has it. */
  declare readonly requestId: string | undefined;
  readonly #body: Body;
  readonly #headers: Headers;

  constructor(
    message: string,
    { status, headers }: AnswerHead<Status>,
    body: Body,
    call: CallContext,
    fields: object,
  ) {
    super(`${status}${message}`, call, {
      status,
      requestId: shown(requestIdOf(headers, body), call),
      ...fields,
    });
    this.#body = body;
    this.#headers = headers;
  }

  get body(): Body {
    return this.#body;
  }

  get headers(): Headers {
    return this.#headers;
  }
}

/** The service answered with an error. `status` narrows the type of `body`. */
export class ApiError<
  Status extends number = number,
  Body = unknown,
  Code extends string = string,
> extends AnswerError<Status, Body> {
  override readonly name: string = "ApiError";
  readonly kind = "api" as const;
  /** The service's own code for the error, where the answer has one. */
  declare readonly code: Code | undefined;

  constructor(answer: AnswerHead<Status>, body: Body, call: CallContext) {
    const [code, message] = problemOf(body).map((text) => readable(masked(text, call.secrets)));
    const said = `${code && `, ${code}`}${message && `, ${message}`}`;
    super(said.slice(0, 500), answer, body, call, { code: code || undefined });
  }
}

/** What is left of a foreign error: its words, without the secrets of the call. */
export type ErrorCause = {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
};

/** No answer, or only a part of one. The request may have reached the service unless `isUnsent`. */
export class NetworkError extends ClientError {
  override readonly name: string = "NetworkError";
  readonly kind = "network" as const;
  /** True if there was no connection, so that the request surely did not reach the service. */
  declare readonly isUnsent: boolean;
}

/** The time for the call was up. The request may have reached the service. */
export class TimeoutError extends ClientError {
  override readonly name: string = "TimeoutError";
  readonly kind = "timeout" as const;
  declare readonly milliseconds: number;

  constructor(milliseconds: number, call: CallContext) {
    super(`no complete answer within ${milliseconds} ms`, call, { milliseconds });
  }
}

/** The caller's signal ended the call. The request may have reached the service. */
export class AbortError extends ClientError {
  override readonly name: string = "AbortError";
  readonly kind = "abort" as const;
}

/** Why a body is not what the description says: another content type, cut off or no JSON, empty, or too long to be kept. */
export type BodyProblem = "content-type" | "syntax" | "empty" | "too-long";

/** An answer that is not what the description says; `text` is how its body begins. */
export class UnexpectedBodyError extends AnswerError<number, string> {
  override readonly name: string = "UnexpectedBodyError";
  readonly kind = "unexpected-body" as const;
  declare readonly reason: BodyProblem;
  declare readonly contentType: string | undefined;

  constructor(response: Response, reason: BodyProblem, text: string, call: CallContext) {
    const contentType = shown(response.headers.get("content-type"), call);
    super(
      ` with a body not as described: ${reason}, ${contentType}`,
      response,
      text.slice(0, 2000),
      call,
      { reason, contentType },
    );
  }

  get text(): string {
    return this.body;
  }
}

/** A mistake of the caller, found before anything was sent. */
export class InputError extends ClientError {
  override readonly name: string = "InputError";
  readonly kind = "input" as const;
  /** Gives what the caller's own function threw that gets a credential: it may hold secrets, which no log of a function shows. */
  declare readonly thrown: (() => unknown) | undefined;
}

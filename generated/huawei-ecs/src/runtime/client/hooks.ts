import type { Watch } from "./attempt.js";
import type { Call } from "./call.js";
import { addressOf, type ClientError } from "./errors.js";
import { quietly } from "./quietly.js";
import type { Part } from "./transport.js";

/** Something that happens to an attempt. It holds no secret: no header, no query and no body. */
export interface AttemptEvent {
  readonly operation: string;
  readonly method: string;
  /** Without its query. */
  readonly url: string | undefined;
  /** 1 for the first attempt of a call. */
  readonly attempt: number;
}

/** An attempt has ended: with a whole answer, or with an error. */
export interface ResponseEvent extends AttemptEvent {
  readonly milliseconds: number;
  /** Of the answer; undefined where none came. */
  readonly status: number | undefined;
  /** What the attempt failed with. */
  readonly error: ClientError | undefined;
}

/** Another attempt follows. */
export interface RetryEvent extends AttemptEvent {
  /** Why. */
  readonly error: ClientError;
  /** Milliseconds until then. */
  readonly delay: number;
}

/** Functions that are told what a call does, for logs, metrics and traces. What they throw changes nothing. */
export interface Hooks {
  /** An attempt is about to be sent. */
  readonly onRequest?: ((event: AttemptEvent) => void) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** Tells the hooks of a client and of a call about an attempt. */
export type Tell = <Name extends keyof Hooks>(
  attempt: Call,
  name: Name,
  news: Omit<Parameters<NonNullable<Hooks[Name]>>[0], Exclude<keyof AttemptEvent, "attempt">>,
) => void;

/** Has these functions, and those of each call, told what happens. */
export function withHooks(hooks: Hooks = {}): Part {
  const tell: Tell = (attempt, name, news) => {
    const { id, method } = attempt.operation;
    for (const { [name]: hook } of [hooks, attempt.options]) {
      if (!hook) continue;
      const event: object = { operation: id, method, url: addressOf(attempt), ...news };
      quietly(() => (hook as (told: object) => void)(event));
    }
  };
  const watch: Watch = (attempt) => {
    const begun = performance.now();
    const number = attempt.attempts.length + 1;
    tell(attempt, "onRequest", { attempt: number });
    return ({ status, failure: error }) => {
      const milliseconds = performance.now() - begun;
      tell(attempt, "onResponse", { attempt: number, milliseconds, status, error });
    };
  };
  return { tell, watch };
}

import type { ClientError } from "./errors.js";

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

/** Tells the hooks of a client and of a call. */
export function tell<Name extends keyof Hooks>(
  hooks: readonly Hooks[],
  name: Name,
  event: Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  for (const { [name]: hook } of hooks) {
    // An asynchronous hook may fail as well, later.
    if (hook) (async () => (hook as (told: typeof event) => void)(event))().catch(() => {});
  }
}

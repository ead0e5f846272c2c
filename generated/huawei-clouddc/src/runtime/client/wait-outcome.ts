import type { ClientError } from "./errors.js";
import type { CallOptions } from "./transport.js";
import type { Piece } from "./waiter.js";

/** Options of a wait. Times are in milliseconds; where one is not given, the description's counts. */
export interface WaitOptions<State = string> {
  /** Ends the wait early. */
  readonly signal?: AbortSignal | undefined;
  /** How long to wait altogether; `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /**
   * The pause between two questions begins with the shortest and grows towards the longest, by a random part of it. The one before
   * the first question is no longer than a longest one that is given.
   */
  readonly minDelay?: number | undefined;
  readonly maxDelay?: number | undefined;
  /** Is told what each question found; what it throws changes nothing. */
  readonly onPoll?: ((seen: Seen<State>) => void) | undefined;
  /** Says which errors do not end the wait: unless told, no answer, a broken one, 408, 429, 500, 502 to 504, and codes that are said to pass. */
  readonly isTransient?: ((error: ClientError) => boolean) | undefined;
  /** Options of each call. */
  readonly call?: Omit<CallOptions, "signal"> | undefined;
  /** A clock in milliseconds, its pauses and numbers from 0 to 1, for tests. */
  readonly now?: (() => number) | undefined;
  readonly sleep?: ((milliseconds: number) => Promise<void>) | undefined;
  readonly random?: (() => number) | undefined;
}

/** What a question found. */
export interface Seen<State = string> {
  /** The number of the question: 1, 2, … */
  readonly poll: number;
  /** Milliseconds since the wait began. */
  readonly elapsed: number;
  /** How far things are: one state, or one for each piece. */
  readonly states: readonly State[];
  /** The error that came in place of an answer. */
  readonly error: ClientError | undefined;
}

/** What every outcome tells. */
interface Waited<State> {
  /** What was seen, each change once; of more than a thousand the first and the last ones. */
  readonly states: readonly Seen<State>[];
  /** The single things that were waited for, as the last answer told of them; empty where there is but one. */
  readonly pieces: readonly Piece[];
  readonly polls: number;
  readonly elapsed: number;
}

/** The good end. */
export interface WaitSuccess<Output, State = string> extends Waited<State> {
  readonly kind: "success";
  readonly output: Output;
}

/** The bad end: the service said so, in an answer or by an error. */
export interface WaitFailure<Output, State = string, Failed = State> extends Waited<State> {
  readonly kind: "failure";
  /** The state that decided it. */
  readonly state: Failed;
  readonly output: Output | undefined;
  readonly error: ClientError | undefined;
  /** The service's code and words for it, and the description's. */
  readonly code: string | undefined;
  readonly reason: string | undefined;
  readonly meaning: string | undefined;
}

/** The time was up, or the caller's signal ended the wait. What was waited for goes on: one can wait for it again. */
export interface WaitEnded<Output, State = string> extends Waited<State> {
  readonly kind: "timeout" | "abort";
  /** The last answer. */
  readonly output: Output | undefined;
}

/** The service could not be asked, such as without permission. What was waited for goes on. */
export interface WaitError<Output, State = string> extends Waited<State> {
  readonly kind: "error";
  readonly error: ClientError;
  readonly output: Output | undefined;
}

/** How a wait ended; `kind` tells. */
export type WaitOutcome<Output, State = string, Failed = State> =
  | WaitSuccess<Output, State>
  | WaitFailure<NonNullable<Output>, State, Failed>
  | WaitEnded<NonNullable<Output>, State>
  | WaitError<NonNullable<Output>, State>;

/** The outcome of a wait that began with a call, and the answer to that call. */
export type Started<Outcome, Answer> = (Outcome | Untracked) & { readonly started: Answer };

/** The call was answered, but not with what one could ask about: nothing was started, or nobody tells what. */
export interface Untracked {
  readonly kind: "untracked";
}

/** A wait under way: the promise of its outcome, and what is seen until then for `for await`. Leaving that loop does not end it. */
export interface Waiting<Outcome, State = string>
  extends Promise<Outcome>, AsyncIterable<Seen<State>> {}

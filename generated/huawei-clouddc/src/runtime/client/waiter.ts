import type { ClientError } from "./errors.js";
import type { CallOptions, Transport } from "./transport.js";

/** What the runtime has to know to wait for something. Times are in milliseconds, places JSON Pointers with `*` for every item. */
export type Waiter<Input, Output> = WaiterRules & {
  /** Asks how far things are. */
  readonly poll: (client: Transport, input: Input, options?: CallOptions) => Promise<Output>;
};

/** What it has to know besides. */
export type WaiterRules = {
  /** Where an answer tells it. */
  readonly state: string;
  /** Where it tells of several things one by one. */
  readonly pieces?: PiecePlaces;
  /** Looked at in turn; the first that fits counts, and none means to ask again. */
  readonly acceptors: readonly Acceptor[];
  /** `first` is how long to wait between the call that starts it and the first question. */
  readonly delay: { readonly first?: number; readonly min: number; readonly max: number };
  readonly timeout: number;
};

/** A list in answers; `id` and `state` count from its items, and `expected` is the place in the input of all ids. */
export type PiecePlaces = {
  readonly list: string;
  readonly id: string;
  readonly state: string;
  readonly expected?: string;
};

/** What an answer has to be like, and what follows. Of several conditions all must hold. */
export type Acceptor = Condition & {
  readonly then: "success" | "failure" | "retry";
  /** Where a failure may have the service's code and words; the first place that has any counts. */
  readonly code?: readonly string[];
  readonly reason?: readonly string[];
  /** What it means, in the description's words. */
  readonly meaning?: string;
};

export type Condition = {
  /** Where to look in place of the waiter's `state`. */
  readonly at?: string;
  /** There are values, none is missing, and all of them are of these. */
  readonly all?: readonly unknown[];
  /** One of the values is of these. */
  readonly any?: readonly unknown[];
  /** Some of the expected pieces are not told of. */
  readonly missing?: true;
  /** The answer was an error. */
  readonly error?: { readonly status?: number; readonly code?: string };
  readonly and?: Condition;
  /** Only until, or only from, so many milliseconds after the beginning. */
  readonly within?: number;
  readonly after?: number;
};

/** One of several things that are waited for; its state is undefined while the service does not tell of it. */
export interface Piece {
  readonly id: string | undefined;
  readonly state: string | undefined;
}

/** A look at how far things are. */
export interface Look<Output> {
  readonly output: Output | undefined;
  readonly error: ClientError | undefined;
  readonly elapsed: number;
  readonly pieces: readonly Piece[];
}

import type { Snapshot } from "./snapshot.js";

/** How resources move on from states that they do not stay in. */
export type Pace =
  /** At once: the next request finds them where they come to rest. The default. */
  | "immediate"
  /** After the times that the description declares. */
  | "time"
  /** After so many seconds each. */
  | { readonly seconds: number }
  /** After they were asked about so many times in each state. */
  | { readonly reads: number };

/** How what an operation starts ends, if not well. */
export type Outcome = {
  /** So many of the resources fail; all if it is not given. */
  readonly fails?: number;
  /** The state that they end in; the declared one if it is not given. */
  readonly state?: string;
  /** The vendor's code and words for the failure. */
  readonly code?: string;
  readonly message?: string;
};

/** How many resources a single request may create, beside what the options of the mock say. */
export type Room = {
  /** So many more there is room for. */
  readonly capacity?: number;
  /** So many more the account may have. */
  readonly quota?: number;
};

/** What a mock's state begins with, and how it goes on. */
export type StateOptions = {
  /** `false` gives the documented answers, whatever earlier calls have made. */
  readonly stateful?: boolean;
  /** Milliseconds since 1970, for signatures as well; the time of the computer if it is not given. */
  readonly clock?: () => number;
  /** The same seed gives the same ids, and the same luck. */
  readonly seed?: number;
  readonly pace?: Pace;
  /** How many resources of a kind there is room for. */
  readonly capacity?: Readonly<Record<string, number>>;
  /** How many resources of a kind the account may have. */
  readonly quota?: Readonly<Record<string, number>>;
  /**
   * All resources of a kind that exist from the start, as ids or in full: others are not found, and what is said of one (its state, its
   * zone, how many are left) is held against requests that name it. Of a kind that is not named every id exists.
   */
  readonly catalogue?: Readonly<Record<string, readonly (string | object)[]>>;
  /** Whether the resources exist that the description's examples show; `examples` is the default. */
  readonly startWith?: "examples" | "nothing";
  /** So many resources of each kind, and so many tokens, are kept; the oldest are forgotten. 10,000 if it is not given. */
  readonly stateLimit?: number;
};

/** What the calls of a mock have made, to look at and to keep. */
export type MockState = {
  /** The resources of a kind as answers show them, the oldest first. */
  readonly list: (kind: string) => readonly Readonly<Record<string, unknown>>[];
  /** All of it as JSON. It holds nothing secret. */
  readonly snapshot: () => Snapshot;
  /** Goes back to a snapshot; a damaged one is refused with an error that names the place, and changes nothing. */
  readonly restore: (snapshot: unknown) => void;
  /** Goes back to the beginning. */
  readonly reset: () => void;
};

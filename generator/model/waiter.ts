import type { Place } from "../source/diagnostic.ts";
import type { SourceRow } from "./schema.ts";

/**
 * How to follow what an operation starts until it is done (`x-specwright-waiters`). Places in answers are JSON Pointers in which
 * `*` stands for every item of a list; times are in milliseconds.
 */
export type Waiter = {
  readonly name: string;
  readonly description: string | undefined;
  /** The id of the operation that is asked again and again. */
  readonly operation: string;
  /** Values of its parameters, by their names: constants, and expressions over the call that started it. */
  readonly parameters: readonly (readonly [name: string, value: unknown])[];
  /** Its body, with expressions in the place of values; undefined where there is none. */
  readonly body: { readonly value: unknown } | undefined;
  /** Where answers say how far things are. */
  readonly state: string;
  readonly pieces: Pieces | undefined;
  readonly acceptors: readonly Acceptor[];
  readonly delay: {
    readonly first: number | undefined;
    readonly min: number;
    readonly max: number;
  };
  readonly timeout: number;
  readonly sources: readonly SourceRow[];
  readonly at: Place;
};

/** A list in answers that tells of single things; `id` and `state` count from its items. */
export type Pieces = {
  readonly list: string;
  readonly id: string;
  readonly state: string;
  /** An expression over the question itself: the ids that must all be told of. */
  readonly expected: string | undefined;
};

/** A condition on what a place in the answer holds; all that is given must hold. */
export type Condition = {
  /** Undefined: the waiter's state. */
  readonly at: string | undefined;
  readonly comparison:
    { readonly kind: "equals" | "any" | "all"; readonly values: readonly unknown[] } | undefined;
};

export type Acceptor = Condition & {
  readonly then: "success" | "failure" | "retry";
  /** Some expected piece is not told of. */
  readonly missing: boolean;
  readonly error:
    { readonly status: number | undefined; readonly code: string | undefined } | undefined;
  readonly and: Condition | undefined;
  /** It counts only until, or only from, this time after the beginning. */
  readonly within: number | undefined;
  readonly after: number | undefined;
  /** Where a failure has the service's code and words. */
  readonly code: readonly string[];
  readonly reason: readonly string[];
  readonly meaning: string | undefined;
};

/** How an operation answers page by page (`x-specwright-pagination`). */
export type Pagination = {
  /** The list in an answer. */
  readonly items: string;
  /** What the parameter that an expression names says: the number of a page, how many items to leave out, or where to begin. */
  readonly style: "page" | "offset" | "cursor";
  readonly parameter: string;
  /** The number of the first page. */
  readonly first: number;
  /** Where an answer has the next cursor. */
  readonly next: string | undefined;
  /** Where an answer has the number of items on all pages. */
  readonly total: string | undefined;
  readonly at: Place;
};

import type { Api } from "../../../model/api.ts";
import type { Schema, SchemaId } from "../../../model/schema.ts";
import type { Progress } from "../context.ts";

/** The members of an object or an array that keywords have looked at: what `unevaluated…` leaves alone. */
export type Seen = ReadonlySet<string | number>;

type Around = { readonly id: SchemaId; readonly around: Around | undefined };

/**
 * What schemas that are put together from others say of a value, by the value and the schema: a description may lead to one schema in
 * millions of ways. `cuts` counts what was left out for where it stood, and is not remembered.
 */
export type Verdicts = {
  readonly of: Map<unknown, Map<SchemaId, Seen | false>>;
  cuts: number;
};

/** What a keyword's check works with. */
export type Check = {
  readonly value: unknown;
  readonly api: Api;
  /** Where the work is counted, while a sample is being made. */
  readonly progress: Progress | undefined;
  /** The schemas that judge this very value, the nearest first. */
  readonly around: Around | undefined;
  /** What the schemas have said of this value and its parts so far. */
  readonly verdicts: Verdicts;
  /** True if somebody asks which members are looked at. */
  readonly isNoting: boolean;
  /** Judges the same value by another schema. */
  readonly judge: (schema: Schema, check: Check) => Seen | false;
  /** True if a part of the value satisfies a schema. */
  readonly holds: (schema: Schema, part: unknown, check: Check) => boolean;
};

export const nothingSeen: Seen = new Set();

/** A verdict of a keyword that looks at no members. */
export function verdict(holds: boolean): Seen | false {
  return holds && nothingSeen;
}

/** A verdict of a keyword that looks at members, which are listed only where somebody asks. */
export function verdictOn(
  holds: boolean,
  members: () => Iterable<string | number>,
  { isNoting }: Check,
): Seen | false {
  if (!holds) return false;
  return isNoting ? new Set(members()) : nothingSeen;
}

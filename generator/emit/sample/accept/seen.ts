import type { Api } from "../../../model/api.ts";
import type { Schema, SchemaId } from "../../../model/schema.ts";
import type { Progress } from "../context.ts";

/** The members of an object or an array that keywords have looked at: what `unevaluated…` leaves alone. */
export type Seen = ReadonlySet<string | number>;

type Around = { readonly id: SchemaId; readonly around: Around | undefined };

/** What a keyword's check works with. */
export type Check = {
  readonly value: unknown;
  readonly api: Api;
  /** Where the work is counted, while a sample is being made. */
  readonly progress: Progress | undefined;
  /** The schemas around that judge this very value, the nearest first. */
  readonly around: Around | undefined;
  /** Judges by another schema: the same value, or a part of it. */
  readonly judge: (schema: Schema, part?: { readonly value: unknown }) => Seen | false;
};

export const nothingSeen: Seen = new Set();

/** A verdict of a keyword that looks at no members. */
export function verdict(holds: boolean): Seen | false {
  return holds && nothingSeen;
}

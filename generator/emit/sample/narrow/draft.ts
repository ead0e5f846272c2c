import type { Keyword, KeywordOf, Schema, SchemaId } from "../../../model/schema.ts";
import type { Context } from "../context.ts";
import { isObject } from "../json.ts";
import { copyShape, openShape, type Shape } from "../shape.ts";

/** A shape while the keywords of a goal are worked into it. */
export type Draft = {
  readonly shape: Shape;
  readonly context: Context;
  /** Schemas that are already part of it; a schema counts once, so references in a circle come to an end. */
  readonly seen: Set<SchemaId>;
  readonly pending: Keyword[];
  /** Alternatives still to choose from, one list a keyword. */
  readonly choices: (readonly Choice[])[];
  /** Discriminators, settled last, when it is known which of their targets are part of the goal. */
  readonly tags: KeywordOf<"discriminator">[];
  /** What was decided about conditions, by their key. */
  readonly decided: ReadonlyMap<string, boolean>;
};

/** One way to go on. */
export type Choice = (draft: Draft) => void;

export function startDraft(context: Context, decided: ReadonlyMap<string, boolean>): Draft {
  return {
    shape: openShape(),
    context,
    seen: new Set(),
    pending: [],
    choices: [],
    tags: [],
    decided,
  };
}

export function copyDraft(draft: Draft): Draft {
  return {
    ...draft,
    shape: copyShape(draft.shape),
    seen: new Set(draft.seen),
    pending: [...draft.pending],
    choices: [...draft.choices],
    tags: [...draft.tags],
  };
}

/** Adds a schema to the conjunction. What one part of several shows of an object is no whole example of it. */
export function include(draft: Draft, schema: Schema | undefined, part: "whole" | "part"): void {
  if (!schema || draft.seen.has(schema.id)) return;
  draft.seen.add(schema.id);
  draft.pending.push(...schema.keywords);
  const { shape } = draft;
  for (const example of schema.notes.examples) {
    const list = part === "part" && isObject(example) ? shape.spare : shape.shown;
    list.push(example);
  }
  if (schema.notes.default) {
    const { value } = schema.notes.default;
    const list = typeof value === "object" ? shape.spare : shape.shown;
    list.push(value);
  }
}

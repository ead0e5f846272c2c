import type { KeywordTable, Schema } from "../../../model/schema.ts";
import { targetOf } from "../context.ts";
import { constant } from "../synthetic.ts";
import { include, type Choice, type Draft } from "./draft.ts";
import { addProperty } from "./object.ts";

type Rows = Pick<
  KeywordTable<Draft, readonly Choice[] | void>,
  "ref" | "dynamicRef" | "allOf" | "anyOf" | "oneOf" | "discriminator"
>;

/** Keywords that put schemas together. */
export const composingKeywords: Rows = {
  ref: ({ target }, draft) => include(draft, targetOf(target, draft.context), "whole"),
  dynamicRef: ({ target }, draft) => include(draft, targetOf(target, draft.context), "whole"),
  allOf: ({ schemas }, draft) => {
    for (const schema of schemas) include(draft, schema, schemas.length > 1 ? "part" : "whole");
  },
  anyOf: ({ schemas }) => schemas.map(choose),
  oneOf: ({ schemas }) => schemas.map(choose),
  discriminator: (keyword, draft) => void draft.tags.push(keyword),
};

/** The alternatives that a discriminator leaves: the target that is already part of the goal, or else any of them. */
export function settleTag(draft: Draft): readonly Choice[] | undefined {
  const tag = draft.tags.shift();
  if (!tag) return undefined;
  // The outermost schema came first: of `Cat` and the `Pet` that it extends, the value is a `Cat`.
  const outermost = [...draft.seen].find((id) => tag.mapping.some(({ target }) => target === id));
  const candidates = outermost
    ? tag.mapping.filter(({ target }) => target === outermost).slice(0, 1)
    : tag.mapping;
  if (candidates.length === 0) return settleTag(draft);
  return candidates.map(({ value, target }): Choice => (copy) => {
    copy.shape.object.required.add(tag.property);
    addProperty(copy.shape.object, tag.property, constant(value, tag.at));
    include(copy, targetOf(target, copy.context), "part");
  });
}

function choose(schema: Schema): Choice {
  return (draft) => include(draft, schema, "whole");
}

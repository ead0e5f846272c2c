import { handle, type KeywordTable } from "../../../model/schema.ts";
import type { Context, Goal } from "../context.ts";
import type { Shape } from "../shape.ts";
import { arrayKeywords } from "./array.ts";
import { composingKeywords, settleTag } from "./compose.ts";
import { copyDraft, include, startDraft, type Choice, type Draft } from "./draft.ts";
import { anyKeywords } from "./any.ts";
import { numberKeywords } from "./number.ts";
import { objectKeywords } from "./object.ts";
import { textKeywords } from "./text.ts";

/** How each keyword narrows a shape; one that leaves a choice returns the alternatives. */
const narrow: KeywordTable<Draft, readonly Choice[] | void> = {
  ...anyKeywords,
  ...numberKeywords,
  ...textKeywords,
  ...arrayKeywords,
  ...objectKeywords,
  ...composingKeywords,
};

/** So many ways through the alternatives of one goal are tried. */
const mostShapes = 200;

/** The shapes that satisfy a goal, one for each way through its alternatives, in the order of the source. */
export function* shapesOf(
  goal: Goal,
  context: Context,
  decided: ReadonlyMap<string, boolean>,
): Iterable<Shape> {
  const draft = startDraft(context, decided);
  for (const schema of goal) include(draft, schema, "whole");
  let count = 0;
  for (const shape of expand(draft)) {
    yield shape;
    count += 1;
    if (count >= mostShapes) return;
  }
}

function* expand(draft: Draft): Iterable<Shape> {
  for (;;) {
    const keyword = draft.pending.shift();
    if (!keyword) break;
    const choices = handle(narrow, keyword, draft);
    if (choices) draft.choices.push(choices);
    if (draft.shape.types?.length === 0 || draft.shape.values?.length === 0) return;
  }
  const choices = draft.choices.shift() ?? settleTag(draft);
  if (!choices) {
    yield draft.shape;
    return;
  }
  for (const choose of choices) {
    const copy = copyDraft(draft);
    choose(copy);
    yield* expand(copy);
  }
}

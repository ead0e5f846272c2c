import { placed } from "./placed.js";
import type { Random } from "./random.js";
import type { Delivered } from "./scenario.js";
import { freshId } from "./state/ids.js";

/** An answer with ids of its own in its headers and its body. */
export function withFreshIds(answer: Delivered, random: Random): Delivered {
  const { fresh = {}, ids = [], headers, body, ...rest } = answer;
  if (answer.fresh === undefined && answer.ids === undefined) return answer;
  const made = Object.entries(fresh).map(([name, form]) => [name, freshId(form, random)] as const);
  let own = body;
  for (const { form, at } of ids) {
    const id = freshId(form, random);
    for (const path of at) own = placed(own, path, id);
  }
  return {
    ...rest,
    headers: { ...Object.fromEntries(made), ...headers },
    ...(own === undefined ? {} : { body: own }),
  };
}

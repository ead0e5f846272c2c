import type { Random } from "./random.js";
import type { Delivered } from "./scenario.js";
import { freshId } from "./state/ids.js";

/** An answer with its own ids in its headers. */
export function withFreshHeaders(answer: Delivered, random: Random): Delivered {
  const { fresh, headers, ...rest } = answer;
  if (!fresh) return answer;
  const made = Object.entries(fresh).map(([name, form]) => [name, freshId(form, random)] as const);
  return { ...rest, headers: { ...Object.fromEntries(made), ...headers } };
}

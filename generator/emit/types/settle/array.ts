import type { Claim } from "../narrow/claim.ts";
import { unknown, type Shape } from "../shape.ts";

/** A list, or a tuple where single elements are described. */
export function arrayShape({
  prefix,
  items,
  unevaluatedItems,
  minItems = 0,
  maxItems,
}: Claim): Shape {
  const others = items ?? unevaluatedItems ?? unknown;
  if (!prefix || prefix.length === 0) return { kind: "array", item: others };
  const elements = prefix.slice(0, maxItems);
  const isFull = others.kind === "never" || (maxItems !== undefined && maxItems <= prefix.length);
  return {
    kind: "tuple",
    required: elements.slice(0, minItems),
    optional: elements.slice(minItems),
    rest: isFull ? undefined : others,
  };
}

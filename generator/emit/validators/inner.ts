import { handle, subschemas, type Keyword, type Schema } from "../../model/schema.ts";
import type { Program } from "./program.ts";
import { inPlaceKinds, isPureReference } from "./references.ts";
import { placeInside, type CheckPlace } from "./site.ts";

/** A schema inside of others, and the names on the way there. */
export type Inner = {
  readonly schema: Schema;
  readonly place: CheckPlace;
  readonly way: readonly string[];
};

/** The schemas without names that a schema is written with; what is only a reference is none. */
export function innerSchemas(
  { schema, place, way }: Inner,
  { nested }: Pick<Program, "nested">,
): readonly Inner[] {
  const found: Inner[] = [];
  for (const keyword of schema.keywords) {
    const inside = inPlaceKinds.has(keyword.kind) ? "part" : placeInside(place);
    handle(subschemas, keyword, undefined).forEach((inner, index) => {
      if (inner.keywords.length === 0 || isPureReference(inner) || nested.has(inner.id)) return;
      found.push({ schema: inner, place: inside, way: wayTo(keyword, index, way) });
    });
  }
  return found;
}

function wayTo(keyword: Keyword, index: number, way: readonly string[]): readonly string[] {
  if (keyword.kind === "properties") return [...way, keyword.properties[index]?.name ?? ""];
  // What has no name of its own is told by what it is a part of.
  const part = keyword.kind === "items" ? "item" : `${keyword.kind} ${index + 1}`;
  return [...way.slice(0, -1), `${way.at(-1) ?? ""} ${part}`];
}

import type { Place } from "./diagnostic.ts";
import { isRawObject, own, type RawObject } from "./raw.ts";
import type { Source } from "./source.ts";

/** A path item as far as one object writes it. */
export type PathItemPart = { readonly value: RawObject; readonly at: Place };

/** A path item and what its `$ref` adds, and that one's; what is written beside a `$ref` comes first and counts. */
export function pathItemParts(item: PathItemPart, source: Source): readonly PathItemPart[] {
  const parts = [item];
  for (let last = item; parts.length < 100;) {
    const reference = own(last.value, "$ref");
    const target = typeof reference === "string" ? source.resolve(reference, last.at) : undefined;
    if (!target || !isRawObject(target.value)) break;
    last = { value: target.value, at: target.at };
    parts.push(last);
  }
  return parts;
}

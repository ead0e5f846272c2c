import type { Place } from "./diagnostic.ts";
import { descend, pointerOf } from "./pointer.ts";
import type { Source, SourceFile, Target } from "./source.ts";

/** The schema that a value of `discriminator.mapping` means: the name of a component, or a reference. */
export function mappingTarget(
  text: string,
  entry: SourceFile,
  from: Place,
  resolve: Source["resolve"],
): Target | undefined {
  const { value, missing } = descend(entry.value, ["components", "schemas", text]);
  // A name is looked up in the entry, also where the discriminator stands in another file.
  return missing === undefined
    ? { value, at: { file: entry.path, pointer: pointerOf(["components", "schemas", text]) } }
    : resolve(text, from);
}

import { isRawObject, setOwn, type RawObject } from "../../source/raw.ts";

/**
 * A meta-schema cut at the borders of objects: `cut` says which references lead to another object, and those allow everything.
 * Each object of a description is then checked by its own piece, wherever it stands and in whichever file, and an error
 * never shows up again in the objects around it.
 */
export function shallow(schema: unknown, cut: (subschema: RawObject) => boolean): unknown {
  if (Array.isArray(schema)) return schema.map((item) => shallow(item, cut));
  if (!isRawObject(schema)) return schema;
  if (cut(schema)) return {};
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) setOwn(copy, key, shallow(value, cut));
  return copy;
}

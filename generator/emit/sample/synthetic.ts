import { noNotes, type Keyword, type Schema } from "../../model/schema.ts";
import type { Place } from "../../source/diagnostic.ts";

/** A schema that stands in no file: any text. */
export function anyText(at: Place): Schema {
  return synthetic({ kind: "type", types: ["string"], at });
}

/** A schema that stands in no file: one value only. */
export function constant(value: unknown, at: Place): Schema {
  return synthetic({ kind: "const", value, at });
}

/** A schema that stands in no file: texts that match a pattern. */
export function matching(pattern: string, at: Place): Schema {
  return synthetic({ kind: "pattern", pattern, at });
}

function synthetic(keyword: Keyword): Schema {
  const { at } = keyword;
  const value = keyword.kind === "const" ? JSON.stringify(keyword.value) : "";
  const pattern = keyword.kind === "pattern" ? keyword.pattern : "";
  return {
    id: `${at.file}#${at.pointer} ${keyword.kind} ${value}${pattern}`,
    keywords: [keyword],
    notes: noNotes,
    at,
  };
}

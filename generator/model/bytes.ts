import type { Keyword } from "./schema.ts";

/**
 * True for a keyword that makes bytes of a text: `format: binary`, or a media type without an encoding (JSON Schema 2020-12, section
 * 8.2), unless that is a kind of text.
 */
export function meansBytes(keyword: Keyword): boolean {
  if (keyword.kind === "format") return keyword.format === "binary";
  if (keyword.kind !== "content" || keyword.encoding !== undefined) return false;
  const { mediaType } = keyword;
  return mediaType !== undefined && !/^text\/|[/+](json|xml|yaml)\b/i.test(mediaType);
}

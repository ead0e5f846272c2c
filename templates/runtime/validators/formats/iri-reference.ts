import { isUriReference } from "./uri-reference.js";

/** An IRI or a relative reference of RFC 3987: like a URI, with letters of all scripts. */
export function isIriReference(text: string): boolean {
  return isUriReference(withoutScripts(text));
}

/** The same text with an underscore for what only IRIs may have; characters of private use may stand in the query alone. */
export function withoutScripts(text: string): string {
  if (/\p{Noncharacter_Code_Point}/u.test(text)) return text;
  return text
    .replace(/[\xa0-\ud7ff\uf900-\uffef\u{10000}-\u{dffff}\u{e1000}-\u{effff}]+/gu, "_")
    .replace(/^([^?#]*)(\?[^#]*)/, (_, path: string, query: string) => {
      return path + query.replace(/\p{Private_Use}+/gu, "_");
    });
}

import { withoutScripts } from "./iri-reference.js";
import { isUri } from "./uri.js";

/** An IRI of RFC 3987, with a scheme. */
export function isIri(text: string): boolean {
  return isUri(withoutScripts(text));
}

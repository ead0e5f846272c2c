import { isUriReference } from "./uri-reference.js";

/** A URI of RFC 3986, with a scheme. */
export function isUri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(text) && isUriReference(text);
}

import { hex, utf8 } from "./hash.js";
import { encodeAll } from "./style.js";

/** The path of a URL, each of its segments encoded anew in the one way that everybody agrees on. */
export function canonicalPath({ pathname }: URL): string {
  return pathname
    .split("/")
    .map((segment) => encodeAll(decodeURIComponent(segment)))
    .join("/");
}

/** The query of a URL, encoded anew, and sorted by the bytes of names and then of values. */
export function canonicalQuery({ searchParams }: URL): string {
  // A blank comes before every digit, so a name comes before those that begin with it.
  return Array.from(searchParams, ([name, value]) => [
    `${hex(utf8(name))} ${hex(utf8(value))}`,
    `${encodeAll(name)}=${encodeAll(value)}`,
  ])
    .sort()
    .map(([, pair]) => pair)
    .join("&");
}

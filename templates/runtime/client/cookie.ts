import { setHeader, type RequestDraft } from "./draft.js";

/** Adds encoded `name=value` pairs to the cookies of a request. Browsers do not let scripts send them. */
export function addCookies(draft: RequestDraft, pairs: readonly string[]): void {
  const given = draft.headers.get("Cookie");
  const cookies = given === null ? pairs : [given, ...pairs];
  if (cookies.length > 0) setHeader(draft, "Cookie", cookies.join("; "));
}

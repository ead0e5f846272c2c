import { setHeader, type Call } from "./call.js";

/** Adds encoded `name=value` pairs to the cookies of a request. Browsers do not let scripts send them. */
export function addCookies(call: Call, pairs: readonly string[]): void {
  const given = call.headers.get("Cookie");
  const cookies = given === null ? pairs : [given, ...pairs];
  if (cookies.length > 0) setHeader(call, "Cookie", cookies.join("; "));
}

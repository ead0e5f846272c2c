/** Undoes percent-encoding; a text with a broken sequence stays as it is. */
export function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Names and values, in the order in which they were sent. */
export type Pairs = readonly (readonly [string, string])[];

/** The `name=value` pairs of a query or a form: names decoded, values as sent, but for `+`, which stands for a space. */
export function readPairs(text: string): Pairs {
  return text
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const sign = pair.indexOf("=");
      const [name, value] = sign < 0 ? [pair, ""] : [pair.slice(0, sign), pair.slice(sign + 1)];
      return [decodeText(name.replaceAll("+", " ")), value.replaceAll("+", "%20")] as const;
    });
}

/** The `name=value` pairs of a cookie header. */
export function readCookies(header: string): Pairs {
  return header
    .split(";")
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie.includes("="))
    .map((cookie) => {
      const sign = cookie.indexOf("=");
      return [cookie.slice(0, sign), cookie.slice(sign + 1)] as const;
    });
}

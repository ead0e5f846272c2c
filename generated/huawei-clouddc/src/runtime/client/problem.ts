/** What an error answer says; empty where it says nothing. */
export type Problem = readonly [code: string, message: string];

/**
 * Finds code and message in the body of an error answer in one of the usual forms: flat, under `error`, in a list `errors`, or
 * under the fault's name.
 */
export function problemOf(body: unknown): Problem {
  return [
    textAt(body, /^(error_?)?code$|^error$/i) ?? "",
    typeof body === "string"
      ? body
      : (textAt(body, /^(error_?)?(message|msg|description|detail|title)$/i) ?? ""),
  ];
}

/** The id that a service gave to a request: from a header such as `X-Request-Id`, else from the body. */
export function requestIdOf(headers: Headers, body: unknown): string | undefined {
  return textAt(Object.fromEntries(headers), /\brequest-?id$/) ?? textAt(body, /^request_?id$/i);
}

/** Without control characters, which a terminal would obey. */
export function readable(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").trim();
}

/** The text or number under a name, as near to the top as there is one. */
function textAt(body: unknown, name: RegExp, depth = 3): string | undefined {
  if (typeof body !== "object") return undefined;
  const members = Object.entries(body ?? {});
  const found = members.find(
    ([key, value]) => name.test(key) && value && /str|num/.test(typeof value),
  );
  if (found) return `${found[1]}`;
  return depth
    ? members.map(([, inner]) => textAt(inner, name, depth - 1)).find(Boolean)
    : undefined;
}

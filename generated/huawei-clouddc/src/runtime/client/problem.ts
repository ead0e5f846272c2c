/** What an error answer says in one of the usual forms: flat, under `error`, in a list `errors`, or under the fault's name. */
export type Problem = { readonly code: string | undefined; readonly message: string | undefined };

const codeKeys = ["error_code", "errorCode", "code", "error"];
const messageKeys = [
  "error_msg",
  "error_message",
  "errorMessage",
  "error_description",
  "message",
  "msg",
  "detail",
  "title",
];

/** Finds code and message in the body of an error answer. */
export function problemOf(body: unknown, depth = 0): Problem {
  if (typeof body === "string" && depth === 0) return { code: undefined, message: readable(body) };
  if (typeof body !== "object" || body === null) return { code: undefined, message: undefined };
  const code = first(body, codeKeys);
  const message = first(body, messageKeys);
  if (code !== undefined || message !== undefined || depth === 3) return { code, message };
  for (const inner of Object.values(body)) {
    const problem = problemOf(inner, depth + 1);
    if (problem.code !== undefined || problem.message !== undefined) return problem;
  }
  return { code, message };
}

/** The id that a service gave to a request: from a header such as `X-Request-Id`, else from the body. */
export function requestIdOf(headers: Headers, body: unknown): string | undefined {
  for (const [name, value] of headers) if (/(^|-)request-?id$/.test(name)) return value;
  return typeof body === "object" && body !== null
    ? first(body, ["request_id", "requestId", "RequestId"])
    : undefined;
}

function first(object: object, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value: unknown = Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined;
    if (typeof value === "number" || (typeof value === "string" && value !== ""))
      return readable(String(value));
  }
  return undefined;
}

/** Without control characters, which a terminal would obey. */
function readable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what must go
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
}

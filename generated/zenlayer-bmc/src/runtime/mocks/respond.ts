import type { MockAnswer } from "./operation.js";

/** Statuses whose answers have no body, whatever one is given. */
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

/** An answer as a `Response`. */
export function responseOf(answer: MockAnswer, method: string): Response {
  const { status, mediaType = "application/json", body } = answer;
  const headers = new Headers(answer.headers);
  if (body === undefined || withoutBody.has(status)) return new Response(null, { status, headers });
  if (!headers.has("content-type")) headers.set("content-type", mediaType);
  const isText = typeof body === "string" && !/[/+]json\b/i.test(mediaType);
  const text = isText ? body : JSON.stringify(body);
  return new Response(method === "HEAD" ? null : text, { status, headers });
}

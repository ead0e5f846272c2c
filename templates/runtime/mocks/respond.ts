import type { Delivered } from "./scenario.js";

/** Statuses whose answers have no body, whatever one is given. */
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

/** An answer as a `Response`; one that never arrives is a network error. */
export function responseOf(answer: Delivered, method: string): Response {
  if (answer.connection === "reset") return Response.error();
  const { status, mediaType = "application/json", body } = answer;
  const headers = new Headers(answer.headers);
  if (body === undefined || withoutBody.has(status)) return new Response(null, { status, headers });
  if (!headers.has("content-type")) headers.set("content-type", mediaType);
  const isText = typeof body === "string" && !/[/+]json\b/i.test(mediaType);
  const text = isText ? body : JSON.stringify(body);
  if (answer.connection === "truncated") return new Response(halfOf(text), { status, headers });
  return new Response(method === "HEAD" ? null : text, { status, headers });
}

/** What `fetch` rejects with when the other side hangs up. */
export function brokenConnection(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError("fetch failed", { cause });
}

/** The first half of a text, and then the end of the connection. */
function halfOf(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let isSent = false;
  return new ReadableStream({
    pull: (controller) => {
      if (isSent) controller.error(new TypeError("terminated"));
      else controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2)));
      isSent = true;
    },
  });
}

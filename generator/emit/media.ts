import type { Content, Operation } from "../model/api.ts";

/** How a body of a media type is written, read and typed. */
export type MediaKind = "json" | "form" | "multipart" | "text" | "binary";

/** The kind of a media type; everything that is neither text nor a form is bytes. */
export function mediaKind(mediaType: string): MediaKind {
  const type = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  if (/[/+]json$/.test(type)) return "json";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type.startsWith("multipart/")) return "multipart";
  return /^text\/|[/+]xml$/.test(type) ? "text" : "binary";
}

/** The media type that a client sends where a body may have several. `fetch` sends no body with some methods. */
export function requestContent({ method, body }: Operation): Content | undefined {
  if (method === "get" || method === "head" || method === "trace") return undefined;
  const contents = body?.contents ?? [];
  return preferred
    .map((kind) => contents.find(({ mediaType }) => mediaKind(mediaType) === kind))
    .find((content) => content !== undefined);
}

/** From what is typed best to what is not typed at all. */
const preferred: readonly MediaKind[] = ["json", "form", "multipart", "binary", "text"];

/** The answers that are successes: those with a 2xx status, or the default where there is none. */
export function isSuccess(status: string, operation: Operation): boolean {
  if (status !== "default") return status.startsWith("2");
  return !operation.responses.some((response) => response.status.startsWith("2"));
}

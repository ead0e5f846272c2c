import type { Content, Encoding, Header, Operation } from "../model/api.ts";
import { keywordOf } from "../model/schema.ts";

/** How a body of a media type is written, read and typed. */
export type MediaKind = "json" | "form" | "multipart" | "text" | "binary";

/** The kind of a media type; everything that is neither text nor a form is bytes. */
export function mediaKind(mediaType: string): MediaKind {
  if (mediaType === "application/json") return "json";
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

/** The content whose values have a validator: sent unless the caller chooses another, and neither text nor bytes. */
export function validatedContent(operation: Operation): Content | undefined {
  const content = requestContent(operation);
  const isValue = content && ["json", "form", "multipart"].includes(mediaKind(content.mediaType));
  return isValue && content.schema ? content : undefined;
}

/** Every media type that a client may send, the one it sends unless told first. */
export function requestContents(operation: Operation): readonly Content[] {
  const first = requestContent(operation);
  if (!first) return [];
  return [first, ...(operation.body?.contents ?? []).filter((content) => content !== first)];
}

/** True where the caller has a media type to choose: there are several, or a range of them. */
export function hasChoice(contents: readonly Content[]): boolean {
  return contents.length > 1 || contents.some(({ mediaType }) => mediaType.includes("*"));
}

/** From what is typed best to what is not typed at all. */
const preferred: readonly MediaKind[] = ["json", "form", "multipart", "binary", "text"];

/** The headers that the answers of an operation may have, each once; what is said of `Content-Type` there counts for nothing. */
export function answerHeaders({ responses }: Operation): readonly Header[] {
  const headers = new Map<string, Header>();
  for (const header of responses.flatMap((response) => response.headers)) {
    const key = header.name.toLowerCase();
    if (key !== "content-type" && !headers.has(key)) headers.set(key, header);
  }
  return [...headers.values()];
}

/** The answers that are successes: those with a 2xx status, or the default where there is none. */
export function isSuccess(status: string, operation: Operation): boolean {
  if (status !== "default") return status.startsWith("2");
  return !operation.responses.some((response) => response.status.startsWith("2"));
}

/** The property that makes an error of a body with the status of a success. */
export function errorProperty(operation: Operation): string | undefined {
  return operation.responses
    .filter(({ status }) => isSuccess(status, operation))
    .map((response) => response.errorProperty)
    .find((name) => name !== undefined);
}

/** The headers of a part that an encoding gives it; its content type is said elsewhere. */
export function partHeaders({ headers }: Encoding): readonly Header[] {
  return headers.filter(({ name }) => name.toLowerCase() !== "content-type");
}

/** The only value that a header of a part can have, or the one it has unless told; undefined where it is the caller's to give. */
export function fixedHeader({ schema }: Header): string | undefined {
  const constant = keywordOf(schema, "const");
  const values = keywordOf(schema, "enum")?.values ?? [];
  const only = constant
    ? constant.value
    : values.length === 1
      ? values[0]
      : schema.notes.default?.value;
  return only === undefined || only === null || typeof only === "object" ? undefined : String(only);
}

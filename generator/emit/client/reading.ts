import type { Api, Operation } from "../../model/api.ts";
import { code, type Code, type Imported } from "../../print/code.ts";
import { isSuccess, mediaKind } from "../media.ts";
import { streamOf } from "../stream.ts";
import { objectCode } from "./object-code.ts";
import { runtimeType, runtimeValue } from "./runtime.ts";

/** What an operation needs besides JSON and text to read its answers. */
export function readingCode(
  { responses }: Operation,
  api: Api,
): readonly (readonly [string, Code | undefined])[] {
  const contents = responses.flatMap((response) =>
    response.contents.filter(({ mediaType }) => mediaType !== "application/json"),
  );
  if (contents.length === 0) return [];
  const readers = new Map<string, Code>();
  for (const content of contents) {
    const stream = streamOf(content, api);
    const reader = stream
      ? stream.kind === "lines"
        ? jsonLines
        : stream.isText
          ? textEvents
          : events
      : isBytes(content.mediaType)
        ? bytes
        : undefined;
    if (reader) readers.set(essence(content.mediaType), code`${reader}`);
  }
  const types = contents.map(({ mediaType }) => essence(mediaType));
  const hasRange = types.some((type) => type.endsWith("*") || type === "application/octet-stream");
  return [
    ["readers", readers.size === 0 ? undefined : objectCode([...readers])],
    ["fits", hasRange ? code`${runtimeValue("inRange", "ranges")}` : undefined],
  ];
}

/** What the successes of an operation bring besides whole values, which decides what a call of it can be told. */
export function specialAnswers(
  operation: Operation,
  api: Api,
): { readonly bytes: boolean; readonly stream: boolean } {
  const contents = operation.responses
    .filter(({ status }) => isSuccess(status, operation))
    .flatMap((response) => response.contents);
  return {
    bytes:
      operation.method !== "head" &&
      contents.some((content) => !streamOf(content, api) && isBytes(content.mediaType)),
    stream: contents.some((content) => streamOf(content, api) !== undefined),
  };
}

function isBytes(mediaType: string): boolean {
  return ["binary", "multipart"].includes(mediaKind(mediaType));
}

/** A media type without parameters, in lower case: as the runtime compares them. */
function essence(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

const bytes: Imported = runtimeValue("bytes", "read-bytes");
const events: Imported = runtimeValue("events", "read-events");
const textEvents: Imported = runtimeValue("textEvents", "read-events");
const jsonLines: Imported = runtimeValue("jsonLines", "read-lines");

export const bytesOptions = runtimeType("BytesOptions", "read-bytes");
export const bytesAs = runtimeType("BytesAs", "read-bytes");
export const bytesForms = runtimeType("BytesForms", "read-bytes");
export const streamOptions = runtimeType("StreamOptions", "lines");

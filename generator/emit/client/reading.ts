import type { Api, Operation } from "../../model/api.ts";
import { code, literal, type Code, type Imported } from "../../print/code.ts";
import { isSuccess, mediaKind } from "../media.ts";
import { streamOf } from "../stream.ts";
import { objectCode } from "./object-code.ts";
import { runtimeType, runtimeValue } from "./runtime.ts";

/** What an operation needs to read its answers. */
export function readingCode(
  operation: Operation,
  api: Api,
): readonly (readonly [string, Code | undefined])[] {
  const contents = operation.responses.flatMap((response) => response.contents);
  const accept = [...new Set(contents.map(({ mediaType }) => mediaType))].join(", ");
  const types = typesByStatus(operation);
  const texts = textsBeside(types);
  const accepted = ["accept", accept === "" ? undefined : literal(accept)] as const;
  if (texts)
    return [
      ["read", code`${runtimeValue("readJson", "read-json")}`],
      accepted,
      ["texts", Object.keys(texts).length > 0 ? literal(texts) : undefined],
    ];
  return [
    ["read", code`${runtimeValue("readDescribed", "read-described")}`],
    accepted,
    ["responses", literal(types)],
    ...specialReaders(operation, api),
  ];
}

/** Media types by status; a status that has those of the default goes without saying. */
function typesByStatus({ responses }: Operation): Readonly<Record<string, readonly string[]>> {
  const types = responses.map(({ status, contents }) => ({
    status: status === "default" ? status : status.toUpperCase(),
    mediaTypes: contents.map(({ mediaType }) => mediaType),
  }));
  const usual = types.find(({ status }) => status === "default")?.mediaTypes.join();
  const told = types.filter(
    ({ status, mediaTypes }) => status === "default" || mediaTypes.join() !== usual,
  );
  return Object.fromEntries(told.map(({ status, mediaTypes }) => [status, mediaTypes]));
}

/** Where every answer is JSON if it has a body: the statuses at which it may be plain text as well. */
function textsBeside(
  types: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, string>> | undefined {
  if (types["default"]?.join() !== json) return undefined;
  const others = Object.entries(types).filter(
    ([status, own]) => own.join() !== json && !(own.length === 0 && /^(204|205|304)$/.test(status)),
  );
  const areTexts = others.every(
    ([status, own]) => /^\d+$/.test(status) && own.join() === `${json},${text}`,
  );
  return areTexts ? Object.fromEntries(others.map(([status]) => [status, text])) : undefined;
}

const json = "application/json";
const text = "text/plain";

/** What is neither JSON nor text. */
function specialReaders(
  { responses }: Operation,
  api: Api,
): readonly (readonly [string, Code | undefined])[] {
  const contents = responses.flatMap((response) =>
    response.contents.filter(({ mediaType }) => mediaType !== json),
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

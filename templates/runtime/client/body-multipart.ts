import { bytesOf } from "./bytes.js";
import { InputError } from "./errors.js";
import type { BodyEncoder, CallInput, PropertyEncoding } from "./operation.js";
import { ownValue } from "./own.js";
import { isAbsent, textOf } from "./style.js";

type Piece = string | Blob | ReadableStream;

/**
 * A body of several parts, one for each property, or each item of a list. `FormData` is no help here: it can give a part no
 * content type of its own without making a file of it, no headers, and no stream, and knows no `multipart/mixed`.
 */
export const multipart: BodyEncoder = (value, { mediaType, properties = {} }, input) => {
  const boundary = `part-${randomHex()}`;
  const pieces: Piece[] = [];
  for (const [name, property] of Object.entries(value as object)) {
    const encoding = ownValue(properties, name);
    for (const item of Array.isArray(property) ? property : [property]) {
      if (isAbsent(item)) continue;
      const part = partOf(item, encoding?.contentType);
      const file = part.fileName === undefined ? "" : `; filename="${quoted(part.fileName)}"`;
      const type = part.contentType === undefined ? [] : [`Content-Type: ${part.contentType}`];
      const head = [
        `--${boundary}`,
        `Content-Disposition: form-data; name="${quoted(name)}"${file}`,
        ...type.map(oneLine),
        ...headersOf(name, encoding, input),
      ];
      pieces.push(head.map((line) => `${line}\r\n`).join(""), "\r\n", part.content, "\r\n");
    }
  }
  pieces.push(`--${boundary}--\r\n`);
  const type = mediaType.includes("*") ? "multipart/form-data" : mediaType;
  const contentType = `${type}; boundary=${boundary}`;
  const isWhole = (piece: Piece): piece is string | Blob => !(piece instanceof ReadableStream);
  return pieces.every(isWhole)
    ? { body: new Blob(pieces), contentType }
    : { body: streamOf(pieces), contentType, duplex: "half" };
};

type Part = {
  readonly content: Piece;
  readonly contentType: string | undefined;
  readonly fileName: string | undefined;
};

function partOf(item: unknown, declared: string | undefined): Part {
  // A list of types or a range in the description leaves the choice to the file.
  const contentType = declared === undefined || /[*,]/.test(declared) ? undefined : declared;
  if (typeof item !== "object" || item === null)
    return { content: textOf(item), contentType, fileName: undefined };
  if (
    item instanceof Blob ||
    item instanceof ArrayBuffer ||
    item instanceof ReadableStream ||
    ArrayBuffer.isView(item)
  ) {
    const content = bytesOf(item);
    const own = content instanceof Blob ? content.type : "";
    return {
      content,
      contentType: contentType ?? (own || "application/octet-stream"),
      fileName: "name" in content && typeof content.name === "string" ? content.name : "blob",
    };
  }
  return {
    content: JSON.stringify(item),
    contentType: contentType ?? "application/json",
    fileName: undefined,
  };
}

/** Headers of a part: those that the description settles, and those that the caller gives with `partHeaders`. */
function headersOf(
  name: string,
  encoding: PropertyEncoding | undefined,
  { partHeaders }: CallInput,
): readonly string[] {
  const given = ownValue(partHeaders, name) as PropertyEncoding["headers"];
  return Object.entries({ ...encoding?.headers, ...given }).flatMap(([header, value]) => {
    if (isAbsent(value)) return [];
    const line = `${header}: ${textOf(value)}`;
    if (/^[\w-]+: [\t\x20-\x7e\x80-\xff]*$/.test(line)) return [line];
    throw new InputError(`header ${JSON.stringify(header)} of the part ${name} cannot be sent`);
  });
}

function streamOf(pieces: readonly Piece[]): ReadableStream {
  const { readable, writable } = new TransformStream();
  const write = async () => {
    for (const piece of pieces) {
      const stream = piece instanceof ReadableStream ? piece : new Blob([piece]).stream();
      await stream.pipeTo(writable, { preventClose: true });
    }
    await writable.close();
  };
  // What goes wrong errors the stream, where `fetch` meets it.
  write().catch(() => {});
  return readable;
}

/** As browsers write names in forms: no quote or line break can end the name. */
function quoted(name: string): string {
  return name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, " ");
}

/** Not `randomUUID`, which browsers keep from pages without HTTPS. */
function randomHex(): string {
  const bytes = Array.from(crypto.getRandomValues(new Uint8Array(16)));
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

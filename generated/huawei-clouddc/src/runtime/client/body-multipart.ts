import { blobOf } from "./body-binary.js";
import type { BodyEncoder } from "./operation.js";
import { ownEntry } from "./own.js";
import { isAbsent, textOf } from "./style.js";

/**
 * A body of several parts, one for each property, or each item of a list. `FormData` is no help here: it can give a part no
 * content type of its own without making a file of it, and knows no `multipart/mixed`.
 */
export const multipart: BodyEncoder = (value, { mediaType, properties = {} }) => {
  const boundary = `part-${randomHex()}`;
  const pieces: BlobPart[] = [];
  for (const [name, property] of Object.entries(value as object)) {
    const contentType = ownEntry(properties, name)?.contentType;
    for (const item of Array.isArray(property) ? property : [property]) {
      if (isAbsent(item)) continue;
      const part = partOf(item, contentType);
      pieces.push(
        `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`,
        part.fileName === undefined ? "" : `; filename="${quoted(part.fileName)}"`,
        part.contentType === undefined ? "" : `\r\nContent-Type: ${oneLine(part.contentType)}`,
        "\r\n\r\n",
        part.content,
        "\r\n",
      );
    }
  }
  pieces.push(`--${boundary}--\r\n`);
  const type = mediaType.includes("*") ? "multipart/form-data" : mediaType;
  return { content: new Blob(pieces), contentType: `${type}; boundary=${boundary}` };
};

type Part = {
  readonly content: string | Blob;
  readonly contentType: string | undefined;
  readonly fileName: string | undefined;
};

function partOf(item: unknown, declared: string | undefined): Part {
  // A list of types or a range in the description leaves the choice to the file.
  const contentType = declared === undefined || /[*,]/.test(declared) ? undefined : declared;
  if (item instanceof Blob || item instanceof ArrayBuffer || ArrayBuffer.isView(item)) {
    const content = blobOf(item);
    return {
      content,
      contentType: contentType ?? (content.type || "application/octet-stream"),
      fileName: "name" in content && typeof content.name === "string" ? content.name : "blob",
    };
  }
  if (typeof item === "object")
    return {
      content: JSON.stringify(item),
      contentType: contentType ?? "application/json",
      fileName: undefined,
    };
  return { content: textOf(item), contentType, fileName: undefined };
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

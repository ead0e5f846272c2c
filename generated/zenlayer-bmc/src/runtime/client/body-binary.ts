import type { BodyEncoder } from "./operation.js";

/** A body of bytes. */
export const binary: BodyEncoder = (value, { mediaType }) => {
  const own = value instanceof Blob && value.type !== "" ? value.type : "application/octet-stream";
  return { content: blobOf(value), contentType: mediaType.includes("*") ? own : mediaType };
};

/** Bytes in any of their forms as a `Blob`; text is taken as UTF-8. */
export function blobOf(value: unknown): Blob {
  if (value instanceof Blob) return value;
  if (typeof value === "string" || value instanceof ArrayBuffer) return new Blob([value]);
  if (ArrayBuffer.isView(value))
    return new Blob([new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice()]);
  throw new TypeError("no Blob, ArrayBuffer, view of one, or text");
}

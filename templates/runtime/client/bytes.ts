/** Bytes in any of the forms that a request takes; a stream is sent as it comes, where `fetch` can (not with HTTP/1 in browsers). */
export type BytesInput = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;

/** Bytes as a `Blob`, or the stream that they come from; text is taken as UTF-8. */
export function bytesOf(value: unknown): Blob | ReadableStream {
  if (value instanceof Blob || value instanceof ReadableStream) return value;
  if (typeof value === "string" || value instanceof ArrayBuffer) return new Blob([value]);
  if (ArrayBuffer.isView(value))
    return new Blob([new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice()]);
  throw new TypeError("no Blob, ArrayBuffer, view of one, stream, or text");
}

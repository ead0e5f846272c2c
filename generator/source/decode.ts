import { Buffer, isAscii, isUtf8 } from "node:buffer";

/** A file's bytes as text without a byte order mark; `invalid` is where the text stops being UTF-8. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly invalid?: number } {
  // In a fifth of the time, and with half the memory for everything that is cut out of it.
  if (isAscii(bytes))
    return {
      text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"),
    };
  // A decoder without `fatal` shows what it can; the first line that is not UTF-8 holds the fault.
  const text = new TextDecoder("utf-8").decode(bytes);
  if (isUtf8(bytes)) return { text };
  let start = 0;
  let offset = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end + 1);
    const shown = new TextDecoder("utf-8", { ignoreBOM: start > 0 }).decode(line);
    if (!isUtf8(line)) return { text, invalid: offset + Math.max(0, shown.indexOf("\ufffd")) };
    offset += shown.length;
    start += line.length;
  }
}

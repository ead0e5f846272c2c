import type { BodyEncoder } from "./operation.js";
import { textOf } from "./style.js";

/** A body as the text that the caller gives. */
export const text: BodyEncoder = (value, { mediaType }) => ({
  body: textOf(value),
  contentType: mediaType.includes("*") ? "text/plain" : mediaType,
});

import type { BodyEncoder } from "./operation.js";

/** A body as JSON text. */
export const json: BodyEncoder = (value, { mediaType }) => ({
  body: JSON.stringify(value),
  contentType: mediaType,
});

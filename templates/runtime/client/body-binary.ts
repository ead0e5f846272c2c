import { bytesOf } from "./bytes.js";
import type { BodyEncoder } from "./operation.js";

/** A body of bytes. */
export const binary: BodyEncoder = (value, { mediaType }) => {
  const body = bytesOf(value);
  const own = body instanceof Blob && body.type !== "" ? body.type : "application/octet-stream";
  return {
    body,
    contentType: mediaType.includes("*") ? own : mediaType,
    ...(body instanceof ReadableStream && { duplex: "half" }),
  };
};

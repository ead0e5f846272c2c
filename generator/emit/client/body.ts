import type { Encoding, Operation } from "../../model/api.ts";
import { code, literal, type Code, type Imported } from "../../print/code.ts";
import { mediaKind, requestContent, type MediaKind } from "../media.ts";
import { flag, objectCode } from "./object-code.ts";
import { styles } from "./parameter.ts";
import { runtimeValue } from "./runtime.ts";

/** How the runtime writes an operation's body; undefined if it has none. */
export function bodyCode(operation: Operation): Code | undefined {
  const content = requestContent(operation);
  if (!content) return undefined;
  const kind = mediaKind(content.mediaType);
  const properties = kind === "form" || kind === "multipart" ? content.encodings : [];
  const written = properties
    .map(({ property, ...encoding }) => [property, encodingCode(encoding, kind)] as const)
    .filter(([, encoding]) => encoding !== undefined);
  return objectCode([
    ["mediaType", literal(content.mediaType)],
    ["encode", code`${encoders[kind]}`],
    ["required", flag(operation.body?.required)],
    ["properties", written.length === 0 ? undefined : objectCode(written)],
  ]);
}

const encoders: Readonly<Record<MediaKind, Imported>> = {
  json: runtimeValue("json", "body-json"),
  form: runtimeValue("urlEncoded", "body-form"),
  multipart: runtimeValue("multipart", "body-multipart"),
  text: runtimeValue("text", "body-text"),
  binary: runtimeValue("binary", "body-binary"),
};

/** Parts of a multipart body have content types, fields of a form have styles. */
function encodingCode(encoding: Omit<Encoding, "property">, kind: MediaKind): Code | undefined {
  const { contentType, style, explode, allowReserved } = encoding;
  if (kind === "multipart")
    return contentType === undefined
      ? undefined
      : objectCode([["contentType", literal(contentType)]]);
  const styleValue = style && styles[style];
  if (style === undefined && explode === undefined && !allowReserved) return undefined;
  return objectCode([
    ["style", styleValue && code`${styleValue}`],
    ["explode", explode === undefined ? style && literal(style === "form") : literal(explode)],
    ["allowReserved", flag(allowReserved)],
  ]);
}

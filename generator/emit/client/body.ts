import type { Content, Encoding, Operation } from "../../model/api.ts";
import { code, literal, type Code, type Imported } from "../../print/code.ts";
import {
  fixedHeader,
  hasChoice,
  mediaKind,
  partHeaders,
  requestContents,
  type MediaKind,
} from "../media.ts";
import { flag, listCode, objectCode } from "./object-code.ts";
import { styles } from "./parameter.ts";
import { runtimeValue } from "./runtime.ts";

/** The step that writes an operation's body, and what it has to know; undefined if the operation has none. */
export function bodyCode(
  operation: Operation,
): { readonly step: Code; readonly body?: Code } | undefined {
  const contents = requestContents(operation);
  const [first] = contents;
  if (!first) return undefined;
  const isPlain = contents.length === 1 && first.mediaType === "application/json";
  if (isPlain && operation.body?.required) return { step: writeJson };
  return { step: writeBody, body: descriptionCode(operation, contents, first) };
}

function descriptionCode(operation: Operation, contents: readonly Content[], first: Content): Code {
  const required = ["required", flag(operation.body?.required)] as const;
  if (!hasChoice(contents)) return objectCode([...membersOf(first), required]);
  return objectCode([
    ["mediaType", literal(first.mediaType)],
    ["encode", code`${runtimeValue("byContentType", "body-choice")}`],
    ["choices", listCode(contents.map((content) => objectCode(membersOf(content))))],
    required,
  ]);
}

const writeJson = code`${runtimeValue("writeJson", "body-plain")}`;
const writeBody = code`${runtimeValue("writeBody", "body")}`;

function membersOf(content: Content): readonly (readonly [string, Code | undefined])[] {
  const kind = mediaKind(content.mediaType);
  const properties = kind === "form" || kind === "multipart" ? content.encodings : [];
  const written = properties
    .map((encoding) => [encoding.property, encodingCode(encoding, kind)] as const)
    .filter(([, encoding]) => encoding !== undefined);
  return [
    ["mediaType", literal(content.mediaType)],
    ["encode", code`${encoders[kind]}`],
    ["properties", written.length === 0 ? undefined : objectCode(written)],
  ];
}

const encoders: Readonly<Record<MediaKind, Imported>> = {
  json: runtimeValue("json", "body-json"),
  form: runtimeValue("urlEncoded", "body-form"),
  multipart: runtimeValue("multipart", "body-multipart"),
  text: runtimeValue("text", "body-text"),
  binary: runtimeValue("binary", "body-binary"),
};

/** Parts of a multipart body have content types and headers, fields of a form have styles. */
function encodingCode(encoding: Encoding, kind: MediaKind): Code | undefined {
  const { contentType, style, explode, allowReserved } = encoding;
  const type = [
    "contentType",
    contentType === undefined ? undefined : literal(contentType),
  ] as const;
  if (kind === "multipart") {
    const headers = partHeaders(encoding)
      .map((header) => [header.name, fixedHeader(header)] as const)
      .flatMap(([name, value]) => (value === undefined ? [] : [[name, literal(value)] as const]));
    const part = [
      type,
      ["headers", headers.length === 0 ? undefined : objectCode(headers)] as const,
    ];
    return part.some(([, value]) => value) ? objectCode(part) : undefined;
  }
  const styled = style !== undefined || explode !== undefined || allowReserved;
  if (!styled) return contentType === undefined ? undefined : objectCode([type]);
  const written = style && style !== "form" ? styles[style] : undefined;
  return objectCode([
    ["style", written && code`${written}`],
    ["explode", explode === undefined ? style && literal(style === "form") : literal(explode)],
    ["allowReserved", flag(allowReserved)],
  ]);
}

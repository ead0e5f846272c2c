/** The formats that generated validators assert, and of which values: what they ask of others is nothing. */
export const assertedFormats = {
  // RFC 3339 and RFC 9110
  "date-time": "string",
  date: "string",
  time: "string",
  "date-time-local": "string",
  "time-local": "string",
  duration: "string",
  "http-date": "string",
  // Addresses
  email: "string",
  "idn-email": "string",
  hostname: "string",
  "idn-hostname": "string",
  ipv4: "string",
  ipv6: "string",
  uri: "string",
  "uri-reference": "string",
  "uri-template": "string",
  iri: "string",
  "iri-reference": "string",
  uuid: "string",
  // JSON and JSON Schema
  "json-pointer": "string",
  "relative-json-pointer": "string",
  regex: "string",
  // Of OpenAPI's registry of formats
  byte: "string",
  base64url: "string",
  char: "string",
  int8: "number",
  int16: "number",
  int32: "number",
  int64: "number",
  uint8: "number",
  uint16: "number",
  uint32: "number",
  uint64: "number",
  "double-int": "number",
  float: "number",
} as const satisfies Readonly<Record<string, "string" | "number">>;

export type AssertedFormat = keyof typeof assertedFormats;

/** Formats that say something to people and programs, but leave nothing to check. */
export const hintFormats: readonly string[] =
  "binary password double decimal decimal128 commonmark html".split(" ");

/** True for a format that has an effect on what is valid. */
export function isAssertedFormat(name: string): name is AssertedFormat {
  return Object.hasOwn(assertedFormats, name);
}

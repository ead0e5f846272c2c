import { isBase64url } from "../../../../templates/runtime/validators/formats/base64url.js";
import { isByte } from "../../../../templates/runtime/validators/formats/byte.js";
import { isChar } from "../../../../templates/runtime/validators/formats/char.js";
import { isDateTimeLocal } from "../../../../templates/runtime/validators/formats/date-time-local.js";
import { isDateTime } from "../../../../templates/runtime/validators/formats/date-time.js";
import { isDate } from "../../../../templates/runtime/validators/formats/date.js";
import { isDuration } from "../../../../templates/runtime/validators/formats/duration.js";
import { isEmail } from "../../../../templates/runtime/validators/formats/email.js";
import { isHostname } from "../../../../templates/runtime/validators/formats/hostname.js";
import { isHttpDate } from "../../../../templates/runtime/validators/formats/http-date.js";
import { isIdnEmail } from "../../../../templates/runtime/validators/formats/idn-email.js";
import { isIdnHostname } from "../../../../templates/runtime/validators/formats/idn-hostname.js";
import { isIpv4 } from "../../../../templates/runtime/validators/formats/ipv4.js";
import { isIpv6 } from "../../../../templates/runtime/validators/formats/ipv6.js";
import { isIriReference } from "../../../../templates/runtime/validators/formats/iri-reference.js";
import { isIri } from "../../../../templates/runtime/validators/formats/iri.js";
import { isJsonPointer } from "../../../../templates/runtime/validators/formats/json-pointer.js";
import { isRegex } from "../../../../templates/runtime/validators/formats/regex.js";
import { isRelativeJsonPointer } from "../../../../templates/runtime/validators/formats/relative-json-pointer.js";
import { isTimeLocal } from "../../../../templates/runtime/validators/formats/time-local.js";
import { isTime } from "../../../../templates/runtime/validators/formats/time.js";
import { isUriReference } from "../../../../templates/runtime/validators/formats/uri-reference.js";
import { isUriTemplate } from "../../../../templates/runtime/validators/formats/uri-template.js";
import { isUri } from "../../../../templates/runtime/validators/formats/uri.js";
import { isUuid } from "../../../../templates/runtime/validators/formats/uuid.js";

type TextFormat = {
  /** A pattern to write samples from: what it matches has the format. */
  readonly pattern: string;
  /** The check of the validators themselves; of formats that they do not assert, one as good. */
  readonly holds: (text: string) => boolean;
};

const octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
const day = "2025-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])";
const hour = "(0[0-9]|1[0-9]|2[0-3]):[0-5]0:00";
const host = "^[a-z][a-z0-9]{0,60}(?:\\.example\\.com)?$";
const mailbox = "^[a-z][a-z0-9]{0,60}@(?:example\\.com|b\\.co)$";
const address = "^https://(?:example\\.com|b\\.co)/[a-z0-9]*$";
const path = "^/[a-z0-9]*$";

/** The formats of texts that samples know how to write. A format that is not here leaves the text free. */
export const textFormats: ReadonlyMap<string, TextFormat> = new Map(
  Object.entries({
    date: { pattern: `^${day}$`, holds: isDate },
    "date-time": { pattern: `^${day}T${hour}(?:Z|\\.000Z|\\+00:00)$`, holds: isDateTime },
    "date-time-local": { pattern: `^${day}T${hour}$`, holds: isDateTimeLocal },
    time: { pattern: `^${hour}Z$`, holds: isTime },
    "time-local": { pattern: `^${hour}$`, holds: isTimeLocal },
    duration: {
      pattern: "^(?:P[1-9][0-9]{0,2}D|P[1-9]Y[1-9]M[1-9]D(?:T[1-9]H[1-9]M[1-9]S)?)$",
      holds: isDuration,
    },
    "http-date": {
      pattern: `^(Wed, 01 Jan|Sat, 01 Feb|Sat, 01 Mar) 2025 ${hour} GMT$`,
      holds: isHttpDate,
    },
    email: { pattern: mailbox, holds: isEmail },
    "idn-email": { pattern: mailbox, holds: isIdnEmail },
    hostname: { pattern: host, holds: isHostname },
    "idn-hostname": { pattern: host, holds: isIdnHostname },
    ipv4: {
      pattern: `^(?:192\\.0\\.2|192\\.168\\.(?:0|${octet})|172\\.(?:16|1[6-9])\\.${octet}|10\\.${octet}\\.${octet}|${octet}\\.0\\.0)\\.([1-9]|${octet})$`,
      holds: isIpv4,
    },
    ipv6: { pattern: "^2001:db8::[1-9a-f][0-9a-f]{0,3}$", holds: isIpv6 },
    uri: { pattern: address, holds: isUri },
    iri: { pattern: address, holds: isIri },
    url: { pattern: address, holds: isUri },
    "uri-reference": { pattern: path, holds: isUriReference },
    "iri-reference": { pattern: path, holds: isIriReference },
    "uri-template": { pattern: "^/items/\\{[a-z]+\\}$", holds: isUriTemplate },
    uuid: {
      pattern:
        "^(?:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12})$",
      holds: isUuid,
    },
    "json-pointer": { pattern: "^/[a-z]+$", holds: isJsonPointer },
    "relative-json-pointer": { pattern: "^0/[a-z]+$", holds: isRelativeJsonPointer },
    regex: { pattern: "^\\^[a-z]+\\$$", holds: isRegex },
    byte: base64(),
    base64: base64(),
    base64url: { pattern: "^(?:[A-Za-z0-9_-]{4})*c2FtcGxl$", holds: isBase64url },
    char: { pattern: "^[a-z]$", holds: isChar },
  } satisfies Readonly<Record<string, TextFormat>>),
);

/** The ranges of the formats of numbers, and whether these are whole. */
export const numberFormats: ReadonlyMap<
  string,
  { readonly min: number; readonly max: number; readonly whole: boolean }
> = new Map([
  ["int8", { min: -128, max: 127, whole: true }],
  ["uint8", { min: 0, max: 255, whole: true }],
  ["int16", { min: -32768, max: 32767, whole: true }],
  ["uint16", { min: 0, max: 65535, whole: true }],
  ["int32", { min: -2147483648, max: 2147483647, whole: true }],
  ["uint32", { min: 0, max: 4294967295, whole: true }],
  ["int64", { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER, whole: true }],
  ["uint64", { min: 0, max: Number.MAX_SAFE_INTEGER, whole: true }],
  ["double-int", { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER, whole: true }],
  ["float", { min: -3.4e38, max: 3.4e38, whole: false }],
]);

/** Base64 with its padding, as `format: byte` and `contentEncoding: base64` ask for. */
export function base64(): TextFormat {
  return { pattern: "^(?:[A-Za-z0-9+/]{4})*c2FtcGxl$", holds: isByte };
}

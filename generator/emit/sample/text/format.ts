import { regexOf } from "./regex.ts";

type TextFormat = {
  /** A pattern to write samples from: what it matches has the format. */
  readonly pattern: string;
  /** Holds for every text of the format, and for hardly any other. */
  readonly holds: (text: string) => boolean;
};

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
const clock =
  "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})";

/** The formats of texts that samples know how to write. A format that is not here leaves the text free. */
export const textFormats: ReadonlyMap<string, TextFormat> = new Map<string, TextFormat>([
  ["date", { pattern: "^2025-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$", holds: isDate }],
  [
    "date-time",
    {
      pattern:
        "^2025-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T(0[0-9]|1[0-9]|2[0-3]):[0-5]0:00(?:Z|\\.000Z|\\+00:00)$",
      holds: (text) => {
        const [date = "", time = ""] = text.split(/[Tt ]/);
        return isDate(date) && matches(`^${clock}$`)(time);
      },
    },
  ],
  ["time", { pattern: "^(0[0-9]|1[0-9]|2[0-3]):[0-5]0:00Z$", holds: matches(`^${clock}$`) }],
  [
    "duration",
    {
      pattern: "^P[1-9][0-9]{0,2}D$",
      holds: matches(
        "^P(?!$)(?:\\d+W|(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$",
      ),
    },
  ],
  ["email", email()],
  ["idn-email", email()],
  ["hostname", host()],
  ["idn-hostname", host()],
  [
    "ipv4",
    {
      pattern: `^(?:192\\.0\\.2|192\\.168\\.(?:0|${octet})|172\\.(?:16|1[6-9])\\.${octet}|10\\.${octet}\\.${octet}|${octet}\\.0\\.0)\\.([1-9]|${octet})$`,
      holds: matches(`^${octet}(?:\\.${octet}){3}$`),
    },
  ],
  ["ipv6", { pattern: "^2001:db8::[1-9a-f][0-9a-f]{0,3}$", holds: isIpv6 }],
  [
    "uri",
    { pattern: "^https://(?:example\\.com|b\\.co)/[a-z0-9]*$", holds: (text) => isUri(text) },
  ],
  [
    "iri",
    { pattern: "^https://(?:example\\.com|b\\.co)/[a-z0-9]*$", holds: (text) => isUri(text) },
  ],
  [
    "url",
    { pattern: "^https://(?:example\\.com|b\\.co)/[a-z0-9]*$", holds: (text) => isUri(text) },
  ],
  ["uri-reference", { pattern: "^/[a-z0-9]*$", holds: matches('^[^\\s<>"{}|\\\\^`]*$') }],
  ["iri-reference", { pattern: "^/[a-z0-9]*$", holds: matches('^[^\\s<>"{}|\\\\^`]*$') }],
  [
    "uri-template",
    { pattern: "^/items/\\{[a-z]+\\}$", holds: matches("^(?:[^{}\\s]|\\{[^{}\\s]+\\})*$") },
  ],
  [
    "uuid",
    {
      pattern:
        "^(?:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12})$",
      holds: matches("^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"),
    },
  ],
  ["json-pointer", { pattern: "^/[a-z]+$", holds: matches("^(?:/(?:[^~/]|~[01])*)*$") }],
  [
    "relative-json-pointer",
    { pattern: "^0/[a-z]+$", holds: matches("^(?:0|[1-9]\\d*)(?:#|(?:/(?:[^~/]|~[01])*)*)$") },
  ],
  ["regex", { pattern: "^\\^[a-z]+\\$$", holds: (text) => regexOf(text) !== undefined }],
  ["byte", base64()],
  ["base64", base64()],
]);

/** The ranges of the formats of numbers. */
export const numberFormats: ReadonlyMap<string, { readonly min: number; readonly max: number }> =
  new Map([
    ["int8", { min: -128, max: 127 }],
    ["uint8", { min: 0, max: 255 }],
    ["int16", { min: -32768, max: 32767 }],
    ["uint16", { min: 0, max: 65535 }],
    ["int32", { min: -2147483648, max: 2147483647 }],
    ["uint32", { min: 0, max: 4294967295 }],
    ["int64", { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }],
    ["uint64", { min: 0, max: Number.MAX_SAFE_INTEGER }],
  ]);

/** Base64 with its padding, as `format: byte` and `contentEncoding: base64` ask for. */
export function base64(): TextFormat {
  return {
    pattern: "^(?:[A-Za-z0-9+/]{4})*c2FtcGxl$",
    holds: matches("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"),
  };
}

function email(): TextFormat {
  return {
    pattern: "^[a-z][a-z0-9]{0,60}@(?:example\\.com|b\\.co)$",
    holds: matches(`^[^\\s@"(),:;<>\\[\\]\\\\]{1,64}@${label}(?:\\.${label})+$`, "iu"),
  };
}

function host(): TextFormat {
  return {
    pattern: "^[a-z][a-z0-9]{0,60}(?:\\.example\\.com)?$",
    holds: (text) => text.length <= 253 && matches(`^${label}(?:\\.${label})*$`, "iu")(text),
  };
}

function matches(pattern: string, flags = "u"): (text: string) => boolean {
  const expression = new RegExp(pattern, flags);
  return (text) => expression.test(text);
}

function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isIpv6(text: string): boolean {
  try {
    return !text.includes("%") && new URL(`http://[${text}]/`).hostname.length > 0;
  } catch {
    return false;
  }
}

function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text) && URL.canParse(text);
}

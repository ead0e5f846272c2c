import { canonicalPath, canonicalQuery } from "../client/canonical.js";
import { hmac, sha256, utf8 } from "../client/hash.js";
import type { AcceptedKey } from "./types.js";
import type { Incoming } from "./incoming.js";

/** How requests are signed, as the description says it: `{name}` stands for a value. */
export type MockSigning = {
  /** Headers that come with the signature, by name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The form of `{time}`, and the seconds that it may be off. */
  readonly time: { readonly format: "basic" | "unix"; readonly tolerance: number };
  /** Headers, in lower case, that are signed where they are sent. */
  readonly signedHeaders: readonly string[];
  /** The header, in lower case, whose value takes the place of the body's hash where it is sent. */
  readonly bodyHashHeader?: string;
  readonly canonicalRequest: readonly string[];
  readonly stringToSign: readonly string[];
  readonly authorization: string;
};

/** Why a signature is refused; undefined for one that is right. `text` is the value of the scheme's header. */
export type VerifySignature = (
  text: string,
  incoming: Incoming,
  keys: readonly AcceptedKey[],
  now: number,
) => Promise<SignatureFault | undefined>;

export type SignatureFault = { readonly kind: "wrong" | "late"; readonly message: string };

/** Checks signatures as the service would: by the keys that it knows, over the request as it was sent. */
export function verifySignature(signing: MockSigning): VerifySignature {
  const form = formOf(signing.authorization);
  const timeHeader = Object.entries(signing.headers).find(([, text]) => text === "{time}")?.[0];
  return async (text, incoming, keys, now) => {
    const read = form(text);
    if (!read) return wrong("the signature is malformed");
    const { accessKeyId = "", headerNames = "", signature = "" } = read;
    const key = keys.find((known) => known.accessKeyId === accessKeyId);
    if (!key) return wrong("the access key is not known");
    const time = headerOf(incoming, timeHeader ?? "") ?? "";
    const at = readTime(time, signing.time.format);
    if (at === undefined) return wrong("the time of the signature is malformed");
    const off = Math.round(Math.abs(now - at) / 1000);
    if (off > signing.time.tolerance)
      return { kind: "late", message: `the time of the signature is ${off} seconds off` };
    const fixed = Object.entries(signing.headers).find(
      ([name, wanted]) => !wanted.includes("{") && headerOf(incoming, name) !== wanted,
    );
    if (fixed) return wrong(`${fixed[0]} must be ${fixed[1]}`);
    const token = Object.entries(signing.headers).find(([, wanted]) => wanted === "{sessionToken}");
    if (token && headerOf(incoming, token[0]) !== key.sessionToken)
      return wrong("the session token is not that of the access key");
    const names = headerNames.split(";");
    const unsigned = Object.keys(signing.headers)
      .map((name) => name.toLowerCase())
      .find(
        (name) =>
          signing.signedHeaders.includes(name) &&
          headerOf(incoming, name) !== undefined &&
          !names.includes(name),
      );
    if (unsigned !== undefined) return wrong(`${unsigned} is not signed`);
    const missing = names.find((name) => headerOf(incoming, name) === undefined);
    if (missing !== undefined) return wrong("a header that is signed was not sent");
    const body = await incoming.body(true);
    // Too much of it was sent: that is what the answer will be about.
    if (!body) return undefined;
    const url = urlOf(incoming);
    if (!url) return wrong("the path cannot be signed");
    const path = canonicalPath(url);
    const hashed = filled(signing.canonicalRequest, {
      method: incoming.method,
      path,
      pathWithSlash: path.replace(/\/?$/, "/"),
      query: canonicalQuery(url),
      headers: names.map((name) => `${name}:${(headerOf(incoming, name) ?? "").trim()}\n`).join(""),
      headerNames,
      bodyHash:
        headerOf(incoming, signing.bodyHashHeader ?? "") ?? (await sha256(body as BufferSource)),
    });
    const signed = filled(signing.stringToSign, { time, requestHash: await sha256(utf8(hashed)) });
    return (await hmac(key, key.secretAccessKey, signed)) === signature.toLowerCase()
      ? undefined
      : wrong("the signature is wrong");
  };
}

/** Names come from the signature itself, and may be anything. */
function headerOf(incoming: Incoming, name: string): string | undefined {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) ? incoming.header(name.toLowerCase()) : undefined;
}

function wrong(message: string): SignatureFault {
  return { kind: "wrong", message };
}

/** Reads what a template would have written: `Access={accessKeyId}, …`. */
function formOf(template: string): (text: string) => Readonly<Record<string, string>> | undefined {
  const source = template
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith("{") && part.endsWith("}")
        ? `(?<${part.slice(1, -1)}>[^,\\s]+)`
        : part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s*"),
    )
    .join("");
  const expression = new RegExp(`^${source}$`);
  return (text) => expression.exec(text.trim())?.groups;
}

/** Milliseconds since 1970; undefined for what is no time. */
function readTime(text: string, format: "basic" | "unix"): number | undefined {
  if (format === "unix") return /^\d{1,12}$/.test(text) ? Number(text) * 1000 : undefined;
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? undefined : time;
}

/** The URL that was signed; undefined where its path cannot be decoded. */
function urlOf({ origin, sentPath, query }: Incoming): URL | undefined {
  try {
    decodeURIComponent(sentPath);
    return new URL(`${origin}${sentPath}${query === "" ? "" : `?${query}`}`);
  } catch {
    return undefined;
  }
}

/** Lines with each `{name}` filled in. */
function filled(lines: readonly string[], words: Readonly<Record<string, string>>): string {
  return lines.join("\n").replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "");
}

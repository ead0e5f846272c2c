import { bodyHash } from "./body-hash.js";
import { setHeader } from "./call.js";
import { canonicalPath, canonicalQuery } from "./canonical.js";
import { now, setClock } from "./clock.js";
import type { Scheme } from "./credentials.js";
import { hmac, sha256, utf8 } from "./hash.js";

/**
 * How requests are signed: a hash of the request goes into a text, and the text's HMAC into a header. `{name}` stands for a value
 * that the runtime fills in; all hashes are SHA-256 in lower-case hex.
 */
export type Signing = {
  /** Headers to send, by name; one that comes out empty is left out. */
  readonly headers: Readonly<Record<string, string>>;
  /** Writes `{time}`. */
  readonly time: (date: Date) => string;
  /** Seconds that a clock may be off. */
  readonly tolerance: number;
  /** The headers to sign, in lower case, as far as a request has them. */
  readonly signedHeaders: readonly string[];
  /** The header, in lower case, whose value takes the place of the body's hash where the caller sends it. */
  readonly bodyHashHeader?: string;
  /** The lines of what is hashed. */
  readonly canonicalRequest: readonly string[];
  /** The lines of what is signed. */
  readonly stringToSign: readonly string[];
  /** The value of the scheme's header. */
  readonly authorization: string;
};

/** Signs an attempt with a key pair when all else of it is known; an answer that refuses it sets the clock. */
export const sign =
  (signing: Signing): Scheme["apply"] =>
  (call, keys, { name = "" }, { clock }) => {
    let signedAt = NaN;
    call.sign = async (href, { method = "", headers, body }) => {
      // What the caller has signed is left alone.
      if (headers.has(name)) return;
      signedAt = now(clock);
      const { accessKeyId, sessionToken } = keys;
      const time = signing.time(new Date(signedAt));
      for (const [header, template] of Object.entries(signing.headers)) {
        const value = filled(template, { accessKeyId, sessionToken, time });
        if (value) setHeader(call, header, value);
      }

      const url = new URL(href);
      const path = canonicalPath(url);
      const given = new Map([["host", url.host], ...headers]);
      const names = signing.signedHeaders.filter((header) => given.has(header)).sort();
      const headerNames = names.join(";");
      const request = filled(signing.canonicalRequest, {
        method,
        path,
        pathWithSlash: path.replace(/\/?$/, "/"),
        query: canonicalQuery(url),
        headers: names.map((header) => `${header}:${given.get(header)}\n`).join(""),
        headerNames,
        bodyHash: given.get(signing.bodyHashHeader ?? "") ?? (await bodyHash(call, body)),
      });
      const requestHash = await sha256(utf8(request));
      const signature = await hmac(
        keys.secretAccessKey,
        filled(signing.stringToSign, { time, requestHash }),
      );
      call.secrets.push(signature);
      setHeader(call, name, filled(signing.authorization, { accessKeyId, headerNames, signature }));
    };
    call.recover = (response) => setClock(clock, response, signedAt, signing.tolerance * 1000);
  };

/** A text, or lines, with each `{name}` filled in. */
function filled(
  template: string | readonly string[],
  words: Readonly<Record<string, string | undefined>>,
): string {
  return [template]
    .flat()
    .join("\n")
    .replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "");
}

import { bodyHash } from "./body-hash.js";
import { setHeader } from "./call.js";
import { canonicalPath, canonicalQuery } from "./canonical.js";
import { now } from "./clock.js";
import type { Scheme } from "./credentials.js";
import { hmac, sha256, utf8 } from "./hash.js";

/** Signs an attempt with a key pair when all else of it is known; an answer that refuses it sets the clock. */
export const sign: Scheme["apply"] = (call, keys, scheme) => {
  const { settings, recover } = call;
  const { clock } = settings;
  // A scheme that is applied by this has them.
  const { name, signing } = scheme as Required<Scheme>;
  let signedAt = NaN;
  call.sign = async (url, { method, headers, body }) => {
    // What the caller has signed is left alone.
    if (headers.has(name)) return;
    signedAt = now(clock);
    const { accessKeyId, sessionToken } = keys;
    const time = signing.time(new Date(signedAt));
    for (const [header, template] of Object.entries(signing.headers)) {
      const value = filled(template, { accessKeyId, sessionToken, time });
      if (value) setHeader(call, header, value);
    }

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
      settings,
      keys.secretAccessKey,
      filled(signing.stringToSign, { time, requestHash }),
    );
    call.secrets.push(signature);
    setHeader(call, name, filled(signing.authorization, { accessKeyId, headerNames, signature }));
  };
  call.recover = async (refusal) =>
    clock?.set(refusal.headers, signedAt, signing.tolerance * 1000) || !!(await recover?.(refusal));
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

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

export function hex(bytes: ArrayBuffer | Uint8Array): string {
  return Array.from(new Uint8Array(bytes), (byte) => (byte + 256).toString(16).slice(1)).join("");
}

/** SHA-256 in hex. */
export async function sha256(bytes: BufferSource): Promise<string> {
  return hex(await crypto.subtle.digest("SHA-256", bytes));
}

const algorithm = { name: "HMAC", hash: "SHA-256" };

/** The key that each owner used last: to import it takes as long as to sign. No log shows what is in here. */
const keys = /* @__PURE__ */ new WeakMap<
  object,
  { readonly secret: string; readonly key: Promise<CryptoKey> }
>();

/** HMAC-SHA256 in hex. The key is kept until its owner uses another one. */
export async function hmac(owner: object, secret: string, text: string): Promise<string> {
  const { subtle } = crypto;
  let kept = keys.get(owner);
  if (kept?.secret !== secret) {
    const key = subtle.importKey("raw", utf8(secret), algorithm, false, ["sign"]);
    keys.set(owner, (kept = { secret, key }));
  }
  return hex(await subtle.sign("HMAC", await kept.key, utf8(text)));
}

import { addCookies } from "./cookie.js";
import { setHeader, type Call } from "./call.js";
import { encodeAll } from "./style.js";

/**
 * A secret, or a function that gets it. A function is asked for each attempt, and once for all calls that wait for it; if it says
 * when its secret ends (`expiresAt`), not before that comes near.
 */
export type Provided<Given, Secret = Given> = Given | (() => Secret | Promise<Secret>);

/** A token, key or `user:password`, or a function that gets one. */
export type Credential = Provided<string, string | ExpiringToken>;

/** A token that is good for a time. */
export interface ExpiringToken extends Expiring {
  readonly token: string;
}

/** A key pair that requests are signed with. */
export interface SigningKeys extends Expiring {
  /** Is sent with each request. */
  readonly accessKeyId: string;
  /** Never leaves this machine. */
  readonly secretAccessKey: string;
}

/** A key pair, with a session token if it is a temporary one. */
export interface SessionKeys extends SigningKeys {
  readonly sessionToken?: string | undefined;
}

/** What may have an end. */
export interface Expiring {
  readonly expiresAt?: Date | string | undefined;
}

/** The texts of a credential: a token, or those of a key pair, whichever the scheme takes. */
export type Secret = {
  readonly token: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
};

/** A way to prove who is asking. */
export type Scheme = {
  /** Puts a credential into a request; undefined where it travels outside of it, as a client certificate does. */
  readonly apply: ((call: Call, secret: Secret, scheme: Scheme) => void) | undefined;
  /** Of the header, query parameter or cookie. */
  readonly name?: string;
  /** What a credential must have; only `token` unless told. */
  readonly parts?: readonly (keyof Secret)[];
  /** How requests are signed. */
  readonly signing?: Signing;
};

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

export const keyInHeader: Scheme["apply"] = (call, { token }, { name = "" }) =>
  setHeader(call, name, token);

export const keyInQuery: Scheme["apply"] = (call, { token }, { name = "" }) => {
  call.query.push(`${encodeAll(name)}=${encodeAll(token)}`);
};

export const keyInCookie: Scheme["apply"] = (call, { token }, { name = "" }) => {
  addCookies(call, [`${encodeAll(name)}=${encodeAll(token)}`]);
};

/** `Authorization: Bearer …` */
export const bearer: Scheme["apply"] = (call, { token }) =>
  setHeader(call, "Authorization", `Bearer ${token}`);

/** `Authorization: Basic …`, from `user:password`. */
export const basic: Scheme["apply"] = (call, { token }) => {
  const encoded = base64(token);
  call.secrets.push(encoded);
  setHeader(call, "Authorization", `Basic ${encoded}`);
};

/** `Authorization` with the value as it is. */
export const authorization: Scheme["apply"] = (call, { token }) =>
  setHeader(call, "Authorization", token);

function base64(text: string): string {
  return btoa(
    Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""),
  );
}

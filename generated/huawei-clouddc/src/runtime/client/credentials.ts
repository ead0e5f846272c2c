import { addCookies } from "./cookie.js";
import { setHeader, type Call } from "./call.js";
import { encodeAll } from "./style.js";

/** A secret, or a function that gets it; it is asked for each request. */
export type Credential = string | (() => string | Promise<string>);

/** A way to prove who is asking. */
export type Scheme = {
  /** Puts a credential into a request; undefined where it travels outside of it, as a client certificate does. */
  readonly apply: ((call: Call, value: string, name: string) => void) | undefined;
  /** Of the header, query parameter or cookie. */
  readonly name?: string;
};

export const keyInHeader: Scheme["apply"] = (call, value, name) => setHeader(call, name, value);

export const keyInQuery: Scheme["apply"] = (call, value, name) => {
  call.query.push(`${encodeAll(name)}=${encodeAll(value)}`);
};

export const keyInCookie: Scheme["apply"] = (call, value, name) => {
  addCookies(call, [`${encodeAll(name)}=${encodeAll(value)}`]);
};

/** `Authorization: Bearer …` */
export const bearer: Scheme["apply"] = (call, value) =>
  setHeader(call, "Authorization", `Bearer ${value}`);

/** `Authorization: Basic …`, from `user:password`. */
export const basic: Scheme["apply"] = (call, value) => {
  const encoded = base64(value);
  call.secrets.push(encoded);
  setHeader(call, "Authorization", `Basic ${encoded}`);
};

/** `Authorization` with the value as it is. */
export const authorization: Scheme["apply"] = (call, value) =>
  setHeader(call, "Authorization", value);

function base64(text: string): string {
  return btoa(
    Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""),
  );
}

import { addCookies } from "./cookie.js";
import { setHeader, type RequestDraft } from "./draft.js";
import { encodeAll } from "./style.js";

/** A secret, or a function that gets it; it is asked for each request. */
export type Credential = string | (() => string | Promise<string>);

/** A way to prove who is asking. */
export type Scheme = {
  /** Puts a credential into a request; undefined where it travels outside of it, as a client certificate does. */
  readonly apply: ((draft: RequestDraft, value: string, name: string) => void) | undefined;
  /** Of the header, query parameter or cookie. */
  readonly name?: string;
};

export const keyInHeader: Scheme["apply"] = (draft, value, name) => setHeader(draft, name, value);

export const keyInQuery: Scheme["apply"] = (draft, value, name) => {
  draft.query.push(`${encodeAll(name)}=${encodeAll(value)}`);
};

export const keyInCookie: Scheme["apply"] = (draft, value, name) => {
  addCookies(draft, [`${encodeAll(name)}=${encodeAll(value)}`]);
};

/** `Authorization: Bearer …` */
export const bearer: Scheme["apply"] = (draft, value) =>
  setHeader(draft, "Authorization", `Bearer ${value}`);

/** `Authorization: Basic …`, from `user:password`. */
export const basic: Scheme["apply"] = (draft, value) => {
  const encoded = base64(value);
  draft.call.secrets.push(encoded);
  setHeader(draft, "Authorization", `Basic ${encoded}`);
};

/** `Authorization` with the value as it is. */
export const authorization: Scheme["apply"] = (draft, value) =>
  setHeader(draft, "Authorization", value);

function base64(text: string): string {
  return btoa(
    Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""),
  );
}

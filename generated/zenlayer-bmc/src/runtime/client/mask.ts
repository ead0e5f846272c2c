import { ownValue } from "./own.js";

/** The secrets of a call, gathered while its request is made, and replaced in every text that an error shows. */
export type Mask = {
  readonly add: (secret: string) => void;
  /** Adds a header's value and the last word of it, which is the secret in `Bearer …`. */
  readonly addHeader: (value: string) => void;
  readonly apply: (text: string) => string;
};

/** Texts shorter than this would take harmless words with them. */
const shortest = 4;

/** Starts without any secret. */
export function makeMask(): Mask {
  const secrets = new Set<string>();
  const add = (secret: string) => {
    if (secret.length < shortest) return;
    secrets.add(secret);
    // As it stands in a URL.
    secrets.add(encodeURIComponent(secret.replace(/\p{Surrogate}/gu, "\ufffd")));
  };
  return {
    add,
    addHeader: (value) => {
      add(value);
      add(value.slice(value.lastIndexOf(" ") + 1));
    },
    apply: (text) => {
      // The longest first: one secret may be a part of another.
      const ordered = [...secrets].sort((a, b) => b.length - a.length);
      return ordered.reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
    },
  };
}

/** Every text at or under a place in a value; lists are gone through. */
export function textsAt(value: unknown, path: readonly string[]): readonly string[] {
  if (typeof value === "string") return path.length === 0 ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return Object.values(value).flatMap((member) => textsAt(member, []));
  return textsAt(ownValue(value, name), rest);
}

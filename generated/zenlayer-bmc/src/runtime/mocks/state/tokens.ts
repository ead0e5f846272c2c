import { sha256, utf8 } from "../../client/hash.js";
import type { MockAnswer } from "../operation.js";
import type { Parameters } from "../received.js";
import type { Token } from "./declared.js";
import type { KeptToken } from "./snapshot.js";

/** What a token says of a request: it is new, it came before with the same request, or something is wrong with it. */
export type TokenUse =
  | { readonly kind: "new" }
  | { readonly kind: "again"; readonly answer: MockAnswer }
  | { readonly kind: "wrong"; readonly code: string | undefined; readonly message: string };

/** The tokens that requests came with, the latest ones up to a limit. */
export type Tokens = {
  readonly look: (operation: string, token: string, request: string, declared: Token) => TokenUse;
  readonly keep: (operation: string, token: string, request: string, answer: MockAnswer) => void;
  readonly all: () => readonly KeptToken[];
  readonly restore: (tokens: readonly KeptToken[]) => void;
};

export function makeTokens(limit: number, now: () => number): Tokens {
  const known = new Map<string, KeptToken>();
  const keyOf = (operation: string, token: string): string => `${operation} ${token}`;
  return {
    look: (
      operation,
      token,
      request,
      { conflict, expired, lifetime = Number.POSITIVE_INFINITY },
    ) => {
      const before = known.get(keyOf(operation, token));
      if (!before) return { kind: "new" };
      if (now() - before.since > lifetime)
        return { kind: "wrong", code: expired, message: "the token is too old" };
      if (before.request !== request)
        return { kind: "wrong", code: conflict, message: "the token came with another request" };
      return { kind: "again", answer: before.answer };
    },
    keep: (operation, token, request, answer) => {
      known.set(keyOf(operation, token), { operation, token, request, since: now(), answer });
      const [oldest] = known.size > limit ? known.keys() : [];
      if (oldest !== undefined) known.delete(oldest);
    },
    all: () => [...known.values()],
    restore: (tokens) => {
      known.clear();
      for (const one of tokens) known.set(keyOf(one.operation, one.token), one);
    },
  };
}

/** A hash by which equal requests are known: what is kept of a request must not give away the secrets in it. */
export function requestHash({ path, query }: Parameters, body: unknown): Promise<string> {
  return sha256(utf8(JSON.stringify(sorted([path, query, body]))));
}

/** The order of keys makes no other request. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => [name, sorted(member)]);
}

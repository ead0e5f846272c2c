import type { Kind } from "../kinds.ts";

/** What a package holds, in words: `typed client, validators and mocks`. */
export function contentsOf(kinds: ReadonlySet<Kind>, mocks: string): string {
  const parts = [
    kinds.has("client") ? "typed client" : "types",
    ...(kinds.has("validators") ? ["validators"] : []),
    ...(kinds.has("mocks") ? [mocks] : []),
  ];
  return parts.join(", ").replace(/, ([^,]+)$/, " and $1");
}

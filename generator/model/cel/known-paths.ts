/** Paths of fields that are known to be there; `everything` where a constant makes the place unreachable. */
export type KnownPaths = ReadonlySet<string> | "everything";

export const nothingKnown: KnownPaths = new Set();

export function isKnown(known: KnownPaths, path: string): boolean {
  return known === "everything" || known.has(path);
}

export function withPath(known: KnownPaths, path: string): KnownPaths {
  return known === "everything" ? known : new Set([...known, path]);
}

/** What is known on two ways alike. */
export function common(a: KnownPaths, b: KnownPaths): KnownPaths {
  if (a === "everything") return b;
  if (b === "everything") return a;
  return new Set([...a].filter((path) => b.has(path)));
}

/** Tells a function of the caller's something. What it throws, at once or later, changes nothing. */
export function quietly(tell: () => unknown): void {
  (async () => tell())().catch(() => {});
}

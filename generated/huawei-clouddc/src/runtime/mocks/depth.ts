/** No value that nests deeper is looked into: whoever walks through it would run out of stack. */
const mostDepth = 500;

/** JSON as a value; undefined for a text that is none, or that nests too deep. */
export function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    // Each level takes two characters at least.
    const canBeDeep = text.length > 2 * mostDepth;
    return canBeDeep && isDeep(value, mostDepth) ? undefined : { value };
  } catch {
    return undefined;
  }
}

function isDeep(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (left === 0) return true;
  for (const member of Object.values(value)) if (isDeep(member, left - 1)) return true;
  return false;
}

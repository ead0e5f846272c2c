const compiled = new Map<string, RegExp | undefined>();

/** A pattern as a regular expression with the `u` flag; undefined if it is none, which reading a description reports. */
export function regexOf(pattern: string): RegExp | undefined {
  if (!compiled.has(pattern)) {
    try {
      compiled.set(pattern, new RegExp(pattern, "u"));
    } catch {
      compiled.set(pattern, undefined);
    }
  }
  return compiled.get(pattern);
}

/** A path template, ready to be held against paths. */
export type PathPattern = {
  /** The path as a regular expression without anchors; parameters are groups. */
  readonly source: string;
  /** The parameters, in the order of the groups. */
  readonly names: readonly string[];
  /** Sorts templates: one with a smaller rank says more about a path and is asked first. */
  readonly rank: string;
};

/** Reads a template such as `/items/{id}.json`. */
export function pathPattern(template: string): PathPattern {
  const names: string[] = [];
  const segments = template.split("/").map((segment) => {
    const pieces = segment.split(/\{([^{}]*)\}/);
    const source = pieces
      .map((piece, index) => {
        if (index % 2 === 0) return literalPattern(piece);
        names.push(piece);
        return "([^/]+)";
      })
      .join("");
    const hasText = pieces.some((piece, index) => index % 2 === 0 && piece !== "");
    return { source, rank: pieces.length === 1 ? "0" : hasText ? "1" : "2" };
  });
  return {
    source: segments.map(({ source }) => source).join("/"),
    names,
    rank: segments.map(({ rank }) => rank).join(""),
  };
}

/** The same with groups that are not counted, for those who only ask whether a path fits. */
export function withoutGroups(source: string): string {
  return source.replaceAll("([^/]+)", "[^/]+");
}

/** Matches a literal text, whichever of its characters a sender has percent-encoded. */
export function literalPattern(text: string): string {
  return Array.from(text, (character) => {
    if (/[A-Za-z0-9_~-]/.test(character)) return character;
    const encoded = Array.from(new TextEncoder().encode(character), (byte) =>
      byte.toString(16).padStart(2, "0"),
    )
      .map((hex) => `%${hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)}`)
      .join("");
    const escaped = character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
    return `(?:${escaped}|${encoded})`;
  }).join("");
}

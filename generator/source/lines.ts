import type { Span } from "./diagnostic.ts";
import type { Position } from "./source.ts";

/** The lines of a text, found once and only when a position is asked for. */
export class Lines {
  readonly #text: string;
  #starts: readonly number[] | undefined;
  #pairs: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Line and column of a stretch of the text. */
  position({ start, end }: Span): Position {
    const starts = (this.#starts ??= lineStarts(this.#text));
    const pairs = (this.#pairs ??= surrogatePairs(this.#text));
    const line = countUpTo(starts, start);
    const lineStart = starts[line - 1] ?? 0;
    // A pair of UTF-16 units is one character.
    const pairsBefore = countUpTo(pairs, start - 1) - countUpTo(pairs, lineStart - 1);
    return { line, column: start - lineStart - pairsBefore + 1, start, end };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function surrogatePairs(text: string): readonly number[] {
  return [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
}

/** How many of the ascending numbers are not greater than a limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

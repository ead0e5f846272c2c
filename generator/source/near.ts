/** Far above what the slips of people need; a text may have ten thousand wrong names and as many right ones. */
const mostComparisons = 500_000;
let comparisons = 0;

/** Called where the reading of a description begins: what it may spend on suggestions does not depend on those before. */
export function beginSuggestions(): void {
  comparisons = 0;
}

/** The candidate that somebody who wrote `name` most likely meant; undefined if none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  // One slip in a short word, up to three in a long one; of very short ones only the case may differ.
  let best = Math.min(3, Math.floor(wanted.length / 3)) + 1;
  let found: string | undefined;
  for (const candidate of candidates) {
    comparisons += 1;
    if (comparisons > mostComparisons) return undefined;
    if (candidate === name || Math.abs(candidate.length - name.length) >= best) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), best);
    if (distance < best) {
      best = distance;
      found = candidate;
    }
  }
  return found;
}

/** `; did you mean "x"?` for the end of a message, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const suggestion = nearest(name, candidates);
  return suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`;
}

/**
 * Insertions, deletions, changes and swaps of neighbours from one word to the other; `limit` or more is not told apart.
 * Only cells less than `limit` off the diagonal are looked at, and a row without a small one ends it: names may be long and many.
 */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit;
  // The cell at `index` of a row belongs to the column `row + index - limit`.
  const width = 2 * limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, index) => (index < limit ? limit : index - limit));
  for (let row = 1; row <= left.length; row += 1) {
    const current: number[] = [];
    let least = limit;
    for (let index = 0; index < width; index += 1) {
      const column = row + index - limit;
      let cost = limit;
      if (column === 0) cost = row;
      else if (column > 0 && column <= right.length) {
        const same = left[row - 1] === right[column - 1];
        cost = Math.min(
          (last[index + 1] ?? limit) + 1,
          (current[index - 1] ?? limit) + 1,
          (last[index] ?? limit) + (same ? 0 : 1),
        );
        const swapped =
          row > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
        if (swapped) cost = Math.min(cost, (beforeLast[index] ?? limit) + 1);
      }
      current.push(Math.min(cost, limit));
      least = Math.min(least, cost);
    }
    if (least >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return last[right.length - left.length + limit] ?? limit;
}

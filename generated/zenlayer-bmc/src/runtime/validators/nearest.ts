/** Longer names are not compared: nobody misspells that much, and comparing takes the product of the lengths. */
const longest = 64;

/** More names than this are only compared without regard to case and separators. */
const most = 500;

/** The name that was probably meant, if one is near: the same but for case and separators, or a slip or two away. */
export function nearest(name: string, known: ReadonlySet<string>): string | undefined {
  if (name.length > longest) return undefined;
  const letters = lettersOf(name);
  let best: string | undefined;
  let fewest = Math.floor(name.length / 4) + 1;
  for (const candidate of known) {
    if (lettersOf(candidate) === letters) return candidate;
    if (candidate.length > longest || known.size > most) continue;
    const slips = slipsBetween(name, candidate, fewest);
    // The first of those that are equally near; a name is not near if every letter of it would have to change.
    if (slips <= fewest && slips < candidate.length && (best === undefined || slips < fewest)) {
      best = candidate;
      fewest = slips;
    }
  }
  return best;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** How many letters must be put in, left out, replaced or swapped with the next one; anything above the limit may be told as more. */
function slipsBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  // The slips between a beginning of the one and all beginnings of the other, and the same for the two beginnings before.
  let slips: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  let before = slips;
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next.push(
        Math.min(
          at(slips, column) + 1,
          at(next, column - 1) + 1,
          at(slips, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(before, column - 2) + 1 : Infinity,
        ),
      );
    }
    before = slips;
    slips = next;
  }
  return at(slips, other.length);
}

function at(slips: readonly number[], column: number): number {
  return slips[column] ?? Infinity;
}

import type { Automaton } from "./automaton.ts";
import { has } from "./characters.ts";

/** The most endings that are tried. */
const most = 8;

/** Ends of a text that may keep a pattern from matching: nothing, and one character of each kind that the pattern tells apart, on one line or two. */
export function endingsFor({ takes }: Automaton): readonly string[] {
  const candidates = new Set([0x21, 0x0a, 0x61, 0x30, 0x20, 0x00]);
  for (const characters of takes)
    for (const [index, edge] of characters.entries()) {
      const outside = index % 2 === 0 ? edge - 1 : edge + 1;
      for (const each of [edge, outside]) if (each >= 0 && each <= 0x10ffff) candidates.add(each);
    }
  const kinds = new Map<string, number>();
  for (const candidate of candidates) {
    const kind = takes.map((characters) => (has(characters, candidate) ? 1 : 0)).join("");
    if (!kinds.has(kind)) kinds.set(kind, candidate);
  }
  // What the fewest positions take comes first: it is the most likely to fit nowhere.
  const count = (kind: string): number => kind.split("1").length;
  const ordered = [...kinds].toSorted(([left], [right]) => count(left) - count(right));
  const single = ordered.slice(0, most).map(([, character]) => String.fromCodePoint(character));
  return ["", ...single, ...single.slice(0, 2).map((end) => `${end}\n${end}`)];
}

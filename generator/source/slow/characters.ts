import type { AST } from "@eslint-community/regexpp";

/** Characters as ranges of code points, in order: first, last, first, last … */
export type Characters = readonly number[];

export type CharacterNode = AST.Character | AST.CharacterClass | AST.CharacterSet;

const last = 0x10ffff;

/** Every character there is. */
export const everything: Characters = [0, last];

const sets: Readonly<Record<string, Characters>> = {
  any: complement([0x0a, 0x0a, 0x0d, 0x0d, 0x2028, 0x2029]),
  digit: [0x30, 0x39],
  word: [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a],
  space: [
    0x09, 0x0d, 0x20, 0x20, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f,
    0x202f, 0x205f, 0x205f, 0x3000, 0x3000, 0xfeff, 0xfeff,
  ],
};

/** The characters that one element of a pattern takes. */
export function charactersOf(node: CharacterNode | AST.CharacterClassElement): Characters {
  switch (node.type) {
    case "Character":
      return [node.value, node.value];
    case "CharacterClassRange":
      return [node.min.value, node.max.value];
    case "CharacterClass": {
      const united = unite(node.elements.map((element) => charactersOf(element as never)));
      return node.negate ? complement(united) : united;
    }
    case "CharacterSet": {
      if (node.kind === "property") return ofProperty(node.raw);
      const characters = sets[node.kind] ?? everything;
      return "negate" in node && node.negate ? complement(characters) : characters;
    }
    default:
      // What only the `v` flag knows.
      return everything;
  }
}

export function has(characters: Characters, codePoint: number): boolean {
  for (let index = 0; index < characters.length; index += 2) {
    if (codePoint < (characters[index] ?? 0)) return false;
    if (codePoint <= (characters[index + 1] ?? 0)) return true;
  }
  return false;
}

/** A character of both, one that can be read if there is one; undefined if they share none. */
export function shared(left: Characters, right: Characters): number | undefined {
  let found: number | undefined;
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const from = Math.max(left[i] ?? 0, right[j] ?? 0);
    const to = Math.min(left[i + 1] ?? 0, right[j + 1] ?? 0);
    if (from <= to) {
      const legible = readable.find((each) => from <= each && each <= to);
      if (legible !== undefined) return legible;
      found ??= from;
    }
    if ((left[i + 1] ?? 0) < (right[j + 1] ?? 0)) i += 2;
    else j += 2;
  }
  return found;
}

const readable = [..."a0A -_.,:/!@"].map((character) => character.codePointAt(0) ?? 0);

export function complement(characters: Characters): Characters {
  const result: number[] = [];
  let next = 0;
  for (let index = 0; index < characters.length; index += 2) {
    const from = characters[index] ?? 0;
    if (from > next) result.push(next, from - 1);
    next = (characters[index + 1] ?? 0) + 1;
  }
  if (next <= last) result.push(next, last);
  return result;
}

function unite(parts: readonly Characters[]): Characters {
  const pairs = parts.flatMap((part) =>
    Array.from({ length: part.length / 2 }, (_, index) => part.slice(2 * index, 2 * index + 2)),
  );
  pairs.sort(([left = 0], [right = 0]) => left - right);
  const result: number[] = [];
  for (const [from = 0, to = 0] of pairs) {
    const end = result.length - 1;
    const before = result[end];
    if (before !== undefined && from <= before + 1) result[end] = Math.max(before, to);
    else result.push(from, to);
  }
  return result;
}

const properties = new Map<string, Characters>();

/** The characters of `\p{…}`, as this engine knows them: all of the first 65,536, and the others where their block of 256 begins so. */
function ofProperty(raw: string): Characters {
  const known = properties.get(raw);
  if (known) return known;
  const expression = new RegExp(`^${raw}$`, "u");
  const result: number[] = [];
  for (let from = 0; from <= last; from += from < 0x10000 ? 1 : 0x100) {
    if (!expression.test(String.fromCodePoint(from))) continue;
    const to = from < 0x10000 ? from : from + 0xff;
    if (result.at(-1) === from - 1) result[result.length - 1] = to;
    else result.push(from, to);
  }
  properties.set(raw, result);
  return result;
}

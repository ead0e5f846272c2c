import { fragments } from "./fragments.ts";

/** Numbers that look random and are the same in every run. */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Words that mean something in a description, and values at the edges of what it may hold. */
const words: readonly string[] = [
  ...fragments,
  ..."$ref $id $anchor $dynamicRef $defs allOf anyOf oneOf not if then else items prefixItems contains properties".split(
    " ",
  ),
  ..."additionalProperties patternProperties required enum const default type string number integer object array null".split(
    " ",
  ),
  ..."true false 0 -1 1e999 .nan 9007199254740993 nullable discriminator mapping readOnly format pattern x- 3.1.0 3.0.3".split(
    " ",
  ),
  "&a",
  "*a",
  "<<: *a",
  "!!binary",
  "? ",
  "---\n",
  "...\n",
  "%YAML 1.1\n",
  "#/components/schemas/Animal",
  "#/",
  "#",
  "{}",
  "[]",
  "\n  ",
  ": ",
  "- ",
];

/** A text with one to four changes to its bytes or its tokens. */
export function mutateText(text: string, random: Random): string {
  let result = text;
  for (let change = random(4); change >= 0; change -= 1) {
    const at = random(result.length + 1);
    const length = random(random(2) === 0 ? 3 : 40);
    const [start, end] = [result.slice(0, at), result.slice(at + length)];
    const word = words[random(words.length)] ?? "";
    const from = random(result.length + 1);
    const middle = [
      "",
      word,
      result.slice(at, at + length).repeat(2),
      result.slice(from, from + random(120)),
      String.fromCharCode(random(0x3000)),
    ];
    result = start + (middle[random(middle.length)] ?? "") + end;
  }
  return result;
}

/** A value with one to three of its parts replaced by others, by values of another type, or taken out. */
export function mutateValue(value: unknown, random: Random): unknown {
  const copy = structuredClone(value);
  for (let change = random(3); change >= 0; change -= 1) {
    const places = placesIn(copy);
    const place = places[random(places.length)];
    const other = places[random(places.length)];
    if (!place || !other) return copy;
    const kinds: readonly unknown[] = [
      structuredClone(other.holder[other.key]),
      words[random(words.length)],
      { $ref: `#${place.pointer}` },
      { $ref: `#${other.pointer}` },
      [],
      {},
      null,
      true,
      -1,
      1e308,
      "",
    ];
    const kind = random(kinds.length + 1);
    if (kind === kinds.length) delete place.holder[place.key];
    else place.holder[place.key] = kinds[kind];
  }
  return copy;
}

type Place = {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly pointer: string;
};

function placesIn(value: unknown, pointer = ""): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => {
    const inner = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return [{ holder, key, pointer: inner }, ...placesIn(holder[key], inner)];
  });
}

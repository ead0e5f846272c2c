import { isObject } from "./paths.ts";
import type { Figures } from "./table.ts";

/** A figure of a row with values on both sides of it. */
export type Bound = {
  readonly figure: keyof Figures;
  /** `128 characters` */
  readonly insideTitle: string;
  /** `129 characters`; undefined where nothing lies beyond, as below a length of 0. */
  readonly outsideTitle: string | undefined;
  /** Pairs of values that differ only in the figure; the first whose inner value is right speaks for the bound. */
  readonly pairs: readonly { readonly inside: unknown; readonly outside: unknown }[];
  /** Set where the bound matters only if one of these is right: a row may allow no astral characters at all. */
  readonly probes: readonly unknown[] | undefined;
};

/** The bounds of a row's figures, made from a right value of the row. */
export function boundsOf(figures: Figures, right: unknown): readonly Bound[] {
  const text = typeof right === "string" ? right : "";
  const list = Array.isArray(right) ? (right as readonly unknown[]) : [];
  const map = isObject(right) ? right : {};
  const valueOf = (makers: readonly Make<string>[]) =>
    makers.map((make) => (size: number) => ({ [firstKey(map)]: make(size) }));

  const bound = (figure: keyof Figures, beyond: 1 | -1, noun: string, makers: Makers) =>
    boundOf(figure, figures[figure], beyond, (size) => counted(size, noun), makers);
  const wideText = (figure: keyof Figures, noun: string, makers: Makers) =>
    bound(figure, 1, noun, makers).map((found) => ({
      ...found,
      probes: makers.map((make) => make(Math.min([...text].length + 1, figures[figure] ?? 1))),
    }));

  return [
    ...bound("minLength", -1, "character", textMakers(text)),
    ...bound("maxLength", 1, "character", textMakers(text)),
    ...wideText("maxLength", "astral character", astralMakers(text)),
    ...bound("maxBytes", 1, "byte", [byteMaker("a")]),
    ...wideText("maxBytes", "byte of 2-byte characters", [byteMaker("é")]),
    ...wideText("maxBytes", "byte of astral characters", [byteMaker(astralCharacters[0])]),
    ...bound("maxDecodedBytes", 1, "byte of decoded text", [(size) => btoa("\n".repeat(size))]),
    ...bound("minimum", -1, "", [(value) => value]),
    ...bound("maximum", 1, "", [(value) => value]),
    ...bound("minItems", -1, "item", listMakers(list)),
    ...bound("maxItems", 1, "item", listMakers(list)),
    ...bound("maxProperties", 1, "key", [mapMaker(map)]),
    ...bound("keyMinLength", -1, "character of a key", keyMakers(map)),
    ...bound("keyMaxLength", 1, "character of a key", keyMakers(map)),
    ...bound("valueMaxLength", 1, "character of a value", valueOf(textMakers("v"))),
    ...wideText("valueMaxLength", "astral character of a value", valueOf(astralMakers(""))),
  ];
}

function boundOf(
  figure: keyof Figures,
  limit: number | undefined,
  beyond: 1 | -1,
  title: (size: number) => string,
  makers: Makers,
): readonly Bound[] {
  if (limit === undefined) return [];
  const outside = limit + beyond;
  const counts = figure !== "minimum" && figure !== "maximum";
  return [
    {
      figure,
      insideTitle: title(limit),
      outsideTitle: counts && outside < 0 ? undefined : title(outside),
      pairs: makers.map((make) => ({
        inside: make(limit),
        outside: counts && outside < 0 ? undefined : make(outside),
      })),
      probes: undefined,
    },
  ];
}

/** `1 character`, `128 characters`, `128 characters of a key`; without a noun the number alone. */
function counted(size: number, noun: string): string {
  const [word = "", ...rest] = noun.split(" of ");
  const plural = size === 1 || word === "" ? word : `${word}s`;
  return [size, plural === "" ? [] : plural, rest.length === 0 ? [] : ["of", ...rest]]
    .flat()
    .join(" ");
}

type Make<T> = (size: number) => T;
type Makers = readonly Make<unknown>[];

/** Texts of a number of code points, from one that is right: cut, or grown by characters that the row may allow. */
function textMakers(right: string): readonly Make<string>[] {
  const characters = [...right];
  const fillers = [...new Set([characters.at(-1) ?? "a", "a", "1", "A", "Aa1-"])];
  return [
    ...fillers.map(
      (filler): Make<string> =>
        (size) =>
          grown(characters, size, filler),
    ),
    ...fillers.map(
      (filler): Make<string> =>
        (size) =>
          grown([], size, filler),
    ),
  ];
}

// A symbol, and a letter for rows that allow letters of every script but no symbols.
const astralCharacters = ["😀", "𠀀"] as const;

function astralMakers(right: string): readonly Make<string>[] {
  return astralCharacters.flatMap((character): Make<string>[] => [
    (size) => grown([], size, character),
    // Behind the right value, whose end may have to stay: its last character becomes an astral one.
    (size) => grown([...right].slice(0, Math.max(0, size - 1)), size, character),
  ]);
}

function grown(characters: readonly string[], size: number, filler: string): string {
  const fill = [...filler];
  const text = [...characters];
  while (text.length < size) text.push(fill[text.length % fill.length] ?? "a");
  return text.slice(0, size).join("");
}

function byteMaker(character: string): Make<string> {
  const width = new TextEncoder().encode(character).length;
  return (size) => character.repeat(Math.floor(size / width)) + "a".repeat(size % width);
}

/** Lists of a number of items: cut, or grown by copies of the last item, as it is or made different. */
function listMakers(right: readonly unknown[]): readonly Make<readonly unknown[]>[] {
  const variations = [
    (item: unknown) => item,
    (item: unknown, index: number) => varied(item, index, 1),
    (item: unknown, index: number) => varied(item, index, Infinity),
  ];
  return variations.map((vary) => (size) => {
    const items = right.slice(0, size);
    const last = right.at(-1);
    while (items.length < size) items.push(vary(last, items.length - right.length + 1));
    return items;
  });
}

/** A value that differs from the given one: texts get a number behind them (in objects the first few of them), numbers grow. */
function varied(value: unknown, index: number, texts: number): unknown {
  if (typeof value === "string") return `${value}${index}`;
  if (typeof value === "number") return value + index;
  if (!isObject(value)) return value;
  let left = texts;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (typeof member !== "string" || left <= 0) return [key, member];
      left -= 1;
      return [key, `${member}${index}`];
    }),
  );
}

function mapMaker(right: Readonly<Record<string, unknown>>): Make<unknown> {
  const value = Object.values(right)[0] ?? "v";
  return (size) =>
    Object.fromEntries(Array.from({ length: size }, (_, index) => [`k${index}`, value]));
}

function keyMakers(right: Readonly<Record<string, unknown>>): readonly Make<unknown>[] {
  const value = Object.values(right)[0] ?? "v";
  return textMakers(firstKey(right)).map((make) => (size) => ({ [make(size)]: value }));
}

function firstKey(map: Readonly<Record<string, unknown>>): string {
  return Object.keys(map)[0] ?? "k";
}

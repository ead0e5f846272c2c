import { isObject } from "./paths.ts";
import type { Alphabet, Kinds } from "./table.ts";

/** A value with a single character in question, and whether that character is one of those that may stand there. */
export type Spelled = {
  readonly title: string;
  readonly value: unknown;
  readonly allowed: boolean;
};

/** The value of an alphabet once with each character of ASCII in the place that `…` marks. */
export function spelled({ template, allowed }: Alphabet): readonly Spelled[] {
  const members = charactersIn(allowed);
  return ascii.map((character) => ({
    title: `${nameOf(character)} in ${JSON.stringify(template)}`,
    value: filled(template, character),
    allowed: members.has(character),
  }));
}

/**
 * Texts whose characters are of as many kinds as are needed, or of one kind fewer, each once with every character of ASCII as
 * the one that decides.
 */
export function kindsSpelled({ of, least, length }: Kinds): readonly Spelled[] {
  const kinds = of.map(charactersIn);
  const samples = kinds.map((kind) => [...kind][Math.floor(kind.size / 2)] ?? "");
  return ascii.flatMap((character) => {
    const own = kinds.findIndex((kind) => kind.has(character));
    const others = samples.filter((_, index) => index !== own);
    return rotations(others).flatMap((rotated) =>
      [least - 2, least - 1].map((count): Spelled => {
        const chosen = rotated.slice(0, count);
        const text = grown(chosen, length - 1) + character;
        return {
          title: `${nameOf(character)} beside ${count} other kinds, ${JSON.stringify(text)}`,
          value: text,
          allowed: own >= 0 && count >= least - 1,
        };
      }),
    );
  });
}

const ascii: readonly string[] = Array.from({ length: 128 }, (_, code) =>
  String.fromCharCode(code),
);

/** `A-Z 0-9 _ space`: ranges, characters, and words for what cannot be seen. */
function charactersIn(text: string): ReadonlySet<string> {
  return new Set(
    text.split(" ").flatMap((word) => {
      if (word === "space") return [" "];
      if (word === "delete") return ["\u007f"];
      if (word === "control") return ascii.filter((character) => character < " ");
      if (!/^.-.$/.test(word)) return [...word];
      return ascii.filter(
        (character) => character >= word.charAt(0) && character <= word.charAt(2),
      );
    }),
  );
}

function filled(template: unknown, character: string): unknown {
  if (typeof template === "string") return template.replaceAll("…", () => character);
  if (Array.isArray(template)) return template.map((item) => filled(item, character));
  if (!isObject(template)) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, member]) => [
      String(filled(key, character)),
      filled(member, character),
    ]),
  );
}

function rotations(list: readonly string[]): readonly (readonly string[])[] {
  return list.map((_, index) => [...list.slice(index), ...list.slice(0, index)]);
}

function grown(parts: readonly string[], length: number): string {
  return Array.from({ length }, (_, index) => parts[index % parts.length] ?? "").join("");
}

function nameOf(character: string): string {
  return /[!-~]/.test(character)
    ? character
    : `U+${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

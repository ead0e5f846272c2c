import { regexOf } from "./regex.ts";

/**
 * Characters to write samples with, in groups that a rule may ask for one of each; readable ones first.
 * The last group stands for scripts and marks that only patterns with `\p{…}` or ranges ask for.
 */
const palette: readonly (readonly string[])[] = [
  [..."abcdefghijklmnopqrstuvwxyz"],
  [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
  [..."0123456789"],
  [..."-_.!@#%+=,:;/~^*?&$()[]{}<>|'\"`\\"],
  [" "],
  [..."éßñαβжщ中文日本語한글עربไทย€£©½²×±→∑★♥😀🚀\u0301\u200d\t\n\r\0"],
];

/** The characters of the palette that one element of a pattern matches, by group; groups without any are left out. */
export function charactersOf(element: string): readonly (readonly string[])[] {
  const known = matched.get(element);
  if (known) return known;
  const expression = regexOf(`^(?:${element})$`);
  const groups = expression
    ? palette
        .map((group) => group.filter((character) => expression.test(character)))
        .filter((group) => group.length > 0)
    : [];
  // The scripts come into play only where nothing plainer fits.
  const plain = groups.filter((group) => !palette[5]?.includes(group[0] ?? ""));
  const chosen = plain.length > 0 ? plain : groups;
  matched.set(element, chosen);
  return chosen;
}

const matched = new Map<string, readonly (readonly string[])[]>();

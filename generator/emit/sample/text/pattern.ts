import { RegExpParser, type AST } from "@eslint-community/regexpp";
import { charactersOf } from "./characters.ts";
import { chooserFrom, chooserInTurn, type Chooser } from "./random.ts";
import { matches, regexOf } from "./regex.ts";

export type LengthBounds = { readonly min: number; readonly max: number };

/** No sample grows longer than this. */
export const longestText = 10_000;

/** How often an open quantifier repeats beyond its minimum, in the order of the attempts: two reads best. */
const generosities = [2, 0, 1, 4, 8, 16, 32, 64];
const attempts = 400;

/**
 * Texts that match a pattern and have a length within bounds, the most readable first, then variations; the same in each run.
 * Lookarounds and word boundaries are met by trying: what is written leaves them aside and is then tested with the real pattern.
 */
export function* textsMatching(pattern: string, bounds: LengthBounds): Iterable<string> {
  const expression = regexOf(pattern);
  const tree = expression && parse(pattern, expression.unicode);
  if (!tree || bounds.min > longestText) return;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const generosity = generosities[attempt % generosities.length] ?? 0;
    const choices =
      attempt < generosities.length ? chooserInTurn(0) : chooserFrom(attempt * 7919 + bounds.min);
    const text = lengthened(
      tree,
      { generosity, choices, readable: attempt < generosities.length },
      bounds,
    );
    if (text === undefined) continue;
    const length = [...text].length;
    if (length >= bounds.min && length <= bounds.max && matches(pattern, text)) yield text;
  }
}

function parse(pattern: string, unicode: boolean): AST.Pattern | undefined {
  try {
    return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, {
      unicode,
    });
  } catch {
    return undefined;
  }
}

/** Writes once; if that is too short, again with quantifiers that fill up what is missing, and then with letters around it. */
function lengthened(tree: AST.Pattern, style: Style, bounds: LengthBounds): string | undefined {
  const first = write(tree, style, 0);
  if (first === undefined) return undefined;
  const missing = bounds.min - [...first].length;
  if (missing <= 0) return first;
  const second = write(tree, style, missing) ?? first;
  const stillMissing = bounds.min - [...second].length;
  if (stillMissing <= 0) return second;
  const padding = paddingOf(stillMissing, style);
  return endsAnchored(tree) ? padding + second : second + padding;
}

/** What fills up a text beyond its pattern: letters, or in later attempts a mixture, which a lookahead may ask for. */
function paddingOf(length: number, { readable, choices }: Style): string {
  const kinds = charactersOf(readable ? "[a-z]" : "[A-Za-z0-9_!@-]");
  let padding = "";
  while (padding.length < length) {
    const kind = kinds[choices.below(kinds.length)] ?? [];
    padding += kind[choices.below(kind.length)] ?? "a";
  }
  return padding;
}

function endsAnchored(tree: AST.Pattern): boolean {
  return tree.alternatives.some((alternative) =>
    alternative.elements.some((element) => element.type === "Assertion" && element.kind === "end"),
  );
}

type Style = {
  readonly generosity: number;
  readonly choices: Chooser;
  /** Take the first alternative and the plainest characters. */
  readonly readable: boolean;
};

/** Writes a text for a pattern's tree; undefined if it would become too long or a part has no character that we know. */
function write(tree: AST.Pattern, style: Style, missing: number): string | undefined {
  const groups = new Map<AST.CapturingGroup, string>();
  let length = 0;
  let pool = missing;
  return alternatives(tree.alternatives);

  function alternatives(all: readonly AST.Alternative[]): string | undefined {
    const chosen = all[style.readable ? 0 : style.choices.below(all.length)];
    let text = "";
    for (const item of chosen?.elements ?? []) {
      const part = element(item);
      if (part === undefined) return undefined;
      text += part;
    }
    return text;
  }

  function element(node: AST.Element): string | undefined {
    switch (node.type) {
      case "Assertion":
        return "";
      case "Character":
        return count(String.fromCodePoint(node.value));
      case "CharacterClass":
      case "CharacterSet":
      case "ExpressionCharacterClass":
        return character(node);
      case "Group":
        return alternatives(node.alternatives);
      case "CapturingGroup": {
        const text = alternatives(node.alternatives);
        if (text !== undefined) groups.set(node, text);
        return text;
      }
      case "Backreference": {
        const target = Array.isArray(node.resolved) ? node.resolved[0] : node.resolved;
        return count((target && groups.get(target)) ?? "");
      }
      case "Quantifier":
        return quantifier(node);
    }
  }

  function quantifier(node: AST.Quantifier): string | undefined {
    const spare = style.readable ? style.generosity : style.choices.below(style.generosity + 1);
    const wanted = Math.min(node.max, node.min + spare);
    let text = "";
    for (let repetition = 0; repetition < node.max; repetition += 1) {
      if (repetition >= wanted && pool <= 0) break;
      const part = element(node.element);
      if (part === undefined) return undefined;
      if (part === "" && repetition >= node.min) break;
      if (repetition >= wanted) pool -= part.length;
      text += part;
    }
    return text;
  }

  function character(node: AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass) {
    const kinds = charactersOf(node.raw);
    const kind = kinds[style.readable ? 0 : style.choices.below(kinds.length)];
    if (kind) return count(kind[style.choices.below(kind.length)] ?? "");
    const listed = node.type === "CharacterClass" ? firstListed(node) : undefined;
    return listed === undefined ? undefined : count(listed);
  }

  function count(text: string): string | undefined {
    length += text.length;
    return length > longestText ? undefined : text;
  }
}

/** A character that a class names itself, where the palette has none: the first of a range of some far script. */
function firstListed(node: AST.CharacterClass): string | undefined {
  for (const item of node.elements) {
    if (item.type === "Character") return String.fromCodePoint(item.value);
    if (item.type === "CharacterClassRange") return String.fromCodePoint(item.min.value);
  }
  return undefined;
}

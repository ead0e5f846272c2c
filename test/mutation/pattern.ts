import { RegExpParser, visitRegExpAST, type AST } from "@eslint-community/regexpp";

/** A pattern bent a little: what was done to it, and what came out. */
export type BentPattern = { readonly what: string; readonly pattern: string };

/**
 * A pattern without an anchor or a look-around, with a looser or a tighter quantifier, with a class that takes anything, one
 * character more or one less, with an alternative fewer.
 */
export function bentPatterns(pattern: string): readonly BentPattern[] {
  const tree = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, {
    unicode: true,
  });
  const found: BentPattern[] = [];
  const put = (node: { readonly start: number; readonly end: number }, text: string): void => {
    const bent = pattern.slice(0, node.start) + text + pattern.slice(node.end);
    if (!isPattern(bent) || bent === pattern) return;
    const old = pattern.slice(node.start, node.end);
    found.push({
      what: `${old} at ${node.start} is ${text === "" ? "left out" : text}`,
      pattern: bent,
    });
  };
  visitRegExpAST(tree, {
    onAssertionEnter: (node) => put(node, ""),
    onQuantifierEnter: (node) => quantifiers(node).forEach((text) => put(node, text)),
    onCharacterClassEnter: (node) => {
      put(node, "[^]");
      for (const element of node.elements) {
        if (node.elements.length > 1) put(element, "");
        if (element.type === "CharacterClassRange")
          ranges(element, node).forEach((text) => put(element, text));
      }
    },
    onAlternativeEnter: (node) => {
      const { alternatives } = node.parent as {
        readonly alternatives?: readonly AST.Alternative[];
      };
      if (!alternatives || alternatives.length < 2) return;
      const first = alternatives[0] === node;
      put(first ? { ...node, end: node.end + 1 } : { ...node, start: node.start - 1 }, "");
    },
    onCharacterEnter: (node) => {
      if (node.parent.type === "Alternative" || node.parent.type === "Quantifier") put(node, "[^]");
    },
  });
  return found;
}

function quantifiers({ element, min, max }: AST.Quantifier): readonly string[] {
  const limits: (readonly [number, number])[] = [
    [min - 1, max],
    [min + 1, max],
    [min, max - 1],
    [min, max + 1],
  ];
  return limits
    .filter(([low, high]) => low >= 0 && high >= low && (low !== min || high !== max))
    .map(([low, high]) => `${element.raw}{${low},${high === Infinity ? "" : high}}`);
}

/** A range with one character more or less at either end; not where the rest of the class has that character anyway. */
function ranges(range: AST.CharacterClassRange, around: AST.CharacterClass): readonly string[] {
  const low = range.min.value;
  const high = range.max.value;
  const start = range.start - around.start;
  const rest = around.raw.slice(0, start) + around.raw.slice(start + range.raw.length);
  const matters = (code: number, inRest: string) =>
    code >= 0 && !new RegExp(inRest.replace(/^\[\^/, "["), "u").test(String.fromCodePoint(code));
  const others = rest === "[]" ? "[]" : rest;
  return [
    ...(low < high && matters(low, others) ? [`${escaped(low + 1)}-${escaped(high)}`] : []),
    ...(low < high && matters(high, others) ? [`${escaped(low)}-${escaped(high - 1)}`] : []),
    ...(matters(low - 1, around.raw) ? [`${escaped(low - 1)}-${escaped(high)}`] : []),
    ...(matters(high + 1, around.raw) ? [`${escaped(low)}-${escaped(high + 1)}`] : []),
  ];
}

function escaped(code: number): string {
  const text = String.fromCodePoint(code);
  return /[A-Za-z0-9]/.test(text) ? text : `\\u{${code.toString(16)}}`;
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}

import { jsonSyntaxProblem } from "./json-syntax.ts";
import { skipSpace, skipString, skipWord } from "./json-text.ts";
import { findNode, JsonNode } from "./json-tree.ts";
import type { Limits } from "./limits.ts";
import { numberProblem } from "./number.ts";
import type { ParsedText, TextProblem } from "./parsed.ts";

/** Reads JSON with the engine's parser and looks for positions only when they are asked for. */
export function parseJson(text: string, limits: Limits): ParsedText {
  let root: JsonNode | undefined;
  const tree = (): JsonNode => (root ??= new JsonNode(text, skipSpace(text, 0)));
  const refused = (problem: TextProblem): ParsedText => ({
    value: undefined,
    problems: [problem],
    find: () => ({ value: { start: 0, end: 0 }, key: undefined, exact: false }),
  });

  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(jsonSyntaxProblem(text));
  }
  const counted = countKeys(value, limits.depth);
  if (counted === "too deep") return refused(tooDeep(text, limits.depth));
  const { keys, problems } = scan(text);
  return {
    value,
    // JSON.parse keeps the last of two equal keys: then the text has more keys than the value.
    problems: keys === counted ? problems : [...problems, ...duplicateKeys(tree())],
    find: (segments) => findNode(tree(), segments),
  };
}

function countKeys(value: unknown, depth: number): number | "too deep" {
  if (typeof value !== "object" || value === null) return 0;
  if (depth === 0) return "too deep";
  let keys = 0;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (!Array.isArray(value)) keys += members.length;
  for (const member of members) {
    const inner = countKeys(member, depth - 1);
    if (inner === "too deep") return inner;
    keys += inner;
  }
  return keys;
}

/** One pass over the strings of a text: how many are keys, and which numbers between them lose their value. */
function scan(text: string): { readonly keys: number; readonly problems: readonly TextProblem[] } {
  const problems: TextProblem[] = [];
  const suspect = /\d{16}|\d[eE]\+?\d{3}/g;
  let candidate = suspect.exec(text);
  let keys = 0;
  for (let start = nextQuote(0); candidate || start < text.length;) {
    while (candidate && candidate.index < start) {
      const span = wordAround(text, candidate.index);
      const problem = numberProblem(text.slice(span.start, span.end));
      if (problem) problems.push({ ...problem, span });
      suspect.lastIndex = span.end;
      candidate = suspect.exec(text);
    }
    if (start >= text.length) break;
    const end = skipString(text, start);
    if (text[skipSpace(text, end)] === ":") keys += 1;
    if (candidate && candidate.index < end) {
      suspect.lastIndex = end;
      candidate = suspect.exec(text);
    }
    start = nextQuote(end);
  }
  return { keys, problems };

  function nextQuote(from: number): number {
    const found = text.indexOf('"', from);
    return found < 0 ? text.length : found;
  }
}

function wordAround(text: string, index: number): { readonly start: number; readonly end: number } {
  let start = index;
  while (start > 0 && /[\d.eE+-]/.test(text[start - 1] ?? "")) start -= 1;
  return { start, end: skipWord(text, start) };
}

function duplicateKeys(node: JsonNode): readonly TextProblem[] {
  const seen = new Set<string>();
  return node.members.flatMap(({ key, keySpan, node: member }) => {
    const again = seen.has(key);
    seen.add(key);
    const own: TextProblem[] =
      again && keySpan
        ? [
            {
              code: "source/duplicate-key",
              message: `the key \`${key}\` is in this object already`,
              span: keySpan,
            },
          ]
        : [];
    return [...own, ...duplicateKeys(member)];
  });
}

function tooDeep(text: string, limit: number): TextProblem {
  let depth = 0;
  let index = 0;
  while (index < text.length) {
    const character = text[index];
    if (character === '"') {
      index = skipString(text, index);
      continue;
    }
    if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth > limit) break;
    index += 1;
  }
  return {
    code: "source/too-deep",
    message: `more than ${limit} objects and lists stand inside each other`,
    span: { start: index, end: index + 1 },
  };
}

import { createRequire } from "node:module";
import type { AST } from "@eslint-community/regexpp";

const require = createRequire(import.meta.url);

export type Node = AST.Pattern | AST.Element;
export type Alternatives = readonly AST.Alternative[];

/** The longest pattern that is looked into. */
const longest = 5000;

/** The parts of a pattern in Unicode mode; undefined if it is none, or too long to look into. The parser is loaded at the first use. */
export function parsePattern(pattern: string): AST.Pattern | undefined {
  if (pattern.length > longest) return undefined;
  const { RegExpParser } =
    require("@eslint-community/regexpp") as typeof import("@eslint-community/regexpp");
  try {
    return new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, {
      unicode: true,
    });
  } catch {
    // A pattern that is none has been reported; one that nests too deeply for the parser is not looked into.
    return undefined;
  }
}

import { ignoringCase } from "./pattern-case.ts";
import { foreignSyntax, rewritePattern } from "./pattern-rewrite.ts";

/** A pattern as Unicode mode takes it, or why there is none; `foreign` if another language of patterns would take it. */
export type ReadPattern =
  | { readonly pattern: string; readonly rewritten: boolean }
  | { readonly fault: string; readonly foreign: boolean };

/**
 * Reads a pattern of a schema as a regular expression in Unicode mode, which JSON Schema asks for. Many patterns are valid only
 * in the old mode, or in the language of a server: what can be said here with the same meaning is rewritten.
 */
export function readPattern(written: string): ReadPattern {
  const foreign = foreignSyntax(written);
  const fault =
    foreign === undefined ? faultOf(written, "u") : `\`${foreign}\` is of another language`;
  if (fault === undefined) return { pattern: written, rewritten: false };
  const [prefix = ""] = /^\(\?i\)/.exec(written) ?? [];
  const plain = rewritePattern(written.slice(prefix.length));
  const pattern = prefix === "" || plain === undefined ? plain : ignoringCase(plain);
  const isRead =
    pattern !== undefined &&
    foreignSyntax(pattern) === undefined &&
    faultOf(pattern, "u") === undefined;
  if (isRead) return { pattern, rewritten: true };
  return { fault, foreign: foreign !== undefined || faultOf(written, "") === undefined };
}

/** What the engine says against a pattern, without the pattern; undefined if nothing. */
function faultOf(pattern: string, flags: string): string | undefined {
  try {
    // Engines compile at the first use, and only then find a pattern too large.
    const expression = RegExp(pattern, flags);
    expression.test("");
    expression.test("\u0100");
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.slice(message.lastIndexOf(": ") + 2).toLowerCase();
  }
}

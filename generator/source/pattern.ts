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
  const slashed = betweenSlashes.exec(written);
  if (slashed) return readSlashed(slashed[1] ?? "", slashed[2] ?? "");
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

/** A literal of JavaScript, `/^a$/i`. As a pattern it asks for a slash before the beginning of the text, so that nothing matches. */
const betweenSlashes = /^\/(\^[^]*\$)\/([a-z]*)$/;

/** What a literal means; `g`, `u` and `y` make no difference to it. */
function readSlashed(inner: string, flags: string): ReadPattern {
  const read = readPattern(inner);
  if ("fault" in read) return read;
  const strange = flags.replaceAll(/[giuy]/g, "");
  const pattern = flags.includes("i") ? ignoringCase(read.pattern) : read.pattern;
  return strange !== "" || pattern === undefined
    ? { fault: `the flags \`${flags}\` are of another language`, foreign: true }
    : { pattern, rewritten: true };
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

import { skipString } from "./json-text.ts";

/** Returned where only the library knows what is meant. */
export const unusual: unique symbol = Symbol("unusual");
export type Unusual = typeof unusual;

/** A piece of a text that was read, and where it ends. */
export type Taken<T> = { readonly value: T; readonly end: number };

/** The value of an unquoted word, if what it means is beyond doubt. */
export function plainValue(word: string): unknown {
  if (!/^[-+.~\dfFnNtT]/.test(word)) return word;
  if (word === "true") return true;
  if (word === "false") return false;
  if (word === "null") return null;
  if (/^(?:0|-?[1-9]\d{0,14})$/.test(word) || /^-?(?:0|[1-9]\d{0,9})\.\d{1,5}$/.test(word))
    return Number(word);
  return noText.test(word) ? unusual : word;
}

/** Every form of null, booleans and numbers that the core schema of YAML 1.2 knows. */
const noText =
  /^(?:~|[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** A word without the spaces behind it; others than the usual one belong to it. */
export function withoutSpaces(word: string): string {
  let end = word.length;
  while (word.charCodeAt(end - 1) === 0x20) end -= 1;
  return word.slice(0, end);
}

/** A quoted text that begins here and ends in the same line. */
export function quotedAt(text: string, start: number): Taken<string> | Unusual {
  return text[start] === '"' ? doubleQuoted(text, start) : singleQuoted(text, start);
}

function doubleQuoted(text: string, start: number): Taken<string> | Unusual {
  const end = skipString(text, start);
  const written = text.slice(start, end);
  // Escapes that JSON has mean the same; YAML has others, too.
  const isJson = written.length > 1 && written.endsWith('"') && !/[\n\u0000-\u001f]/.test(written);
  if (!isJson) return unusual;
  if (!written.includes("\\")) return { value: written.slice(1, -1), end };
  if (written.replace(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/g, "").includes("\\")) return unusual;
  return { value: JSON.parse(written) as string, end };
}

function singleQuoted(text: string, start: number): Taken<string> | Unusual {
  let end = text.indexOf("'", start + 1);
  while (end >= 0 && text[end + 1] === "'") end = text.indexOf("'", end + 2);
  const written = end < 0 ? "\n" : text.slice(start + 1, end);
  return written.includes("\n") ? unusual : { value: written.replaceAll("''", "'"), end: end + 1 };
}

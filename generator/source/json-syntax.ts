import { skipSpace } from "./json-text.ts";
import type { TextProblem } from "./parsed.ts";

/**
 * Where a text that JSON.parse refuses breaks the grammar (RFC 8259). The engine's own message differs from version to
 * version and often has no position.
 */
export function jsonSyntaxProblem(text: string): TextProblem {
  const open: ("{" | "[")[] = [];
  let expect: "value" | "first" | "key" | "colon" | "next" = "value";
  let index = 0;
  for (;;) {
    index = skipSpace(text, index);
    const character = text[index];
    if (expect === "next" && open.length === 0) {
      return problem(index, text.length, "text after the end of the value");
    }
    const closing = open.at(-1) === "{" ? "}" : "]";
    if (character === undefined) return problem(index, index, `the text ends before ${wanted()}`);
    if (character === closing && open.length > 0 && (expect === "next" || expect === "first")) {
      open.pop();
      expect = "next";
      index += 1;
    } else if (expect === "colon" && character === ":") {
      expect = "value";
      index += 1;
    } else if (expect === "next" && character === ",") {
      expect = open.at(-1) === "{" ? "key" : "value";
      index += 1;
    } else if (expect === "colon" || expect === "next") {
      return unexpected();
    } else {
      const wantsKey: boolean = open.at(-1) === "{" && expect !== "value";
      if (!wantsKey && (character === "{" || character === "[")) {
        open.push(character);
        expect = "first";
        index += 1;
        continue;
      }
      const end = character === '"' ? stringEnd(text, index) : wordEnd(text, index);
      if (end === undefined || (wantsKey && character !== '"')) return unexpected();
      expect = wantsKey ? "colon" : "next";
      index = end;
    }
  }

  function wanted(): string {
    const inObject = open.at(-1) === "{";
    switch (expect) {
      case "colon":
        return "a `:`";
      case "next":
        return inObject ? "a `,` or `}`" : "a `,` or `]`";
      case "key":
        return "a key in double quotes";
      case "first":
        return inObject ? "a key in double quotes or `}`" : "a value or `]`";
      case "value":
        return "a value";
    }
  }

  function unexpected(): TextProblem {
    const word = /[\w.+-]+|[^]/y;
    word.lastIndex = index;
    const found = word.exec(text)?.[0] ?? "";
    const message =
      found === '"' && expect !== "next" && expect !== "colon"
        ? "this text does not end, or holds an escape or a control character that JSON does not have"
        : `\`${found}\` where ${wanted()} should be`;
    return problem(index, index + found.length, message);
  }

  function problem(start: number, end: number, message: string): TextProblem {
    return { code: "source/syntax", message, span: { start, end } };
  }
}

/** The index after a string, or undefined where its escapes are wrong or it does not end on its line. */
function stringEnd(text: string, from: number): number | undefined {
  const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
  let index = from + 1;
  while (index < text.length && text[index] !== '"') {
    if (text.charCodeAt(index) < 0x20) return undefined;
    if (text[index] === "\\") {
      escape.lastIndex = index;
      const length = escape.exec(text)?.[0].length;
      if (length === undefined) return undefined;
      index += length;
    } else index += 1;
  }
  return index < text.length ? index + 1 : undefined;
}

function wordEnd(text: string, from: number): number | undefined {
  const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
  word.lastIndex = from;
  return word.test(text) ? word.lastIndex : undefined;
}

import { blockTextAt } from "./yaml-plain-block-text.ts";
import { flowAt } from "./yaml-plain-flow.ts";
import {
  plainValue,
  quotedAt,
  unusual,
  withoutSpaces,
  type Taken,
  type Unusual,
} from "./yaml-plain-text.ts";

/**
 * Reads YAML as descriptions are mostly written, in a thirtieth of the library's time: maps and lists by indentation and in braces,
 * texts in quotes, in blocks and without either. Whatever is less usual, wrong or doubtful is left to the library.
 */
export function plainYaml(text: string, depth: number): unknown {
  if (foreign.test(text)) return unusual;
  const reader = new Reader(text.endsWith("\n") ? text : `${text}\n`);
  const read = reader.block(-1, depth);
  if (read === unusual || reader.next() >= 0) return unusual;
  return read;
}

/** Tabs, other ends of lines, marks of documents, and bytes that are no text. */
const foreign =
  /[\t\r\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)/m;

/** What a text without quotes cannot begin with; some may where others follow, which is left to the library. */
const indicators = new Set("-?:,[]{}#&*!|>'\"%@`");

class Reader {
  readonly #text: string;
  /** Behind what was read: the beginning of a line, or inside one that holds more. */
  #at = 0;
  /** The column of the next thing, as `next` found it. */
  #column = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The index of the next thing in this line or a later one; -1 at the end. Comments are passed over. */
  next(): number {
    const text = this.#text;
    let line = this.#at;
    while (line < text.length) {
      let index = line;
      while (text.charCodeAt(index) === 0x20) index += 1;
      const code = text.charCodeAt(index);
      if (code !== 0x0a && code !== 0x23) {
        this.#at = line;
        this.#column = index - line;
        return index;
      }
      line = text.indexOf("\n", index) + 1;
    }
    this.#at = text.length;
    return -1;
  }

  /** What stands in the next lines, as long as these are indented by more than `parent`; null if that is nothing. */
  block(parent: number, depth: number): unknown {
    const index = this.next();
    if (index < 0 || this.#column <= parent) return null;
    return this.#node(index, this.#column, parent, depth);
  }

  /** A map, a list or a text whose first character has a column. */
  #node(index: number, column: number, parent: number, depth: number): unknown {
    if (depth <= 0) return unusual;
    if (this.#isItem(index)) return this.#list(index, column, depth);
    const key = this.#key(index);
    if (key === unusual) return unusual;
    if (key) return this.#map(key, column, depth);
    return this.#inline(index, parent, depth);
  }

  #isItem(index: number): boolean {
    const after = this.#text.charCodeAt(index + 1);
    return this.#text.charCodeAt(index) === 0x2d && (after === 0x20 || after === 0x0a);
  }

  /** True for what no text without quotes begins with; a minus may. */
  #isIndicator(index: number): boolean {
    const first = this.#text[index] ?? "";
    return indicators.has(first) && !/^-\d/.test(this.#text.slice(index, index + 2));
  }

  #list(first: number, column: number, depth: number): unknown {
    const list: unknown[] = [];
    let index = first;
    for (;;) {
      const text = this.#text;
      let inner = index + 1;
      while (text.charCodeAt(inner) === 0x20) inner += 1;
      const code = text.charCodeAt(inner);
      let value: unknown;
      if (code === 0x0a || code === 0x23) {
        this.#at = text.indexOf("\n", inner) + 1;
        value = this.block(column, depth - 1);
      } else value = this.#node(inner, column + inner - index, column, depth - 1);
      if (value === unusual) return unusual;
      list.push(value);
      index = this.next();
      if (index < 0 || this.#column < column) return list;
      if (this.#column > column) return unusual;
      // Items may stand right below the key of their list; what follows them there is the next key.
      if (!this.#isItem(index)) return list;
    }
  }

  #map(first: Taken<string>, column: number, depth: number): unknown {
    const map: Record<string, unknown> = {};
    let key = first;
    for (;;) {
      const name = key.value;
      if (name === "__proto__" || name === "<<" || Object.hasOwn(map, name)) return unusual;
      const value = this.#valueOf(key.end, column, depth - 1);
      if (value === unusual) return unusual;
      map[name] = value;
      const index = this.next();
      if (index < 0 || this.#column < column) return map;
      const found = this.#column > column || this.#isItem(index) ? unusual : this.#key(index);
      if (!found || found === unusual) return unusual;
      key = found;
    }
  }

  /** What stands behind the colon of a key: in its line, or in the next ones. */
  #valueOf(colon: number, column: number, depth: number): unknown {
    const text = this.#text;
    let index = colon;
    while (text.charCodeAt(index) === 0x20) index += 1;
    const code = text.charCodeAt(index);
    if (code !== 0x0a && !(code === 0x23 && index > colon))
      return this.#isItem(index) ? unusual : this.#inline(index, column, depth);
    this.#at = text.indexOf("\n", index) + 1;
    const below = this.next();
    if (below >= 0 && this.#column === column && this.#isItem(below))
      return depth <= 0 ? unusual : this.#list(below, column, depth);
    return this.block(column, depth);
  }

  /** The key that begins here, with the index behind its colon; undefined if this line begins with no key. */
  #key(index: number): Taken<string> | Unusual | undefined {
    const text = this.#text;
    const first = text[index] ?? "";
    if (first === '"' || first === "'") {
      const quoted = quotedAt(text, index);
      if (quoted === unusual) return unusual;
      const after = text.slice(quoted.end, quoted.end + 2);
      if (after === ": " || after === ":\n") return { value: quoted.value, end: quoted.end + 1 };
      return /^(?:\n| +#)/.test(text.slice(quoted.end, quoted.end + 20)) ? undefined : unusual;
    }
    if (first === "{" || first === "[" || first === "|" || first === ">") return undefined;
    if (this.#isIndicator(index)) return unusual;
    const end = text.indexOf("\n", index);
    for (let colon = text.indexOf(":", index); colon >= 0 && colon < end;) {
      const after = text.charCodeAt(colon + 1);
      if (after === 0x20 || after === 0x0a) {
        const value = text.slice(index, colon);
        return value.includes(" #") || value.endsWith(" ") || value.length > longestKey
          ? unusual
          : { value, end: colon + 1 };
      }
      colon = text.indexOf(":", colon + 1);
    }
    return undefined;
  }

  /** A value that begins in a line and is no map and no list of lines; the reader goes on in the next line. */
  #inline(index: number, parent: number, depth: number): unknown {
    const text = this.#text;
    const first = text[index] ?? "";
    if (first === "|" || first === ">") {
      const block = blockTextAt(text, index, parent);
      if (block === unusual) return unusual;
      this.#at = block.end;
      return block.value;
    }
    if (first === "{" || first === "[" || first === '"' || first === "'") {
      const found =
        first === "{" || first === "[" ? flowAt(text, index, parent, depth) : quotedAt(text, index);
      if (found === unusual) return unusual;
      const end = this.#lineEnd(found.end);
      if (end === unusual) return unusual;
      this.#at = end;
      return found.value;
    }
    return this.#words(index, parent);
  }

  /** A text without quotes, over as many lines as are indented by more than what it belongs to. */
  #words(start: number, parent: number): unknown {
    const text = this.#text;
    if (this.#isIndicator(start)) return unusual;
    let words = "";
    let index = start;
    for (;;) {
      const end = text.indexOf("\n", index);
      const line = text.slice(index, end);
      const comment = line.indexOf(" #");
      const own = withoutSpaces(comment < 0 ? line : line.slice(0, comment));
      if (own.includes(": ") || own.endsWith(":")) return unusual;
      words = words === "" ? own : `${words} ${own}`;
      this.#at = end + 1;
      const following = this.next();
      const goesOn = following >= 0 && this.#column > parent;
      if (!goesOn) return plainValue(words);
      // A comment ends a text, and an empty line means the end of one of its own: both are left to the library.
      if (comment >= 0 || following !== end + 1 + this.#column) return unusual;
      index = following;
    }
  }

  /** The beginning of the next line, if nothing but a comment stands in this one. */
  #lineEnd(from: number): number | Unusual {
    let index = from;
    while (this.#text.charCodeAt(index) === 0x20) index += 1;
    const code = this.#text.charCodeAt(index);
    const isEnd = code === 0x0a || (code === 0x23 && index > from);
    return isEnd ? this.#text.indexOf("\n", index) + 1 : unusual;
  }
}

/** The library takes longer keys for a mistake. */
const longestKey = 1000;

import {
  plainValue,
  quotedAt,
  unusual,
  withoutSpaces,
  type Taken,
  type Unusual,
} from "./yaml-plain-text.ts";

/** A map or list in braces; each of its lines must be indented by more than `parent`. */
export function flowAt(
  text: string,
  start: number,
  parent: number,
  depth: number,
): Taken<unknown> | Unusual {
  if (depth <= 0) return unusual;
  return text[start] === "{"
    ? flowMap(text, start, parent, depth)
    : flowList(text, start, parent, depth);
}

function flowList(
  text: string,
  start: number,
  parent: number,
  depth: number,
): Taken<unknown> | Unusual {
  const list: unknown[] = [];
  let index = skip(text, start + 1, parent);
  while (index !== unusual && text[index] !== "]") {
    const item = valueAt(text, index, parent, depth);
    if (item === unusual) return unusual;
    list.push(item.value);
    index = behindComma(text, item.end, parent, "]");
  }
  return index === unusual ? unusual : { value: list, end: index + 1 };
}

function flowMap(
  text: string,
  start: number,
  parent: number,
  depth: number,
): Taken<unknown> | Unusual {
  const map: Record<string, unknown> = {};
  let index = skip(text, start + 1, parent);
  while (index !== unusual && text[index] !== "}") {
    const first = text[index];
    const key = first === '"' || first === "'" ? quotedAt(text, index) : wordAt(text, index);
    if (key === unusual || text[key.end] !== ":" || !/[ \n]/.test(text[key.end + 1] ?? ""))
      return unusual;
    const name = key.value;
    if (name === "__proto__" || name === "<<" || name.length > 1000 || Object.hasOwn(map, name))
      return unusual;
    const at = skip(text, key.end + 1, parent);
    const item = at === unusual ? unusual : valueAt(text, at, parent, depth);
    if (item === unusual) return unusual;
    map[name] = item.value;
    index = behindComma(text, item.end, parent, "}");
  }
  return index === unusual ? unusual : { value: map, end: index + 1 };
}

function valueAt(
  text: string,
  index: number,
  parent: number,
  depth: number,
): Taken<unknown> | Unusual {
  const first = text[index];
  if (first === "{" || first === "[") return flowAt(text, index, parent, depth - 1);
  if (first === '"' || first === "'") return quotedAt(text, index);
  const word = wordAt(text, index);
  if (word === unusual) return unusual;
  const value = plainValue(word.value);
  return value === unusual ? unusual : { value, end: word.end };
}

/** A word without quotes, up to what ends it; it must not begin with what has a meaning of its own. */
function wordAt(text: string, start: number): Taken<string> | Unusual {
  wordEnd.lastIndex = start;
  const found = wordEnd.exec(text);
  if (!found || /[-?:,[\]{}#&*!|>'"%@`]/.test(text[start] ?? "")) {
    const isNumber = /^-[\d.]/.test(text.slice(start, start + 2));
    if (!found || !isNumber) return unusual;
  }
  const value = withoutSpaces(text.slice(start, found.index));
  return value === "" ? unusual : { value, end: start + value.length };
}

const wordEnd = /[,[\]{}\n]|:(?=[ \n,[\]{}])| #/g;

/** The index of what follows a comma, or of the end. */
function behindComma(text: string, from: number, parent: number, end: "]" | "}"): number | Unusual {
  const index = skip(text, from, parent);
  if (index === unusual || text[index] === end) return index;
  return text[index] === "," ? skip(text, index + 1, parent) : unusual;
}

/** Passes over spaces, ends of lines and comments. */
function skip(text: string, from: number, parent: number): number | Unusual {
  let index = from;
  let line = -1;
  for (;;) {
    const code = text.charCodeAt(index);
    if (code === 0x20) index += 1;
    else if (code === 0x0a) {
      index += 1;
      line = index;
    } else if (code === 0x23) {
      const before = text.charCodeAt(index - 1);
      if (before !== 0x20 && before !== 0x0a) return unusual;
      index = text.indexOf("\n", index);
    } else if (index >= text.length) return unusual;
    // A line that is not indented does not belong here, except to the library.
    else return line >= 0 && index - line <= parent ? unusual : index;
  }
}

import { unusual, type Taken, type Unusual } from "./yaml-plain-text.ts";

/** A text that begins with `|` or `>` and goes on as long as its lines are indented. */
export function blockTextAt(text: string, start: number, parent: number): Taken<string> | Unusual {
  const [head = "", mode, chomping] =
    /^([|>])(-?) *(?: #[^\n]*)?\n/.exec(lineAt(text, start)) ?? [];
  if (head === "") return unusual;
  let index = start + head.length;
  const lines: string[] = [];
  let indent = -1;
  while (index < text.length) {
    let inner = index;
    while (text.charCodeAt(inner) === 0x20) inner += 1;
    const end = text.indexOf("\n", inner);
    const column = inner - index;
    if (inner === end) {
      // Spaces in an empty line may belong to the text.
      if (indent < 0 ? column > 0 : column > indent) return unusual;
      lines.push("");
    } else {
      if (indent < 0) {
        if (column <= parent) break;
        indent = column;
      }
      if (column < indent) {
        if (column > parent) return unusual;
        break;
      }
      // Lines that are indented further keep their ends.
      if (mode === ">" && column > indent) return unusual;
      lines.push(text.slice(index + indent, end));
    }
    index = end + 1;
  }
  while (lines.at(-1) === "") lines.pop();
  if (lines.length === 0) return unusual;
  const value = mode === "|" ? lines.join("\n") : folded(lines);
  return { value: chomping === "-" ? value : `${value}\n`, end: index };
}

/** The end of a line is a space; of empty lines, each is the end of a line. */
function folded(lines: readonly string[]): string {
  let value = "";
  let between = "";
  for (const line of lines) {
    if (line === "") {
      between = between === " " ? "\n" : `${between}\n`;
      continue;
    }
    value += between + line;
    between = " ";
  }
  return value;
}

function lineAt(text: string, start: number): string {
  return text.slice(start, text.indexOf("\n", start) + 1);
}

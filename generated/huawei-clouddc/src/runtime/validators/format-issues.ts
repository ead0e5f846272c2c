import type { ValidationIssue } from "./issue.js";
import type { FormatWords, Language } from "./language.js";
import { visible } from "./visible.js";

/** How `formatIssues` prints. */
export type FormatOptions = {
  /** What the value is called; every path begins with it: `body.server.name`. */
  readonly name?: string;
  /** The language around the messages, English by default; the messages themselves are in that of the validation. */
  readonly messages?: Language;
  /** Colours for a terminal; off by default. */
  readonly colors?: boolean;
};

/**
 * Issues for people: one line each, below it what was found and where the demand comes from, and at the end how many there are.
 * Nothing in them moves a terminal's cursor, whatever the names of properties hold.
 */
export function formatIssues(
  issues: readonly ValidationIssue[],
  { name, messages, colors = false }: FormatOptions = {},
): string {
  const words = messages?.words ?? englishWords;
  const paint = (style: Style, text: string): string =>
    colors && text ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
  const severity = column(issues.map((issue) => words.severity[issue.severity]));
  const path = column(issues.map((issue) => readablePath(issue.path, name ?? "") || words.whole));
  const lines = issues.map((issue, index) => {
    const [kind = "", place = ""] = [severity.cells[index], path.cells[index]];
    const first = [
      paint(issue.severity, kind),
      " ".repeat(severity.width - widthOf(kind) + 2),
      paint("path", place),
      // What is too long for its column has the message below it.
      widthOf(place) > path.width
        ? `\n${" ".repeat(severity.width + 2)}`
        : " ".repeat(path.width - widthOf(place) + 2),
      visible(issue.message),
    ].join("");
    const details = paint("details", detailsOf(issue, words));
    return details ? `${first}\n${" ".repeat(severity.width + 2)}${details}` : first;
  });
  const errors = issues.filter((issue) => issue.severity === "error").length;
  return [...lines, words.summary(errors, issues.length - errors)].join("\n");
}

const styles = { error: 31, warning: 33, path: 1, details: 2 } as const;
type Style = keyof typeof styles;

const englishWords: FormatWords = {
  severity: { error: "error", warning: "warning" },
  whole: "(the whole value)",
  example: (text) => `for example ${text}`,
  received: (found) => `found: ${found}`,
  rule: (id) => `rule ${id}`,
  row: ({ page, table, row }) =>
    [page, table && `table ${table}`, row && `row ${row}`].filter(Boolean).join(" "),
  comma: ", ",
  summary: (errors, warnings) =>
    [count(errors, "error"), count(warnings, "warning")].filter(Boolean).join(", ") || "no issues",
};

function count(number: number, noun: string): string {
  return number === 0 ? "" : `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function detailsOf(issue: ValidationIssue, words: FormatWords): string {
  const { code, expected, received, rule, vendorCode, source = [] } = issue;
  const example = code === "format" ? formatExamples.get(String(expected)) : undefined;
  return [
    example === undefined ? "" : words.example(example),
    received === undefined ? "" : words.received(received),
    rule === undefined ? "" : words.rule(rule),
    vendorCode ?? "",
    ...source.map(words.row),
  ]
    .filter((text) => text !== "")
    .map(visible)
    .join(words.comma);
}

/** Texts of formats that are often got wrong. */
const formatExamples: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["byte", "aGVsbG8="],
  ["date", "1985-04-12"],
  ["date-time", "1985-04-12T23:20:50Z"],
  ["duration", "P3DT12H"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["time", "23:20:50Z"],
  ["uri", "https://example.com/a"],
  ["uuid", "f81d4fae-7dec-41d0-8765-00a0c91e6bf6"],
]);

/** Longer paths do not widen their column. */
const widest = 40;

function column(cells: readonly string[]): {
  readonly cells: readonly string[];
  readonly width: number;
} {
  const widths = cells.map(widthOf).filter((width) => width <= widest);
  return { cells, width: Math.max(0, ...widths) };
}

/** How many columns of a terminal a text takes: most characters of East Asia, and emoji, take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** A path as people write it: `server.nics[0].subnet_id`, `metadata["a b"]`. */
function readablePath(path: readonly (string | number)[], name: string): string {
  let text = visible(name);
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else if (isWord.test(key)) text += text ? `.${key}` : key;
    else text += `[${visible(JSON.stringify(cut(key)))}]`;
  }
  return text;
}

const isWord = /^[\p{ID_Start}$_][\p{ID_Continue}$]{0,100}$/u;

/** Names may be of any length. */
function cut(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}

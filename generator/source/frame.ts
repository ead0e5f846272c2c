import { codes } from "./codes.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import type { Position, SourceFile } from "./source.ts";
import { cells, visible } from "./visible.ts";

export type RenderOptions = { readonly color: boolean };

/** Problems for people: sorted by place, each with the lines it is about and what to do, and a last line with the counts. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: ReadonlyMap<string, SourceFile>,
  { color }: RenderOptions,
): string {
  const paint = painter(color);
  const lineAround = lineFinder();
  const blocks = sortDiagnostics(diagnostics, files).map(({ diagnostic, position }) => {
    const { code, severity, message, at } = diagnostic;
    const place = position ? `:${position.line}:${position.column}` : "";
    const head = `${paint("bold", visible(at.file) + place)}  ${paint(severity, severity)}  ${code}  ${visible(message)}`;
    const file = files.get(at.file);
    const frame =
      file && position ? codeFrame(lineAround(file.text, position), position, severity, paint) : [];
    return [head, ...frame, `  fix: ${visible(adviceOf(diagnostic))}`, ""].join("\n");
  });
  return `${[...blocks, countsOf(diagnostics)].join("\n")}\n`;
}

/** A problem for machines. */
export type JsonDiagnostic = {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  readonly file: string;
  /** Undefined where the file itself is missing. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly pointer: string;
};

/** Problems for machines, in the same order. */
export function diagnosticsToJson(
  diagnostics: readonly Diagnostic[],
  files: ReadonlyMap<string, SourceFile>,
): readonly JsonDiagnostic[] {
  return sortDiagnostics(diagnostics, files).map(({ diagnostic, position }) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    fix: adviceOf(diagnostic),
    file: diagnostic.at.file,
    line: position?.line,
    column: position?.column,
    pointer: diagnostic.at.pointer,
  }));
}

type Placed = { readonly diagnostic: Diagnostic; readonly position: Position | undefined };

function sortDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: ReadonlyMap<string, SourceFile>,
): readonly Placed[] {
  const order = new Map([...files.keys()].map((path, index) => [path, index]));
  const rank = ({ diagnostic }: Placed) => order.get(diagnostic.at.file) ?? -1;
  return diagnostics
    .map((diagnostic) => ({
      diagnostic,
      position: files.get(diagnostic.at.file)?.locate(diagnostic.at),
    }))
    .sort(
      (left, right) =>
        rank(left) - rank(right) || (left.position?.start ?? 0) - (right.position?.start ?? 0),
    );
}

function adviceOf({ code, fix }: Diagnostic): string {
  return fix ?? codes[code].fix;
}

function countsOf(diagnostics: readonly Diagnostic[]): string {
  return (["error", "warning", "note"] as const)
    .map((severity) => ({
      severity,
      count: diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? "" : "s"}`)
    .join(", ");
}

/** The line of a place with its neighbours, and a mark under what is meant. */
function codeFrame(
  lines: readonly FrameLine[],
  position: Position,
  severity: Severity,
  paint: Paint,
): readonly string[] {
  const width = String(position.line + 1).length;
  return lines.flatMap(({ number, start, line }) => {
    const gutter = `  ${String(number).padStart(width)} │ `;
    if (number !== position.line)
      return [paint("dim", `${gutter}${clip(line, 0).shown}`.trimEnd())];
    const from = position.start - start;
    const { shown, offset } = clip(line, from);
    const before = cells(visibleLine(line.slice(offset, from)));
    const marked = visibleLine(
      line.slice(from, Math.min(position.end - start, offset + frameWidth)).trimEnd(),
    );
    const mark = "^".repeat(Math.max(1, cells(marked)));
    const indent = " ".repeat(before + (offset > 0 ? 1 : 0));
    return [`${gutter}${shown}`, `  ${" ".repeat(width)} │ ${indent}${paint(severity, mark)}`];
  });
}

const frameWidth = 110;

type FrameLine = { readonly number: number; readonly start: number; readonly line: string };

/** Remembers the last lines: a minified file is one line, which a thousand problems may be on. */
function lineFinder(): (text: string, position: Position) => readonly FrameLine[] {
  let last: { readonly text: string; readonly line: number; readonly lines: readonly FrameLine[] };
  last = { text: "", line: 0, lines: [] };
  return (text, position) => {
    if (last.text !== text || last.line !== position.line) {
      last = { text, line: position.line, lines: linesAround(text, position) };
    }
    return last.lines;
  };
}

function linesAround(text: string, { line, start }: Position): readonly FrameLine[] {
  const begin = text.lastIndexOf("\n", start - 1) + 1;
  const current = lineAt(text, begin, line);
  const previous = begin > 0 ? [lineAt(text, text.lastIndexOf("\n", begin - 2) + 1, line - 1)] : [];
  const end = begin + current.line.length + 1;
  const next = end < text.length ? [lineAt(text, end, line + 1)] : [];
  return [...previous, current, ...next];
}

function lineAt(text: string, start: number, number: number): FrameLine {
  const end = text.indexOf("\n", start);
  return { number, start, line: text.slice(start, end < 0 ? text.length : end) };
}

/** A window on a long line (a minified file has only one). */
function clip(line: string, around: number): { readonly shown: string; readonly offset: number } {
  const offset = around > frameWidth - 30 ? around - 30 : 0;
  const window = line.slice(offset, offset + frameWidth);
  const shown = `${offset > 0 ? "…" : ""}${visibleLine(window)}${offset + frameWidth < line.length ? "…" : ""}`;
  return { shown: shown.trimEnd(), offset };
}

function visibleLine(line: string): string {
  return visible(line.replace(/\r$/, "").replaceAll("\t", "  "));
}

type Paint = (style: Severity | "bold" | "dim", text: string) => string;

const styles = { error: 31, warning: 33, note: 36, bold: 1, dim: 2 } as const;

function painter(color: boolean): Paint {
  return (style, text) => (color ? `\u001b[${styles[style]}m${text}\u001b[0m` : text);
}

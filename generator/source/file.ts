import { decode } from "./decode.ts";
import type { Diagnostic, Place, Span } from "./diagnostic.ts";
import { codes } from "./codes.ts";
import { parseJson } from "./json.ts";
import type { Limits } from "./limits.ts";
import { Lines } from "./lines.ts";
import type { ParsedText, TextProblem } from "./parsed.ts";
import { descend, segmentsOf } from "./pointer.ts";
import type { Position, SourceFile } from "./source.ts";
import { textOffset } from "./text-offset.ts";
import { parseYaml } from "./yaml.ts";

/** Reads the bytes of a file as YAML or JSON. The value is undefined if one of the problems is an error. */
export function parseFile(
  path: string,
  bytes: Uint8Array,
  limits: Limits,
): { readonly file: SourceFile; readonly diagnostics: readonly Diagnostic[] } {
  const { text, invalid } = decode(bytes);
  const parsed =
    invalid === undefined
      ? parseText(path, text, limits)
      : notUtf8({ start: invalid, end: invalid + 1 });
  const diagnostics = parsed.problems.map(({ code, message, fix, span }): Diagnostic => ({
    code,
    severity: codes[code].severity,
    message,
    ...(fix === undefined ? {} : { fix }),
    at: { file: path, pointer: "", span },
  }));
  const broken = diagnostics.some(({ severity }) => severity === "error");
  const value = broken ? undefined : parsed.value;
  const lines = new Lines(text);
  return {
    file: { path, text, value, locate: (place) => locate(place, text, value, parsed, lines) },
    diagnostics,
  };
}

function parseText(path: string, text: string, limits: Limits): ParsedText {
  if (/\.json$/i.test(path)) return parseJson(text, limits);
  // JSON is YAML as well, but the engine's JSON parser is a hundred times faster.
  if (/^\s*[{[]/.test(text)) {
    const parsed = parseJson(text, limits);
    if (!parsed.problems.some(({ code }) => code === "source/syntax")) return parsed;
  }
  return parseYaml(text, limits);
}

function notUtf8(span: Span): ParsedText {
  const problem: TextProblem = {
    code: "source/encoding",
    message: "the file is not UTF-8 from here on",
    span,
  };
  return {
    value: undefined,
    problems: [problem],
    find: () => ({ value: span, key: undefined, exact: false }),
  };
}

function locate(
  place: Place,
  text: string,
  value: unknown,
  parsed: ParsedText,
  lines: Lines,
): Position {
  if (place.span) return lines.position(place.span);
  const segments = segmentsOf(place.pointer) ?? [];
  const found = parsed.find(segments);
  if (place.part === "key" && found.key) return lines.position(found.key);
  const written = text.slice(found.value.start, found.value.end);
  if (place.offset !== undefined && found.exact) {
    const { value: node } = descend(value, segments);
    if (typeof node === "string") {
      const start = found.value.start + textOffset(written, node, place.offset);
      return lines.position({ start, end: Math.min(start + 1, text.length) });
    }
  }
  // Something long is better shown by its name than by its first line.
  const long = written.trimEnd().includes("\n");
  const span = place.part === undefined && long && found.key ? found.key : found.value;
  return lines.position(span);
}

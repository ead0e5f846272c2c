import type { DiagnosticCode } from "./codes.ts";

/**
 * A place in a source file: its path as shown to people (relative, with `/`) and a JSON Pointer (RFC 6901).
 * `part` says whether the key or the value is meant; `offset` counts UTF-16 units into a string value.
 * `span` gives UTF-16 offsets into the file's text for what no pointer can name, such as a syntax error.
 * Line and column are worked out only when somebody asks, since most places are never shown.
 */
export type Place = {
  readonly file: string;
  readonly pointer: string;
  readonly part?: "key" | "value";
  readonly offset?: number;
  readonly span?: Span;
};

/** A stretch of a file's text, in UTF-16 units; `end` is the first unit after it. */
export type Span = { readonly start: number; readonly end: number };

export type Severity = "error" | "warning" | "note";

/** A problem as a value: what is wrong, where, and what to do about it. */
export type Diagnostic = {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence about this very case, without a final full stop. */
  readonly message: string;
  /** What to do in this very case, if the catalogue's general advice can be made concrete. */
  readonly fix?: string;
  readonly at: Place;
};

/** A result with the problems met on the way; errors among them mean that the value must not be used for output. */
export type Outcome<T> = { readonly value: T; readonly diagnostics: readonly Diagnostic[] };

/** True if any of the problems is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

import type { DiagnosticCode } from "./codes.ts";
import type { Span } from "./diagnostic.ts";

/** A text as data, and the way back from data to text. */
export type ParsedText = {
  readonly value: unknown;
  readonly problems: readonly TextProblem[];
  /** Where a node stands, or the nearest node around it that exists. */
  readonly find: (segments: readonly string[]) => FoundNode;
};

/** A node in the text: its value and, inside an object, its key. */
export type FoundNode = {
  readonly value: Span;
  readonly key: Span | undefined;
  /** False for the nearest node around a node that is not there. */
  readonly exact: boolean;
};

/** A problem of the text itself. */
export type TextProblem = {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly fix?: string;
  readonly span: Span;
};

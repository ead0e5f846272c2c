import type { Place } from "./diagnostic.ts";

/** One file that was read: its text, its parsed value, and a way from JSON Pointer to position. */
export type SourceFile = {
  /** Path as shown to people: relative to the working folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  /** Where a node stands in the text; lines and columns count from 1, columns in code points. */
  readonly locate: (place: Place) => Position;
};

export type Position = {
  readonly line: number;
  readonly column: number;
  /** UTF-16 offsets into the file's text. */
  readonly start: number;
  readonly end: number;
};

/** A node that a `$ref` points at. */
export type Target = { readonly value: unknown; readonly at: Place };

/** A description with all the files it is made of. */
export type Source = {
  readonly entry: SourceFile;
  /** Every file read, by path, the entry first. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** What a `$ref` found at `from` points at; undefined when it is broken, which reading has already reported. */
  readonly resolve: (reference: string, from: Place) => Target | undefined;
};

/** A place inside another, `segments` being unescaped property names and indices. */
export function inside(place: Place, ...segments: readonly (string | number)[]): Place {
  let pointer = place.pointer;
  for (const segment of segments) pointer += `/${escapeSegment(String(segment))}`;
  return { file: place.file, pointer };
}

function escapeSegment(segment: string): string {
  return segment.includes("~") || segment.includes("/")
    ? segment.replaceAll("~", "~0").replaceAll("/", "~1")
    : segment;
}

import type { Dialect } from "./dialect.ts";
import type { Place } from "./diagnostic.ts";
import { escapeSegment } from "./pointer.ts";
import type { NodeKind } from "./structure.ts";

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

/** An object of a description, and what OpenAPI calls it at that place. */
export type SourceNode = {
  readonly kind: NodeKind;
  /** An object, or `true` and `false` for schemas; lint says so where it is something else. */
  readonly value: unknown;
  readonly at: Place;
  /** The object around it; undefined for a document, and for what a reference reached first. */
  readonly parent: SourceNode | undefined;
  /** Set for a `$ref`: what it points at, or "broken". */
  readonly target: Target | "broken" | undefined;
};

/** A description with all the files it is made of. */
export type Source = {
  readonly entry: SourceFile;
  readonly version: "3.0" | "3.1";
  /** Every file read, by path, the entry first. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** What a `$ref` found at `from` points at; undefined when it is broken, which reading has already reported. */
  readonly resolve: (reference: string, from: Place) => Target | undefined;
  /** The dynamic anchors of the schema resource that a place belongs to: the nearest `$id` around it, else the file. */
  readonly dynamicAnchors: (at: Place) => ReadonlyMap<string, Target>;
  /** The language of the schema at a place, if `$schema` or `jsonSchemaDialect` names one that the description defines. */
  readonly dialect: (at: Place) => Dialect | undefined;
  /** Every object that can be reached from the entry, in the order of the text, other files after it. */
  readonly nodes: readonly SourceNode[];
};

/** The place that another one stands in. */
export function parentOf({ file, pointer }: Place): Place {
  return { file, pointer: pointer.slice(0, pointer.lastIndexOf("/")) };
}

/** A place inside another, `segments` being unescaped property names and indices. */
export function inside(place: Place, ...segments: readonly (string | number)[]): Place {
  let pointer = place.pointer;
  for (const segment of segments) {
    pointer += `/${typeof segment === "string" ? escapeSegment(segment) : segment}`;
  }
  return { file: place.file, pointer };
}

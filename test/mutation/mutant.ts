import type { Path } from "../tables/paths.ts";

/** One change to a description: a node of one of its files is replaced, or removed. */
export type Mutant = {
  /** `schemas/server.yaml#/NewServer/properties/count/maximum: 501`; unique in its API. */
  readonly id: string;
  readonly api: string;
  /** The file in the API's folder. */
  readonly file: string;
  readonly line: number;
  /** The keyword that is changed: `maximum`, `pattern`, `rule`. */
  readonly keyword: string;
  /** The id of the rule that is changed. */
  readonly rule?: string;
  readonly edit: Edit;
};

/** What becomes of a place: another value, or nothing. */
export type Edit = { readonly path: Path; readonly value?: unknown };

/** A change within a schema, in words, before it is known where the schema stands. */
export type Change = { readonly what: string; readonly edit: Edit };

/** A keyword of a schema with everything that it can be weakened or bent to. */
export type Changes = { readonly keyword: string; readonly changes: readonly Change[] };

/** Replaces a member of the schema. */
export function replaced(what: string, path: Path, value: unknown): Change {
  return { what, edit: { path, value } };
}

/** Takes a member of the schema away. */
export function removed(path: Path, what = "removed"): Change {
  return { what, edit: { path } };
}

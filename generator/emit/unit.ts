import type { Diagnostic, Place } from "../source/diagnostic.ts";
import type { OutputFile } from "../print/file.ts";
import type { EmitInput, Emitter } from "./emitter.ts";

/**
 * A piece of an emitter's work that depends on one operation or one named schema alone: on what stands there and on all that it
 * refers to, on the names of the schemas, and on what belongs to the whole description.
 */
export type UnitKey = {
  readonly emitter: Emitter["name"];
  readonly at: Place;
  /** Its own name in the output, which tells it from others at the same place. */
  readonly name: string;
  /** Whatever else it depends on. */
  readonly facts?: string;
};

export type Unit = {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Makes a piece, or takes it from the last run if nothing that it depends on has changed since. */
export type Reuse = (key: UnitKey, make: () => Unit) => Unit;

/** Makes a piece, unless there is an earlier run to take it from. */
export function unit({ reuse }: EmitInput, key: UnitKey, make: () => Unit): Unit {
  return reuse ? reuse(key, make) : make();
}

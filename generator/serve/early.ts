import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { MockOperation } from "../../templates/runtime/mocks/operation.ts";
import { buildApi } from "../model/build/index.ts";
import { readModel } from "../pipeline.ts";
import { hasErrors } from "../source/diagnostic.ts";
import { memoryDisk } from "../source/disk.ts";
import { parseFile } from "../source/file.ts";
import { defaultLimits } from "../source/limits.ts";
import { segmentsOf } from "../source/pointer.ts";
import { isRawObject, type RawObject } from "../source/raw.ts";
import { readSource } from "../source/read.ts";
import { linkProgram } from "./linker.ts";
import { outlineOf, partOf } from "./part.ts";
import type { Program, Sketch } from "./modules.ts";
import { openProgram } from "./program.ts";
import type { Runtime } from "./runtime.ts";

/** A large description before it has been read as a whole: its operations are known, and each is made from what it needs alone. */
export type EarlyStart = {
  /** The routes of all operations; no module of theirs. */
  readonly program: Program;
  /** An operation whose part of the description is sound; undefined where the whole has to be asked. */
  readonly load: (sketch: Sketch) => MockOperation | undefined;
};

/** Below so many bytes the whole is read in less time than this would save. */
const large = 2 ** 20;
/** So many paths are made by themselves; parts have what they need each for themselves, so that more of them would cost more than the whole. */
const mostParts = 20;

/** Begins with the outline of a large description; undefined where only the whole can say what an operation means. */
export function openEarly(entry: string, cwd: string, runtime: Runtime): EarlyStart | undefined {
  const path = resolve(cwd, entry);
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) < large) return undefined;
  const { file, diagnostics } = parseFile(entry, readFileSync(path), defaultLimits);
  const document = file.value;
  const outline =
    isRawObject(document) && diagnostics.length === 0 ? outlineOf(document) : undefined;
  const source = outline && readSource(path, inMemory(path, outline)).value;
  if (!outline || !source) return undefined;
  const { value: api } = buildApi(source);
  const program = openProgram(api);
  const pathOf = new Map(
    program.operations.map(({ module }, index) => [
      module,
      segmentsOf(api.operations[index]?.at.pointer ?? "")?.[1] ?? "",
    ]),
  );
  const parts = new Map<string, ReadonlyMap<string, MockOperation>>();
  return {
    program,
    load: (sketch) => {
      const own = pathOf.get(sketch.module) ?? "";
      let part = parts.get(own);
      if (!part && parts.size < mostParts) {
        part = operationsOf(document as RawObject, own, path, runtime);
        parts.set(own, part);
      }
      return part?.get(keyOf(sketch));
    },
  };
}

/** The operations of one path, by `keyOf`; none if that part has an error, or cannot be told from the rest. */
function operationsOf(
  document: RawObject,
  own: string,
  path: string,
  runtime: Runtime,
): ReadonlyMap<string, MockOperation> {
  const part = partOf(document, own);
  if (!part) return new Map();
  const { api, diagnostics } = readModel({ entry: path }, inMemory(path, part));
  if (!api || hasErrors(diagnostics)) return new Map();
  const program = openProgram(api);
  const { operations } = linkProgram(program, runtime.modules);
  return new Map(operations.map((operation) => [keyOf(operation), operation]));
}

/** What tells the operations of a path apart. */
function keyOf({
  method,
  constants = [],
}: {
  readonly method: string;
  readonly constants?: readonly object[];
}): string {
  return JSON.stringify([method, constants]);
}

function inMemory(
  path: string,
  document: RawObject,
): { readonly cwd: string; readonly disk: ReturnType<typeof memoryDisk> } {
  // JSON is read as such whatever the file is called.
  return { cwd: dirname(path), disk: memoryDisk({ [path]: JSON.stringify(document) }) };
}

import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { ApiTarget } from "../config.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Position, SourceFile } from "../source/source.ts";
import { hasJournal } from "../write/journal.ts";
import { recordPath } from "./place.ts";
import { toolFingerprint } from "./tool.ts";

/** A run that ended well: what it read, what it made, and what it had to say. */
export type RunRecord = {
  /** The tool, the target and the working folder, as one hash. */
  readonly key: string;
  /** Paths as people see them, with the SHA-256 of each text. */
  readonly inputs: readonly (readonly [path: string, sha256: string])[];
  /** Paths in the output folder, with what the disk says of each. */
  readonly outputs: readonly (readonly [path: string, stamp: string])[];
  readonly diagnostics: readonly {
    readonly diagnostic: Diagnostic;
    readonly position?: Position;
  }[];
};

/** What a run that need not be repeated would have said. */
export type Recalled = {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly outputs: readonly string[];
};

/**
 * The last run for this target, if repeating it would change nothing: the same build of the tool, every input with the same
 * bytes, and every output as that run left it. Undefined in every other case; a damaged record counts as none.
 */
export function recall(target: ApiTarget, cwd: string): Recalled | undefined {
  const folder = resolve(cwd, target.output);
  const record = hasJournal(folder) ? undefined : readRecord(folder);
  if (!record || record.key !== keyOf(target, cwd)) return undefined;
  const texts = new Map<string, Buffer>();
  for (const [path, sha256] of record.inputs) {
    const bytes = attempt(() => readFileSync(resolve(cwd, path)));
    if (!bytes || hashOf(bytes) !== sha256) return undefined;
    texts.set(path, bytes);
  }
  for (const [path, stamp] of record.outputs) {
    if (stampOf(join(folder, path)) !== stamp) return undefined;
  }
  const positions = new Map(
    record.diagnostics.map(({ diagnostic, position }) => [diagnostic.at, position]),
  );
  const sources = [...texts].map(([path, bytes]): [string, SourceFile] => [
    path,
    {
      path,
      // Only a problem's frame asks for the text.
      get text() {
        return bytes.toString("utf8");
      },
      value: undefined,
      locate: (place) => positions.get(place) as Position,
    },
  ]);
  return {
    diagnostics: record.diagnostics.map(({ diagnostic }) => diagnostic),
    sources: new Map(sources),
    outputs: record.outputs.map(([path]) => path),
  };
}

/** Remembers a run whose output is on the disk. Where the cache cannot be written, the next run just does all the work. */
export function remember(target: ApiTarget, cwd: string, run: Recalled): void {
  const folder = resolve(cwd, target.output);
  const stamps = run.outputs.map((path) => [path, stampOf(join(folder, path))] as const);
  const record: RunRecord = {
    key: keyOf(target, cwd),
    inputs: [...run.sources.values()].map((file) => [file.path, hashOf(file.text)] as const),
    outputs: stamps.flatMap(([path, stamp]) => (stamp === undefined ? [] : [[path, stamp]])),
    diagnostics: run.diagnostics.map((diagnostic) => {
      const position = run.sources.get(diagnostic.at.file)?.locate(diagnostic.at);
      return position ? { diagnostic, position } : { diagnostic };
    }),
  };
  attempt(() => {
    const path = recordPath(folder);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(record));
    renameSync(`${path}.${process.pid}`, path);
  });
}

function readRecord(folder: string): RunRecord | undefined {
  return attempt(() => JSON.parse(readFileSync(recordPath(folder), "utf8")) as RunRecord);
}

function keyOf(target: ApiTarget, cwd: string): string {
  return hashOf(JSON.stringify([toolFingerprint(), cwd, target]));
}

function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Changes whenever somebody writes to the file, whatever its size and date say afterwards. */
function stampOf(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}` : undefined;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

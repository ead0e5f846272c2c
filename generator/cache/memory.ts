import { hash } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { ApiTarget } from "../config.ts";
import type { RenderedFile } from "../print/file.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Position, SourceFile } from "../source/source.ts";
import { hasJournal } from "../write/journal.ts";
import { recordPath } from "./place.ts";
import { toolFingerprint } from "./tool.ts";
import type { Earlier, UnitRecords } from "./units.ts";

/** A run that ended well: what it read, what it made, and what it had to say. */
type RunRecord = {
  /** The tool, the target and the working folder, as one hash. */
  readonly key: string;
  /** Paths as people see them, with the hash of each text. */
  readonly inputs: readonly (readonly [path: string, hash: string])[];
  /** Paths in the output folder, with what the disk says of each, and the hash of its draft. */
  readonly outputs: readonly (readonly [path: string, stamp: string, draft: string])[];
  readonly diagnostics: readonly {
    readonly diagnostic: Diagnostic;
    readonly position?: Position;
  }[];
};

/** What a run that need not be repeated would have said. */
export type Recalled = {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** Paths in the output folder. */
  readonly outputs: readonly string[];
};

/** What the last run for a target left behind. */
export class Memory {
  readonly #cwd: string;
  readonly #folder: string;
  readonly #key: string;
  readonly #record: RunRecord | undefined;
  readonly #recordPath: string;
  readonly #unitsPath: string;
  readonly #outputs: ReadonlyMap<string, { readonly stamp: string; readonly draft: string }>;

  constructor(target: ApiTarget, cwd: string) {
    this.#cwd = cwd;
    this.#folder = resolve(cwd, target.output);
    this.#key = hashOf(JSON.stringify([toolFingerprint(), cwd, target]));
    this.#recordPath = recordPath(this.#folder);
    this.#unitsPath = this.#recordPath.replace(/\.json$/, ".units.json");
    const record = hasJournal(this.#folder) ? undefined : readJson<RunRecord>(this.#recordPath);
    // What another build of the tool made, or made for another target, is not believed.
    this.#record = record?.key === this.#key ? record : undefined;
    this.#outputs = new Map(
      (this.#record?.outputs ?? []).map(([path, stamp, draft]) => [path, { stamp, draft }]),
    );
  }

  /** The last run, if repeating it would change nothing: every input has the same bytes, and every output is as it was left. */
  recall(): Recalled | undefined {
    if (!this.#record) return undefined;
    const { inputs, outputs, diagnostics } = this.#record;
    const texts = new Map<string, Buffer>();
    for (const [path, expected] of inputs) {
      const bytes = attempt(() => readFileSync(resolve(this.#cwd, path)));
      if (!bytes || hashOf(bytes) !== expected) return undefined;
      texts.set(path, bytes);
    }
    for (const [path, stamp] of outputs) {
      if (stampOf(join(this.#folder, path)) !== stamp) return undefined;
    }
    const positions = new Map(
      diagnostics.map(({ diagnostic, position }) => [diagnostic.at, position]),
    );
    const locate = (place: Diagnostic["at"]): Position => positions.get(place) as Position;
    return {
      diagnostics: diagnostics.map(({ diagnostic }) => diagnostic),
      sources: new Map([...texts].map(([path, bytes]) => [path, fileOf(path, bytes, locate)])),
      outputs: outputs.map(([path]) => path),
    };
  }

  /** What the last run left that need not be made again. */
  earlier(): Earlier {
    const held = (path: string): RenderedFile | undefined => this.#held(path);
    return {
      drafts: {
        hash: hashOf,
        find: (path, draft) => {
          const file = held(path);
          return file?.draft === draft ? file : undefined;
        },
      },
      held,
      units: () => (this.#record ? (readJson<UnitRecords>(this.#unitsPath) ?? {}) : {}),
    };
  }

  #held(path: string): RenderedFile | undefined {
    const at = join(this.#folder, path);
    const known = this.#outputs.get(path);
    if (!known || known.stamp !== stampOf(at)) return undefined;
    return {
      path,
      draft: known.draft,
      kept: true,
      get text() {
        return readFileSync(at, "utf8");
      },
    };
  }

  /** Remembers a run whose output is on the disk. Where the cache cannot be written, the next run just does all the work. */
  remember(run: {
    readonly diagnostics: readonly Diagnostic[];
    readonly sources: ReadonlyMap<string, SourceFile>;
    readonly files: readonly RenderedFile[];
    readonly units: UnitRecords | undefined;
  }): void {
    const record: RunRecord = {
      key: this.#key,
      inputs: [...run.sources.values()].map((file) => [file.path, hashOf(file.text)]),
      outputs: run.files.flatMap(({ path, draft = "", kept }) => {
        const known = kept ? this.#outputs.get(path)?.stamp : undefined;
        const stamp = known ?? stampOf(join(this.#folder, path));
        return stamp === undefined ? [] : [[path, stamp, draft]];
      }),
      diagnostics: run.diagnostics.map((diagnostic) => {
        const position = run.sources.get(diagnostic.at.file)?.locate(diagnostic.at);
        return position ? { diagnostic, position } : { diagnostic };
      }),
    };
    attempt(() => {
      // The record vouches for the units, so it goes first and comes last.
      rmSync(this.#recordPath, { force: true });
      writeJson(this.#unitsPath, run.units ?? {});
      writeJson(this.#recordPath, record);
    });
  }
}

/** A file that was read, without being parsed: all that a problem's frame asks for is known. */
function fileOf(path: string, bytes: Buffer, locate: SourceFile["locate"]): SourceFile {
  let text: string | undefined;
  return {
    path,
    get text() {
      return (text ??= bytes.toString("utf8"));
    },
    value: undefined,
    locate,
  };
}

/** A JSON file, if it is there and whole. */
export function readJson<T>(path: string): T | undefined {
  return attempt(() => JSON.parse(readFileSync(path, "utf8")) as T);
}

/** Whoever reads it meets the old text or the new one, never half of either. */
export function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(value));
  renameSync(`${path}.${process.pid}`, path);
}

/** A short name for very bytes. */
export function hashOf(content: string | Buffer): string {
  return hash("sha256", content, "base64");
}

/** Changes whenever somebody writes to the file, whatever its size and date say afterwards. */
function stampOf(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}` : undefined;
}

/** What a cache cannot do is not done. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

import { hash } from "node:crypto";
import { runtimeImports } from "../emit/runtime-files.ts";
import type { Reuse, Unit, UnitKey } from "../emit/unit.ts";
import type { Drafts, KeptFile, RenderedFile } from "../print/file.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Fingerprints } from "./fingerprints.ts";

/** What is known of a piece of an emitter's work. */
export type UnitRecord = {
  readonly fingerprint: string;
  readonly files: readonly (readonly [path: string, imports: readonly string[]])[];
  readonly diagnostics: readonly Diagnostic[];
};

export type UnitRecords = Readonly<Record<string, UnitRecord>>;

/** What an earlier run left that need not be made again. Paths count from the output folder. */
export type Earlier = {
  readonly drafts: Drafts;
  /** The file of a path, if it is as that run left it. */
  readonly held: (path: string) => RenderedFile | undefined;
  readonly units: () => UnitRecords;
};

/** The pieces of a run, each made or taken from the last run. */
export class Units {
  readonly #fingerprints: Fingerprints;
  readonly #globals: string;
  readonly #known: UnitRecords;
  readonly #held: (path: string) => RenderedFile | undefined;
  /** All pieces of this run, for the next one. */
  readonly records: Record<string, UnitRecord> = Object.create(null) as Record<string, UnitRecord>;

  /** `globals`: what every piece depends on; `held`: the file of a path in the package, if it is as the last run left it. */
  constructor(
    fingerprints: Fingerprints,
    globals: string,
    known: UnitRecords,
    held: (path: string) => RenderedFile | undefined,
  ) {
    this.#fingerprints = fingerprints;
    this.#globals = hash("sha1", globals + fingerprints.whole, "base64");
    this.#known = known;
    this.#held = held;
  }

  readonly reuse: Reuse = (key, make) => {
    const id = `${key.emitter} ${key.name} ${key.at.file}#${key.at.pointer}`;
    const fingerprint = this.#fingerprintOf(key);
    const before = this.#known[id];
    const kept = before?.fingerprint === fingerprint ? this.#keep(before) : undefined;
    if (before && kept) {
      this.records[id] = before;
      return kept;
    }
    const made = make();
    this.records[id] = {
      fingerprint,
      files: made.files.map((file) => [file.path, runtimeImports(file)]),
      diagnostics: made.diagnostics,
    };
    return made;
  };

  #fingerprintOf({ at, name, facts = "" }: UnitKey): string {
    return hash(
      "sha1",
      [this.#globals, name, facts, this.#fingerprints.of(at)].join(" "),
      "base64",
    );
  }

  #keep({ files, diagnostics }: UnitRecord): Unit | undefined {
    const kept: KeptFile[] = [];
    for (const [path, imports] of files) {
      const rendered = this.#held(path);
      if (!rendered) return undefined;
      kept.push({ kind: "kept", path, imports, rendered });
    }
    return { files: kept, diagnostics };
  }
}

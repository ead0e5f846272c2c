import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { attempt, hashOf } from "../cache/memory.ts";
import { recordPath } from "../cache/place.ts";
import { readSealed, writeSealed } from "../cache/sealed.ts";
import { toolFingerprint } from "../cache/tool.ts";
import type { SourceFile } from "../source/source.ts";
import type { Example } from "./example.ts";
import type { Program, Sketch } from "./modules.ts";

/** A program as the cache keeps it: a sound description, and the modules that were made of it so far. */
type Remembered = {
  /** The tool, the entry and the working folder, as one hash. */
  readonly key: string;
  readonly inputs: readonly (readonly [path: string, hash: string])[];
  readonly title: string;
  readonly operations: readonly Sketch[];
  readonly example?: Example | undefined;
  readonly modules: Readonly<Record<string, string>>;
  /** True if these are all the modules there are. */
  readonly isWhole: boolean;
};

type Recalled = {
  readonly program: Program;
  readonly isWhole: boolean;
  /** True for a module that need not be made again. */
  readonly has: (path: string) => boolean;
};

/** Up to so many operations, all modules are made ahead; of a larger description those that were needed are kept. */
const fewOperations = 200;

/** True for what is remembered as a whole. */
export function isSmall({
  operations,
}: {
  readonly operations: { readonly length: number };
}): boolean {
  return operations.length <= fewOperations;
}

function inputsOf(sources: ReadonlyMap<string, SourceFile>): Remembered["inputs"] {
  return [...sources.values()].map((file) => [file.path, hashOf(file.text)]);
}

/** What an earlier start left for the next one. Where the cache cannot be written, each start does all the work. */
export class ProgramMemory {
  readonly #cwd: string;
  readonly #key: string;
  readonly #path: string;

  constructor(entry: string, cwd: string) {
    this.#cwd = cwd;
    this.#key = hashOf(JSON.stringify([toolFingerprint(), cwd, entry, "mock"]));
    this.#path = recordPath(`${resolve(cwd, entry)}#mock`);
  }

  /** The program of the last start, if every file that it was made of has the same bytes; `again` makes it anew for what is not remembered. */
  recall(again: () => Program): Recalled | undefined {
    const record = readSealed<Remembered>(this.#path);
    if (record?.key !== this.#key) return undefined;
    for (const [path, expected] of record.inputs) {
      const bytes = attempt(() => readFileSync(resolve(this.#cwd, path)));
      if (!bytes || hashOf(bytes) !== expected) return undefined;
    }
    const texts = new Map(Object.entries(record.modules));
    let program: Program | undefined;
    const { title, operations, example, inputs, isWhole } = record;
    const textOf = (path: string): string => {
      const known = texts.get(path);
      if (known !== undefined) return known;
      const text = (program ??= again()).textOf(path);
      texts.set(path, text);
      this.#later(() => this.#write({ title, operations, example, inputs, texts, isWhole }));
      return text;
    };
    return {
      program: { title, operations, example, textOf },
      isWhole,
      has: (path) => texts.has(path),
    };
  }

  /** Remembers a new program, once there is nothing more urgent to do. */
  keep(
    program: Program,
    sources: ReadonlyMap<string, SourceFile>,
    allModules: (program: Program) => ReadonlyMap<string, string>,
  ): Program {
    const { title, operations, example } = program;
    const texts = new Map<string, string>();
    const inputs = inputsOf(sources);
    const write = (): void => {
      const isWhole = isSmall(program);
      const all = isWhole ? allModules(kept) : texts;
      this.#write({ title, operations, example, inputs, texts: all, isWhole });
    };
    const kept: Program = {
      ...program,
      textOf: (path) => {
        const known = texts.get(path);
        if (known !== undefined) return known;
        const text = program.textOf(path);
        texts.set(path, text);
        this.#later(write);
        return text;
      },
    };
    this.#later(write);
    return kept;
  }

  /** Remembers a small program at once, all of it, if the last start has not left the same. */
  fill(
    program: Program,
    sources: ReadonlyMap<string, SourceFile>,
    allModules: (program: Program) => ReadonlyMap<string, string>,
  ): void {
    if (!isSmall(program) || this.recall(() => program)?.isWhole) return;
    const { title, operations, example } = program;
    const texts = allModules(program);
    this.#write({ title, operations, example, inputs: inputsOf(sources), texts, isWhole: true });
  }

  #timer: NodeJS.Timeout | undefined;

  #later(work: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(work, 500).unref();
  }

  #write(program: {
    readonly title: string;
    readonly operations: readonly Sketch[];
    readonly example: Example | undefined;
    readonly inputs: Remembered["inputs"];
    readonly texts: ReadonlyMap<string, string>;
    readonly isWhole: boolean;
  }): void {
    const { texts, ...rest } = program;
    const record: Remembered = { key: this.#key, ...rest, modules: Object.fromEntries(texts) };
    attempt(() => writeSealed(this.#path, record));
  }
}

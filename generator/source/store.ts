import { dirname, isAbsolute, relative, resolve } from "node:path";
import type { Diagnostic } from "./diagnostic.ts";
import type { Disk } from "./disk.ts";
import { parseFile } from "./file.ts";
import type { Limits } from "./limits.ts";
import type { Failure } from "./reference.ts";
import type { SourceFile } from "./source.ts";

/** The files of a description: each is read once, and only inside of the allowed folder. */
export class FileStore {
  /** By path as shown, the entry first. */
  readonly files = new Map<string, SourceFile>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #disk: Disk;
  readonly #cwd: string;
  readonly #root: string;
  readonly #realRoot: string;
  readonly #limits: Limits;

  constructor(options: {
    readonly disk: Disk;
    readonly cwd: string;
    readonly root: string;
    readonly limits: Limits;
  }) {
    this.#disk = options.disk;
    this.#cwd = options.cwd;
    this.#root = resolve(options.cwd, options.root);
    this.#realRoot = options.disk.realPath(this.#root) ?? this.#root;
    this.#limits = options.limits;
  }

  /** Reads the file that everything starts from; whoever names it may name any file. */
  openEntry(path: string): SourceFile | Failure {
    return this.#read(resolve(this.#cwd, path), path);
  }

  /** Reads a file that a reference names by its absolute path; `written` is what the reference says, for messages. */
  open(path: string, written: string): SourceFile | Failure {
    return this.files.get(this.#shown(path)) ?? this.#openInside(path, written);
  }

  /** The absolute path of a file as shown. */
  absolute(shown: string): string {
    return resolve(this.#cwd, shown);
  }

  /** The names beside a file, for suggestions. */
  neighbours(path: string): readonly string[] {
    return isWithin(this.#root, path) ? this.#disk.list(dirname(path)) : [];
  }

  #openInside(path: string, written: string): SourceFile | Failure {
    // Before the disk is asked, so that an answer cannot tell what exists elsewhere.
    if (!isWithin(this.#root, path)) return outside(written);
    const real = this.#disk.realPath(path);
    if (real !== undefined && !isWithin(this.#realRoot, real)) return outside(written);
    return this.#read(path, written);
  }

  #read(path: string, written: string): SourceFile | Failure {
    const size = this.#disk.size(path);
    if (size === undefined) {
      return { code: "ref/unresolved", message: `there is no file \`${written}\`` };
    }
    if (size > this.#limits.fileBytes) {
      const limit = `${this.#limits.fileBytes} bytes are the limit`;
      return { code: "source/too-large", message: `\`${written}\` has ${size} bytes; ${limit}` };
    }
    if (this.files.size >= this.#limits.files) {
      const limit = `${this.#limits.files} files`;
      return { code: "source/too-large", message: `a description has at most ${limit}` };
    }
    let bytes: Uint8Array;
    try {
      bytes = this.#disk.read(path);
    } catch {
      return { code: "source/unreadable", message: `the file \`${written}\` cannot be read` };
    }
    const { file, diagnostics } = parseFile(this.#shown(path), bytes, this.#limits);
    this.files.set(file.path, file);
    this.diagnostics.push(...diagnostics);
    return file;
  }

  #shown(path: string): string {
    return relative(this.#cwd, path).replaceAll("\\", "/");
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== ".." && !/^\.\.[/\\]/.test(way);
}

function outside(written: string): Failure {
  return {
    code: "ref/outside-root",
    message: `\`${written}\` lies outside of the folder that this description may read`,
  };
}

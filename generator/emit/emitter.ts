import type { Api } from "../model/api.ts";
import type { OutputFile } from "../print/file.ts";
import type { Diagnostic, Outcome } from "../source/diagnostic.ts";
import type { Names } from "./names.ts";
import type { Reuse } from "./unit.ts";

/** What every emitter gets: the meaning, the settled names, and what the package is called. */
export type EmitInput = {
  readonly api: Api;
  readonly names: Names;
  readonly target: PackageTarget;
  /** Set where an earlier run is known. */
  readonly reuse?: Reuse | undefined;
};

export type PackageTarget = {
  /** `@specwright/huawei-ecs` */
  readonly packageName: string;
  /** The entry file as people write it: `specs/huawei-ecs/openapi.yaml`. */
  readonly source: string;
  /** What somebody runs to make the files anew; default: `npm run generate`. */
  readonly command?: string;
  /** The description as one document, for `openapi.json`; undefined if nobody asked for a package. */
  readonly bundled: unknown;
};

/** Told each problem on the way; the same one may be told twice, where two operations share a schema. */
export type Report = (diagnostic: Diagnostic) => void;

/** An emitter is a pure function: same input, same files. It refers to another emitter's output by name and path only. */
export type Emitter = {
  readonly name: "types" | "client" | "validators" | "mocks" | "docs" | "package" | "entry";
  /** The files one after the other, each made when it is asked for, so that nobody need hold them all. */
  readonly files: (input: EmitInput, report: Report) => Iterable<OutputFile>;
  /** All of them at once. */
  readonly emit: (input: EmitInput) => Outcome<readonly OutputFile[]>;
};

/** Makes an emitter from the function that makes its files. */
export function emitterOf(name: Emitter["name"], files: Emitter["files"]): Emitter {
  return {
    name,
    files,
    emit: (input) => {
      const problems = new Problems();
      return { value: [...files(input, problems.report)], diagnostics: problems.all };
    },
  };
}

/** Problems, each once. */
export class Problems {
  readonly #found = new Map<string, Diagnostic>();

  readonly report: Report = (diagnostic) => {
    const { code, message, at } = diagnostic;
    this.#found.set(`${code} ${at.file}#${at.pointer} ${message}`, diagnostic);
  };

  get all(): readonly Diagnostic[] {
    return [...this.#found.values()];
  }
}

import type { Api } from "../model/api.ts";
import type { OutputFile } from "../print/file.ts";
import type { Outcome } from "../source/diagnostic.ts";
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

/** An emitter is a pure function: same input, same files. It refers to another emitter's output by name and path only. */
export type Emitter = {
  readonly name: "types" | "client" | "validators" | "mocks" | "docs" | "package" | "entry";
  readonly emit: (input: EmitInput) => Outcome<readonly OutputFile[]>;
};

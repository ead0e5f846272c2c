import type { Example } from "./example.ts";

/** The mock of a description as JavaScript, module by module, each made when it is asked for. */
export type Program = {
  readonly title: string;
  readonly operations: readonly Sketch[];
  /** What a person may try first. */
  readonly example?: Example | undefined;
  /** The text of a module by its path in a package. */
  readonly textOf: (path: string) => string;
};

/** What a router has to know of an operation before any request has come for it. */
export type Sketch = {
  /** The module that has all the rest, and its export. */
  readonly module: string;
  readonly name: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly constants?: readonly object[];
};

/** The module that lists all operations. */
export const entryModule = "src/mocks/api.ts";

/** True for a module that every package has a copy of, and so needs not be made. */
export function isRuntime(path: string): boolean {
  return path.startsWith("src/runtime/");
}

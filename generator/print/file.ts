import type { Declaration } from "./declare.ts";

/** A file to be, as data. Paths count from the package's root, with `/`. */
export type OutputFile = TypeScriptFile | TemplateFile | JsonFile | CopiedFile | KeptFile;

export type TypeScriptFile = {
  readonly kind: "typescript";
  readonly path: string;
  /** Where the file comes from and how to change it; one sentence each, printed on top. */
  readonly header: string;
  readonly declarations: readonly Declaration[];
};

/** Prose or a page: a template under `templates/` and a complete, typed view. */
export type TemplateFile = {
  readonly kind: "template";
  readonly path: string;
  readonly template: string;
  readonly view: object;
};

export type JsonFile = { readonly kind: "json"; readonly path: string; readonly value: unknown };

/** A file under `templates/` that goes into the package as it is. */
export type CopiedFile = { readonly kind: "copy"; readonly path: string; readonly from: string };

/** A file that need not be made: the output folder holds it just as it would be. */
export type KeptFile = {
  readonly kind: "kept";
  readonly path: string;
  /** The modules of the package that it imports. */
  readonly imports: readonly string[];
  readonly rendered: RenderedFile;
};

/** A file as text, ready to be written. */
export type RenderedFile = {
  readonly path: string;
  readonly text: string;
  /** A hash of the text before it was brought into form: where that comes again, the text is the same again. */
  readonly draft?: string;
  /** True if the output folder is known to hold just this file. */
  readonly kept?: true;
};

/** What is known of an earlier run's files, so that none is brought into form twice. */
export type Drafts = {
  readonly hash: (draft: string) => string;
  /** The file of this path, if it is as that run left it and was made of the same draft. */
  readonly find: (path: string, hash: string) => RenderedFile | undefined;
};

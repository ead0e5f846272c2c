import type { Declaration } from "./declare.ts";

/** A file to be, as data. Paths count from the package's root, with `/`. */
export type OutputFile = TypeScriptFile | TemplateFile | JsonFile | CopiedFile;

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

/** A file as text, ready to be written. */
export type RenderedFile = { readonly path: string; readonly text: string };

import { posix } from "node:path";
import { Imported } from "../print/code.ts";
import { codeIn } from "../print/declare.ts";
import type { CopiedFile, OutputFile, TypeScriptFile } from "../print/file.ts";
import type { Templates } from "../print/template.ts";

const packageFolder = "src/runtime/";
const templateFolder = "runtime/";

/**
 * The parts of the runtime that the emitted modules need, directly or through each other, as files to be copied.
 * So a package holds what it uses and nothing else, and no emitter keeps a list.
 */
export function runtimeFiles(
  files: Iterable<OutputFile>,
  templates: Templates,
): readonly CopiedFile[] {
  const needs = new RuntimeNeeds();
  for (const file of files) needs.note(file);
  return needs.files(templates);
}

/** The same for files that come one after the other. */
export class RuntimeNeeds {
  readonly #direct = new Set<string>();

  note(file: OutputFile): void {
    for (const path of runtimeImports(file)) this.#direct.add(path);
  }

  files(templates: Templates): readonly CopiedFile[] {
    const needed = new Set(this.#direct);
    // The set grows while it is walked.
    for (const path of needed) {
      const text = templates.get(templateOf(path));
      if (text === undefined)
        throw new Error(`an emitter needs templates/${templateOf(path)}, which does not exist`);
      for (const [, specifier = ""] of text.matchAll(/\bfrom "(\.[^"]+)\.js"/g)) {
        needed.add(posix.join(posix.dirname(path), `${specifier}.ts`));
      }
    }
    return [...needed].sort().map((path) => ({ kind: "copy", path, from: templateOf(path) }));
  }
}

function templateOf(path: string): string {
  return `${templateFolder}${path.slice(packageFolder.length)}`;
}

/** The modules of the runtime that a file imports or exports from. */
export function runtimeImports(file: OutputFile): readonly string[] {
  if (file.kind === "kept") return file.imports;
  if (file.kind !== "typescript") return [];
  let found = known.get(file);
  if (!found) known.set(file, (found = importsOf(file)));
  return found;
}

const known = new WeakMap<TypeScriptFile, readonly string[]>();

function importsOf({ declarations }: TypeScriptFile): readonly string[] {
  const found = new Set<string>();
  const note = (path: string): void => {
    if (path.startsWith(packageFolder)) found.add(path);
  };
  for (const declaration of declarations) {
    if (declaration.kind === "export") note(declaration.from);
    for (const { parts } of codeIn(declaration)) {
      for (const part of parts) if (part instanceof Imported) note(part.from);
    }
  }
  return [...found];
}

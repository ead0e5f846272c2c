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
  files: readonly OutputFile[],
  templates: Templates,
): readonly CopiedFile[] {
  const needed = new Set<string>();
  const need = (path: string): void => {
    if (!path.startsWith(packageFolder) || needed.has(path)) return;
    needed.add(path);
    const text = templates.get(templateOf(path));
    if (text === undefined)
      throw new Error(`an emitter needs templates/${templateOf(path)}, which does not exist`);
    for (const [, specifier = ""] of text.matchAll(/\bfrom "(\.[^"]+)\.js"/g)) {
      need(posix.join(posix.dirname(path), `${specifier}.ts`));
    }
  };
  for (const file of files)
    if (file.kind === "typescript") for (const path of modulesOf(file)) need(path);
  return [...needed].sort().map((path) => ({ kind: "copy", path, from: templateOf(path) }));
}

function templateOf(path: string): string {
  return `${templateFolder}${path.slice(packageFolder.length)}`;
}

/** The modules that a file imports or exports from. */
function modulesOf({ declarations }: TypeScriptFile): readonly string[] {
  return declarations.flatMap((declaration) =>
    declaration.kind === "export"
      ? [declaration.from]
      : [...codeIn(declaration)].flatMap(({ parts }) =>
          parts.flatMap((part) => (part instanceof Imported ? [part.from] : [])),
        ),
  );
}

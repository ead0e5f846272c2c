import type { OutputFile, RenderedFile } from "./file.ts";
import { format } from "./format.ts";
import { printJson } from "./json.ts";
import { templateRenderer, type Templates } from "./template.ts";
import { printTypeScript } from "./typescript.ts";

/** How many files are with the formatter at once: enough to keep its threads busy, few enough to keep memory flat. */
const inFlight = 16;

/** Turns files-as-data into text. `templates` holds everything under `templates/`, so that this stays free of the disk. */
export async function render(
  files: Iterable<OutputFile>,
  templates: Templates,
): Promise<readonly RenderedFile[]> {
  const renderTemplate = templateRenderer(templates);
  const rendered: RenderedFile[] = [];
  const pending = files[Symbol.iterator]();
  let count = 0;
  await Promise.all(Array.from({ length: inFlight }, worker));
  return rendered;

  async function worker(): Promise<void> {
    for (let next = pending.next(); !next.done; next = pending.next()) {
      const index = count;
      count += 1;
      rendered[index] = { path: next.value.path, text: await textOf(next.value) };
    }
  }

  function textOf(file: OutputFile): string | Promise<string> {
    switch (file.kind) {
      case "typescript":
        return format(printTypeScript(file), "typescript");
      case "template": {
        const text = renderTemplate(file.template, file.view);
        return file.path.endsWith(".md") ? format(text, "markdown") : text;
      }
      case "json":
        return printJson(file.value);
      case "copy": {
        const text = templates.get(file.from);
        if (text === undefined) throw new Error(`no file templates/${file.from}`);
        return text;
      }
    }
  }
}

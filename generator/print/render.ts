import type { OutputFile, RenderedFile } from "./file.ts";
import { prettify } from "./format.ts";
import { printJson } from "./json.ts";
import { templateRenderer, type Templates } from "./template.ts";
import { printTypeScript } from "./typescript.ts";

/** Turns files-as-data into text. `templates` holds everything under `templates/`, so that this stays free of the disk. */
export async function render(
  files: readonly OutputFile[],
  templates: Templates,
): Promise<readonly RenderedFile[]> {
  const renderTemplate = templateRenderer(templates);
  const rendered: RenderedFile[] = [];
  for (const file of files) {
    rendered.push({ path: file.path, text: await textOf(file) });
  }
  return rendered;

  async function textOf(file: OutputFile): Promise<string> {
    switch (file.kind) {
      case "typescript":
        return prettify(printTypeScript(file), "typescript");
      case "template": {
        const text = renderTemplate(file.template, file.view);
        return file.path.endsWith(".md") ? prettify(text, "markdown") : text;
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

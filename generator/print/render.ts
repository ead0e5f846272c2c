import type { Drafts, KeptFile, OutputFile, RenderedFile } from "./file.ts";
import { format, type Language } from "./format.ts";
import { printJson } from "./json.ts";
import { templateRenderer, type Templates } from "./template.ts";
import { printTypeScript } from "./typescript.ts";

/** How many files are with the formatter at once: enough to keep its threads busy, few enough to keep memory flat. */
const inFlight = 16;

export type RenderOptions = {
  /** Where a file goes in the output folder, by its path in the package. */
  readonly place?: (path: string) => string;
  readonly drafts?: Drafts | undefined;
};

/** Turns files-as-data into text. `templates` holds everything under `templates/`, so that this stays free of the disk. */
export async function render(
  files: Iterable<OutputFile>,
  templates: Templates,
  { place = (path) => path, drafts }: RenderOptions = {},
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
      rendered[index] =
        next.value.kind === "kept"
          ? next.value.rendered
          : await finish(place(next.value.path), draftOf(next.value));
    }
  }

  async function finish(path: string, { text, language }: Draft): Promise<RenderedFile> {
    const draft = drafts?.hash(text);
    const known = draft === undefined ? undefined : drafts?.find(path, draft);
    if (known) return known;
    const final = language ? await format(text, language) : text;
    return draft === undefined ? { path, text: final } : { path, text: final, draft };
  }

  function draftOf(file: Exclude<OutputFile, KeptFile>): Draft {
    switch (file.kind) {
      case "typescript":
        return { text: printTypeScript(file), language: "typescript" };
      case "template": {
        const text = renderTemplate(file.template, file.view);
        return file.path.endsWith(".md") ? { text, language: "markdown" } : { text };
      }
      case "json":
        return { text: printJson(file.value) };
      case "copy": {
        const text = templates.get(file.from);
        if (text === undefined) throw new Error(`no file templates/${file.from}`);
        return { text };
      }
    }
  }
}

/** A file's text, which has yet to be brought into form if it is in a language of the formatter. */
type Draft = { readonly text: string; readonly language?: Language };

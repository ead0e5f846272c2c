import type { format as oxfmt } from "oxfmt";

/** What a text is written in; the formatter goes by it and not by a path. */
export type Language = "typescript" | "markdown";

const fileNames: Readonly<Record<Language, string>> = {
  typescript: "module.ts",
  markdown: "page.md",
};

let formatter: Promise<typeof oxfmt> | undefined;

/**
 * Sets the lines of a text; a Markdown table that is wider than the page is not padded. The options are fixed here, so no
 * configuration file of the machine has a say. Throws if the text does not parse, which is a bug of an emitter.
 */
export async function format(text: string, language: Language): Promise<string> {
  formatter ??= import("oxfmt").then((module) => module.format);
  const run = await formatter;
  const { code, errors } = await run(fileNames[language], text, {
    printWidth: 100,
    endOfLine: "lf",
    proseWrap: "never",
  });
  const [error] = errors;
  if (error) throw new Error(`emitted ${language} does not parse: ${error.message}\n${text}`);
  return code;
}

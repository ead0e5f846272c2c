import { format } from "prettier";

/** Text in Prettier's form; a table that is wider than the page is not padded. The options are fixed here, so no configuration file of the machine has a say. */
export function prettify(text: string, parser: "typescript" | "markdown"): Promise<string> {
  return format(text, { parser, printWidth: 100, endOfLine: "lf", proseWrap: "never" });
}

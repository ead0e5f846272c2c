import { format } from "prettier";

/** Text in Prettier's form; the options are fixed here, so no configuration file of the machine has a say. */
export function prettify(text: string, parser: "typescript" | "markdown"): Promise<string> {
  return format(text, { parser, printWidth: 100, endOfLine: "lf" });
}

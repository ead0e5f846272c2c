import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { write } from "./workbench.ts";

/** Makes a module of every call that the pages of a package show, in a folder; returns how many. */
export function extractUsage(folder: string, usage: string): number {
  const pages = ["README.md", ...pagesIn(folder)];
  let count = 0;
  for (const page of pages) {
    const text = readFileSync(join(folder, page), "utf8");
    for (const [, block = ""] of text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
      // The others go on from a program that they do not show.
      if (!block.includes("createClient(")) continue;
      count += 1;
      const name = page.replace(/\.md$/, "").replaceAll(/[^\w]+/g, "-");
      write(join(usage, `${name}-${count}.ts`), `${block}\nvoid answer;\n`);
    }
  }
  return count;
}

function pagesIn(folder: string): readonly string[] {
  return readdirSync(join(folder, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join("docs", path))
    .sort();
}

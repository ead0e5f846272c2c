import type { RenderedFile } from "../../../generator/print/file.ts";
import { inspectPage } from "./markdown.ts";
import { inspectPaths } from "./paths.ts";
import { inspectModule } from "./typescript.ts";

/** Everything that is wrong with a package that was made from hostile text, as sentences; tokens of the text match `token`. */
export function inspectPackage(files: readonly RenderedFile[], token: RegExp): readonly string[] {
  return [
    ...inspectPaths(files.map(({ path }) => path)),
    ...files.flatMap(({ path, text }) => {
      if (path.endsWith(".ts")) return inspectModule(path, text, token);
      if (path.endsWith(".md")) return inspectPage(path, text);
      if (path.endsWith(".json")) return inspectJson(path, text);
      return [`${path}: is of no known kind`];
    }),
  ];
}

function inspectJson(path: string, text: string): readonly string[] {
  const value = JSON.parse(text) as Record<string, unknown>;
  if (path !== "package.json") return [];
  // A description has a say in the words of the package, not in what npm runs or links.
  const expected = { build: "tsc -p tsconfig.json", prepack: "npm run build" };
  return [
    ...(JSON.stringify(value["scripts"]) === JSON.stringify(expected) ? [] : ["has other scripts"]),
    ...(value["name"] === "@specwright/zoo" ? [] : ["has another name"]),
    ...["bin", "main", "dependencies", "gypfile", "man"].filter((field) => field in value),
  ].map((problem) => `${path}: ${problem}`);
}

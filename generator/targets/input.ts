import { basename, dirname, join, resolve } from "node:path";
import { nearest } from "../source/near.ts";
import type { UsageProblem } from "./codes.ts";
import { namesIn, statusOf } from "./paths.ts";

/** What is wrong with the path of a description; paths count from the folder `from`. */
export function inputProblems(input: string, from: string, label: string): readonly UsageProblem[] {
  const problem = (message: string, fix: string): readonly UsageProblem[] => [
    { code: "usage/input", message: `${label}: ${message}`, fix },
  ];
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) {
    return problem(
      `\`${input}\` is an address, and nothing is ever fetched`,
      "Save the description beside your code and give its path.",
    );
  }
  const path = resolve(from, input);
  const status = statusOf(path);
  if (status?.isFile()) return [];
  if (status?.isDirectory()) {
    const entry = namesIn(path).find((name) => /^(openapi|swagger)\.(ya?ml|json)$/i.test(name));
    return problem(
      `\`${input}\` is a folder`,
      `Give the file in it${entry === undefined ? "" : `: \`${join(input, entry)}\``}.`,
    );
  }
  if (status) return problem(`\`${input}\` is no regular file`, "Give a YAML or JSON file.");
  const near = nearest(basename(path), namesIn(dirname(path)));
  return problem(
    `there is no file \`${input}\``,
    near === undefined
      ? `Correct the path; it counts from \`${from}\`.`
      : `Did you mean \`${join(dirname(input), near)}\`?`,
  );
}

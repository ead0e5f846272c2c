import type { Diagnostic } from "../source/diagnostic.ts";
import type { Source } from "../source/source.ts";
import { lintInput } from "./input.ts";
import { rules } from "./rules/index.ts";
import { checkStructure } from "./structure.ts";
import { checkVocabulary } from "./vocabulary/index.ts";

/** Says whether a description is fit for use: every problem of its form, of our keywords and of what hangs together in it. */
export function lint(source: Source): readonly Diagnostic[] {
  const input = lintInput(source);
  return [
    ...checkStructure(source),
    ...checkVocabulary(input),
    ...rules.flatMap((rule) => rule(input)),
  ];
}

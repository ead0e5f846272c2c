import type { SourceRow, ValidationIssue } from "./issue.js";
import type { Messages } from "./messages.js";

/** What `formatIssues` says around the messages. */
export type FormatWords = {
  readonly severity: Readonly<Record<ValidationIssue["severity"], string>>;
  /** Stands for the path of the whole value. */
  readonly whole: string;
  /** Before a text that has the format which is asked for. */
  readonly example: (text: string) => string;
  readonly received: (found: string) => string;
  readonly rule: (id: string) => string;
  readonly row: (row: SourceRow) => string;
  /** Between two remarks of a line. */
  readonly comma: string;
  readonly summary: (errors: number, warnings: number) => string;
};

/** A language to choose: the messages of issues, and the words of `formatIssues`. */
export type Language = Messages & { readonly words: FormatWords };

/** A language that also has the words of a description's rules, by their ids. */
export function withRules(language: Language, texts: Readonly<Record<string, string>>): Language {
  const textOf = (id: string): string | undefined =>
    Object.hasOwn(texts, id) ? texts[id] : undefined;
  return { ...language, rule: (rule) => textOf(rule.id) ?? language.rule(rule) };
}

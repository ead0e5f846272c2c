import type { CodeEntry } from "../codes.ts";

/** Problems of extension keywords. */
export const vocabularyCodes = {
  "vocabulary/unknown-keyword": {
    title: "A keyword with our prefix that does not exist",
    severity: "error",
    cause: "`x-specwright-` is reserved for the keywords that specs/vocabulary/README.md defines.",
    fix: "Correct the spelling.",
  },
  "vocabulary/misplaced": {
    title: "A keyword of ours stands where it means nothing",
    severity: "error",
    cause: "Each keyword has its objects: see the table in specs/vocabulary/README.md.",
    fix: "Move the keyword.",
  },
  "vocabulary/invalid": {
    title: "A keyword of ours has a value that it cannot have",
    severity: "error",
    cause: "specs/vocabulary/schema.json defines the form of each keyword.",
    fix: "Correct the value.",
  },
  "vocabulary/unknown-page": {
    title: "A source names a page that is not listed",
    severity: "error",
    cause: "`page` is a name under `x-specwright-pages` at the top of the description.",
    fix: "Correct the name, or add the page.",
  },
  "vocabulary/unknown-placeholder": {
    title: "A text of the signing keyword has a placeholder that nothing fills in",
    severity: "error",
    cause:
      "What stands in braces is replaced when a request is signed; each field of `x-specwright-signing` knows its own names.",
    fix: "Correct the name: specs/vocabulary/README.md lists them.",
  },
  "vocabulary/duplicate-rule": {
    title: "Two rules have the same id",
    severity: "error",
    cause: "Issues name the rule that was broken, so an id must be unique in the description.",
    fix: "Give each rule an id of its own.",
  },
  "vocabulary/rule-without-keyword": {
    title: "A rule puts into words what its schema does not ask",
    severity: "error",
    cause:
      "A rule with `keyword` is what an issue says in place of that keyword of the same schema; one rule a keyword.",
    fix: "Write the keyword beside the rule, or give the rule an `expression`.",
  },
  "vocabulary/untranslated-rule": {
    title: "A rule lacks a language that other rules have",
    severity: "note",
    cause:
      "Who validates in that language gets the issues of this rule in the words of its `message`.",
    fix: "Give the rule a text in that language under `messages`.",
  },
  "vocabulary/unknown-operation": {
    title: "A keyword names an operation that does not exist",
    severity: "error",
    cause:
      "`x-specwright-look-for` names, by its `operationId`, the operation that finds what a request has made.",
    fix: "Correct the id, or describe the operation.",
  },
  "vocabulary/token-place": {
    title: "An idempotency token where none can be sent",
    severity: "error",
    cause:
      "The client writes tokens into headers and queries; a path or a cookie means something else.",
    fix: "Move the keyword to the parameter that carries the token.",
  },
  "vocabulary/without-effect": {
    title: "A keyword of ours changes nothing where it stands",
    severity: "warning",
    cause:
      "Where to look for a lost result matters only for operations that must not be repeated; an error property only for answers with the status of a success.",
    fix: "Remove the keyword, or move it to where it was meant.",
  },
  "vocabulary/foreign-keyword": {
    title: "An extension of others",
    severity: "note",
    cause: "Extensions that are not ours have no effect on the output; they stay in openapi.json.",
    fix: "Nothing needs to be done.",
  },
} as const satisfies Record<string, CodeEntry>;

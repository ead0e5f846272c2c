import type { CodeEntry } from "../codes.ts";

/** Problems of the text of a file. */
export const sourceCodes = {
  "source/missing-file": {
    title: "The description is not there",
    severity: "error",
    cause: "No regular file has the name that was given.",
    fix: "Correct the path of the description.",
  },
  "source/unreadable": {
    title: "A file cannot be read",
    severity: "error",
    cause: "The file exists, but the system does not let it be read.",
    fix: "Give yourself the right to read it.",
  },
  "source/too-large": {
    title: "A description is too large",
    severity: "error",
    cause: "A file, or the number of files, is beyond what any real description needs.",
    fix: "Split the file, or leave out what is no part of the API.",
  },
  "source/encoding": {
    title: "A file is not UTF-8",
    severity: "error",
    cause: "OpenAPI descriptions are UTF-8 text; other encodings would garble names and texts.",
    fix: "Save the file as UTF-8.",
  },
  "source/syntax": {
    title: "A file is not well-formed YAML or JSON",
    severity: "error",
    cause: "The text breaks the grammar of its format, so it has no sure meaning.",
    fix: "Correct the text at the mark; indentation and quotes are the usual causes.",
  },
  "source/duplicate-key": {
    title: "A key occurs twice in one object",
    severity: "error",
    cause: "Parsers keep one of the two and drop the other in silence.",
    fix: "Merge the two, or rename one.",
  },
  "source/too-deep": {
    title: "A file is nested too deeply",
    severity: "error",
    cause: "Objects and lists stand inside each other deeper than any real description needs.",
    fix: "Move inner parts into components and refer to them by $ref.",
  },
  "source/too-many-aliases": {
    title: "Aliases or references multiply too far",
    severity: "error",
    cause:
      "Aliases that stand for aliases, and references that are put in place, grow beyond memory when they are written out.",
    fix: "Use $ref where OpenAPI has it, in place of aliases.",
  },
  "source/yaml-feature": {
    title: "The text uses a part of YAML that JSON does not have",
    severity: "error",
    cause:
      "OpenAPI allows only the YAML that can be written as JSON: no tags of its own, text as keys, no value inside itself.",
    fix: "Write the value in the plain way.",
  },
  "source/number-range": {
    title: "A number cannot be carried",
    severity: "error",
    cause: "JSON has no infinity and no NaN, and a double ends near 1.8e308.",
    fix: "Use a finite number, or text.",
  },
  "source/number-precision": {
    title: "An integer loses digits",
    severity: "warning",
    cause:
      "JavaScript numbers are exact for integers up to 2^53 only; the value changes when it is read.",
    fix: "Use a smaller bound, or text with a pattern.",
  },
  "source/not-openapi": {
    title: "The file is no OpenAPI description",
    severity: "error",
    cause: "A description is an object with the field `openapi`.",
    fix: 'Begin the file with `openapi: "3.1.0"`, or name the right file.',
  },
  "source/unsupported-version": {
    title: "The version of OpenAPI is not supported",
    severity: "error",
    cause: "Specwright reads OpenAPI 3.0 and 3.1.",
    fix: "Convert the description to OpenAPI 3.1.",
  },
} as const satisfies Record<string, CodeEntry>;

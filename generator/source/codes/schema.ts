import type { CodeEntry } from "../codes.ts";

/** Problems of schemas. */
export const schemaCodes = {
  "schema/unknown-keyword": {
    title: "A key in a schema is no keyword",
    severity: "warning",
    cause:
      "The schema language of this description does not define the key, so it restricts nothing.",
    fix: "Correct its spelling, or begin it with `x-` if it is an extension.",
  },
  "schema/older-keyword": {
    title: "A keyword of older drafts of JSON Schema",
    severity: "note",
    cause:
      "Draft 2020-12 has split `dependencies` in two. By its letter the old name has no effect; it is read as it is meant.",
    fix: "Nothing needs to be done; to be exact, write `dependentRequired` for lists of names and `dependentSchemas` for schemas.",
  },
  "schema/invalid-keyword": {
    title: "A schema keyword has a value that it cannot have",
    severity: "error",
    cause:
      "The meta-schema of JSON Schema (2020-12 for OpenAPI 3.1, its own dialect for 3.0) limits each keyword's value.",
    fix: "Correct the value.",
  },
  "schema/pattern-invalid": {
    title: "A pattern is no regular expression",
    severity: "error",
    cause:
      "Patterns are ECMAScript regular expressions in Unicode mode (ECMA-262). This one is none in any language: a bracket that does not end, or a quantifier of nothing.",
    fix: "Correct the pattern; in YAML, single quotes keep backslashes as they are.",
  },
  "schema/pattern-foreign": {
    title: "A pattern is written in the language of another engine",
    severity: "warning",
    cause:
      "Patterns are ECMAScript regular expressions in Unicode mode (ECMA-262). What other engines have and can be said here (\\A, \\Z, {,5}, (?P<name>…), (?i) at the beginning) is read with the same meaning; this pattern has something else, such as a possessive quantifier or a flag in its middle, and is left out.",
    fix: "Write the pattern as ECMAScript has it, or describe the form in words.",
  },
  "schema/pattern-not-unicode": {
    title: "A pattern is valid in another syntax only",
    severity: "warning",
    cause:
      "JSON Schema asks for Unicode mode, which has no needless backslashes, no bare brackets, no hyphens beside a class, nothing of other engines (\\A, \\Z, {,5}, (?i)), and no slashes around it as in /^a$/. The pattern is read with the same meaning in Unicode mode; other tools may refuse it, or take it for something else.",
    fix: "Write it as the message shows.",
  },
  "schema/slow-pattern": {
    title: "A pattern can take far too long",
    severity: "warning",
    cause:
      "A text that the pattern can read in many ways is tried in each of them before it is refused, so that a short text of an attacker can occupy a process for minutes (ReDoS). Whoever else uses this description is exposed. Our validators are not: they follow all states of such a pattern at once; where it looks around or back, texts beyond the length in the message do not match.",
    fix: "Let each text be read in one way only: no repetition inside of a repetition and no neighbours that take the same characters, as in `^a+(-a+)*$`. Or set a `maxLength`.",
  },
  "schema/required-undefined": {
    title: "A required property is not described",
    severity: "warning",
    cause:
      "`required` names a property that no `properties` around it describes: most often one of the two is misspelt.",
    fix: "Describe the property, or correct the name.",
  },
  "schema/enum-value": {
    title: "A listed value can never occur",
    severity: "warning",
    cause:
      "The schema's `type` excludes a value of its `enum` or `const`. In YAML, text such as 1.0 or no needs quotes.",
    fix: "Write the value in the type of the schema, or correct the type.",
  },
  "schema/enum-duplicate": {
    title: "A value is listed twice",
    severity: "warning",
    cause: "The second one has no effect; perhaps another value was meant.",
    fix: "Remove it, or correct it.",
  },
  "schema/default-value": {
    title: "A default is not valid",
    severity: "warning",
    cause: "The default has another type than the schema, or is not one of its values.",
    fix: "Correct the default or the schema.",
  },
  "schema/without-effect": {
    title: "A keyword has no effect on values of this type",
    severity: "warning",
    cause:
      "JSON Schema applies each keyword to one type of value; for others it is always met, so the limit that was meant is not checked.",
    fix: "Correct the `type`, or use the keyword for it.",
  },
  "schema/empty-range": {
    title: "No value can meet both limits",
    severity: "error",
    cause: "A lower limit is greater than the upper one, so every value is refused.",
    fix: "Correct the figures.",
  },
  "schema/unknown-format": {
    title: "A format that Specwright does not check",
    severity: "note",
    cause: "The format is kept in docs and types, but the validator accepts every value.",
    fix: "Add a `pattern` if the form matters.",
  },
  "schema/nullable": {
    title: "`nullable` where it has no effect by the letter",
    severity: "note",
    cause:
      "OpenAPI 3.0.3 gives `nullable` an effect only beside a `type`, and never where `enum` does not list null. Descriptions in use mean that null is allowed, so it is.",
    fix: "Nothing needs to be done; to be exact, write the `type`, and null in `enum`, or change to 3.1.",
  },
  "schema/circular-forms": {
    title: "The forms of a schema extend the schema itself",
    severity: "note",
    cause:
      "A base lists its children in `oneOf` or `anyOf`, and each child takes the base over by `allOf`. By the letter no value could be judged to its end. It is read as it is meant: a child takes over the base without the list.",
    fix: "Nothing needs to be done; to be exact, move the list into a schema of its own, and let the children extend the base without it.",
  },
  "schema/dynamic-variants": {
    title: "Dynamic references have too many meanings",
    severity: "error",
    cause:
      "Each way to a schema on which a `$dynamicRef` inside it means something else is one more schema in the output. There are more ways than a thousand.",
    fix: "Use `$ref` where nothing has to be redirected.",
  },
  "schema/unknown-dialect": {
    title: "A schema language that Specwright does not know",
    severity: "warning",
    cause:
      "Schemas are read as JSON Schema 2020-12 with the keywords of OpenAPI 3.1. Another language is known only by its meta-schema, in a file or schema of the description.",
    fix: "Remove `$schema` or `jsonSchemaDialect`, convert the schemas, or put the meta-schema beside them.",
  },
  "schema/unknown-vocabulary": {
    title: "A schema language with keywords that Specwright does not know",
    severity: "error",
    cause:
      "The meta-schema that `$schema` or `jsonSchemaDialect` names lists a vocabulary as `true` under `$vocabulary`: without it a schema must not be read.",
    fix: "Write `false` in `$vocabulary` if its keywords may be ignored, or remove it.",
  },
} as const satisfies Record<string, CodeEntry>;

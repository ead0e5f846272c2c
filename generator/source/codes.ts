import { documentCodes } from "./codes/document.ts";
import { lifecycleCodes } from "./codes/lifecycle.ts";
import { referenceCodes } from "./codes/reference.ts";
import { schemaCodes } from "./codes/schema.ts";
import { sourceCodes } from "./codes/source.ts";
import { vocabularyCodes } from "./codes/vocabulary.ts";
import { waitingCodes } from "./codes/waiting.ts";

/** What a diagnostic's code means, in words: shown by `specwright explain <code>`. */
export type CodeEntry = {
  readonly title: string;
  readonly severity: "error" | "warning" | "note";
  readonly cause: string;
  readonly fix: string;
};

/** Every diagnostic there is. A code without an entry does not compile. */
export const codes = {
  ...sourceCodes,
  ...referenceCodes,
  ...documentCodes,
  ...schemaCodes,
  ...vocabularyCodes,
  ...waitingCodes,
  ...lifecycleCodes,
  "mock/no-sample": {
    title: "No example value could be made for a schema",
    severity: "warning",
    cause:
      "The schema's keywords are too tight or contradict each other, or it requires a value inside itself without end, so the mock and the docs have nothing to show.",
    fix: "Give the schema or the response an `example` that is valid, or loosen the keyword that nothing satisfies.",
  },
  "mock/invalid-example": {
    title: "An example of a response does not satisfy its schema",
    severity: "warning",
    cause:
      "The mock answers only with bodies that are valid, so it uses a made-up value in place of this example.",
    fix: "Correct the example or the schema.",
  },
  "cel/syntax": {
    title: "A rule is no CEL expression",
    severity: "error",
    cause:
      "The parser stopped at the marked place: a bracket, an operand or a quote is missing or too many.",
    fix: "Correct the expression. Mind the quotes: in a plain YAML scalar a backslash reaches CEL as it is, in a double-quoted one it must be doubled.",
  },
  "cel/unsupported": {
    title: "A rule uses what the compiler does not know",
    severity: "error",
    cause:
      "Rules are compiled to plain code, for the part of CEL that specs/vocabulary/README.md lists.",
    fix: "Say the same with the listed operators, macros and functions.",
  },
  "cel/unknown-variable": {
    title: "A rule uses a variable that does not exist",
    severity: "error",
    cause:
      "There are `self` (the value that the schema describes), `now`, and the variables of the macros around the place.",
    fix: "Reach properties through `self`: `self.name`.",
  },
  "cel/unknown-field": {
    title: "A rule reads a property that the schema does not have",
    severity: "error",
    cause: "The name is misspelt, or the property is described in another schema than the rule's.",
    fix: "Correct the name, or describe the property.",
  },
  "cel/operand-types": {
    title: "An operator or function in a rule does not take values of these types",
    severity: "error",
    cause:
      "The types follow from the schema. CEL converts nothing by itself: a whole number and a decimal one do not add up.",
    fix: "Convert with int(), double() or string(), or correct the type in the schema.",
  },
  "cel/result-type": {
    title: "A rule does not yield true or false",
    severity: "error",
    cause: "A rule says whether the value is right, so its expression must be a bool.",
    fix: "Compare the result with what it should be.",
  },
  "cel/pattern": {
    title: "A pattern in a rule cannot be used",
    severity: "error",
    cause:
      "`matches` takes a constant pattern that means the same in RE2, the pattern language of CEL, and in ECMAScript; that leaves out look-around, modifiers and back references.",
    fix: "Correct the pattern, or split it into several `matches` joined by && and ||.",
  },
  "cel/slow-pattern": {
    title: "A pattern in a rule can take far too long",
    severity: "warning",
    cause:
      "Engines of JavaScript try a text that the pattern can read in many ways in each of them (ReDoS); those of CEL itself do not, and our validators follow all states of such a pattern at once.",
    fix: "Let each text be read in one way only: no repetition inside of a repetition and no neighbours that take the same characters, as in `^a+(-a+)*$`.",
  },
  "cel/constant": {
    title: "A constant in a rule has no value",
    severity: "error",
    cause: "A number is too large to be exact, or a text is no timestamp or duration.",
    fix: "Correct the constant.",
  },
  "cel/unguarded": {
    title: "A rule reads an optional property without asking whether it is there",
    severity: "warning",
    cause:
      "Where the property is absent the rule is an error in CEL, and the validator says nothing.",
    fix: "Ask `has(self.name)` first, or list the property under `required`.",
  },
  "cel/impossible": {
    title: "A rule compares a property with a value that it never has",
    severity: "warning",
    cause:
      "The schema closes the set of values, and this one is not in it, so the comparison always has the same outcome.",
    fix: "Correct the value, or add it to the `enum`.",
  },
  "cel/unknown-target": {
    title: "The place that a rule's issue names does not exist",
    severity: "error",
    cause:
      "`at` is a JSON Pointer from the value that the schema describes, and the schema has no property there.",
    fix: "Correct `at`, or leave it out to name the value itself.",
  },
  "types/self-reference": {
    title: "A schema refers to itself directly",
    severity: "warning",
    cause:
      "A chain of $ref, allOf, anyOf or oneOf leads from the schema back to it with no property or list item in between, so the reference restricts nothing; the generated type leaves it out.",
    fix: "Remove the reference, or put it where it was meant: into a property or into `items`.",
  },
  "client/method": {
    title: "A method that fetch refuses",
    severity: "warning",
    cause:
      "The fetch standard forbids requests with TRACE and CONNECT, and generated clients use fetch.",
    fix: "Leave the operation out of the description, or call it with another tool.",
  },
  "client/body-not-sent": {
    title: "A body with a method that has none",
    severity: "warning",
    cause: "fetch sends no body with GET, HEAD and TRACE (RFC 9110 gives it no meaning there).",
    fix: "Describe the values as query parameters, or use another method.",
  },
  "client/part-style": {
    title: "A style for a part of a multipart body",
    severity: "warning",
    cause:
      "An encoding gives a part of a multipart body a style; the client writes parts by their content type: text as it is, anything with parts of its own as JSON, each item of a list as a part.",
    fix: "Leave the style out, or use application/x-www-form-urlencoded, which has styles.",
  },
  "client/unread-media-type": {
    title: "A body that is handed over as it is",
    severity: "note",
    cause:
      "The client writes and reads JSON, forms and streams of JSON; other kinds of bodies are text or bytes to it, whatever their schema describes.",
    fix: "Nothing needs to be done; write and read the text with a library for its format.",
  },
  "client/parameter-content": {
    title: "A parameter with parts in a format that is not JSON",
    severity: "warning",
    cause:
      "A parameter has `content` in a media type other than JSON, and its schema describes an object or a list. The client has no writer for that format and sends JSON text.",
    fix: "Describe the parameter with `schema` and a style, with JSON as its content, or as the string that callers shall give.",
  },
  "client/option-name": {
    title: "An option with a name that every client has",
    severity: "warning",
    cause:
      "A server variable or x-specwright-client-option is called like an option of every client, such as timeout.",
    fix: "Give it another name, or use the changed one.",
  },
  "validators/endless-reference": {
    title: "A schema applies to a value without end",
    severity: "warning",
    cause:
      "A chain of references leads from the schema back to it for the very same value, with no property or list item in between; the validators leave the reference out.",
    fix: "Remove the reference, or put it where it was meant: into a property or into `items`.",
  },
} as const satisfies Record<string, CodeEntry>;

export type DiagnosticCode = keyof typeof codes;

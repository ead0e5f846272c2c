/** What a diagnostic's code means, in words: shown by `specwright explain <code>`. */
export type CodeEntry = {
  readonly title: string;
  readonly severity: "error" | "warning" | "note";
  readonly cause: string;
  readonly fix: string;
};

/** Every diagnostic there is. A code without an entry does not compile. */
export const codes = {
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
    title: "YAML aliases multiply too far",
    severity: "error",
    cause: "Aliases that stand for aliases grow beyond memory when they are written out.",
    fix: "Use $ref in place of aliases.",
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
  "ref/unresolved": {
    title: "A $ref points at nothing",
    severity: "error",
    cause: "The file or the place in the file that the reference names does not exist.",
    fix: "Correct the path or the JSON Pointer after #.",
  },
  "ref/invalid": {
    title: "A $ref is no reference",
    severity: "error",
    cause: "The value is not text, or not a URI reference (RFC 3986).",
    fix: "Write a path and a JSON Pointer, such as `./schemas.yaml#/Pet`.",
  },
  "ref/remote": {
    title: "A $ref points into the network",
    severity: "error",
    cause: "Nothing is ever fetched: the same description must give the same output everywhere.",
    fix: "Save the file beside the description and refer to it by its path.",
  },
  "ref/outside-root": {
    title: "A $ref leaves the folder of the description",
    severity: "error",
    cause:
      "A description may read files of its own folder only (symbolic links are followed before that is decided), so that it cannot draw other files into the output.",
    fix: "Move the file into the folder of the description.",
  },
  "ref/misplaced": {
    title: "A $ref stands where OpenAPI has none",
    severity: "warning",
    cause: "Here OpenAPI wants the thing itself; other tools may not follow the reference.",
    fix: "Write the content here, or refer to each part of it.",
  },
  "ref/wrong-kind": {
    title: "A $ref points at a component of another kind",
    severity: "error",
    cause: "Each section of `components` holds one kind of object.",
    fix: "Point at a component of the right section.",
  },
  "ref/circular": {
    title: "A $ref leads back to itself",
    severity: "error",
    cause: "Following the references never arrives at content.",
    fix: "Let one of the references point at the content itself.",
  },
  "ref/siblings-ignored": {
    title: "Something stands beside a $ref in OpenAPI 3.0",
    severity: "warning",
    cause:
      "In OpenAPI 3.0 a schema with a $ref is the reference and nothing else; its other keys have no effect.",
    fix: "Wrap the reference in `allOf` and put the other keys beside it, or move to OpenAPI 3.1.",
  },
  "schema/unknown-keyword": {
    title: "A key in a schema is no keyword",
    severity: "warning",
    cause:
      "The schema language of this description does not define the key, so it restricts nothing.",
    fix: "Correct its spelling, or begin it with `x-` if it is an extension.",
  },
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
  "client/one-media-type": {
    title: "A body in one of several media types",
    severity: "note",
    cause:
      "The operation takes its body in several media types; the client sends JSON if it is among them, else the first.",
    fix: "Nothing needs to be done if that media type is fine; else put the wanted one first.",
  },
  "client/part-headers": {
    title: "Headers of a form's part are not sent",
    severity: "warning",
    cause:
      "An encoding declares headers for a part of a multipart body; the client writes only the part's content type.",
    fix: "Remove the headers if the service does without them.",
  },
  "client/unread-media-type": {
    title: "An answer that is handed over as it is",
    severity: "note",
    cause: "The client reads JSON; other kinds of answers reach the caller as text or as a Blob.",
    fix: "Nothing needs to be done; read the text with a library for its format.",
  },
  "client/option-name": {
    title: "An option with a name that every client has",
    severity: "warning",
    cause:
      "A server variable or x-specwright-client-option is called like an option of every client, such as timeout.",
    fix: "Give it another name, or use the changed one.",
  },
} as const satisfies Record<string, CodeEntry>;

export type DiagnosticCode = keyof typeof codes;

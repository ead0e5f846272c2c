/** What a diagnostic's code means, in words: shown by `specwright explain <code>`. */
export type CodeEntry = {
  readonly title: string;
  readonly severity: "error" | "warning" | "note";
  readonly cause: string;
  readonly fix: string;
};

/** Every diagnostic there is. A code without an entry does not compile. */
export const codes = {
  "ref/unresolved": {
    title: "A $ref points at nothing",
    severity: "error",
    cause: "The file or the place in the file that the reference names does not exist.",
    fix: "Correct the path or the JSON Pointer after #.",
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
    cause: "The mock answers only with bodies that are valid, so it uses a made-up value in place of this example.",
    fix: "Correct the example or the schema.",
  },
} as const satisfies Record<string, CodeEntry>;

export type DiagnosticCode = keyof typeof codes;

import type { CodeEntry } from "../codes.ts";

/** Problems of references. */
export const referenceCodes = {
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
} as const satisfies Record<string, CodeEntry>;

import type { CodeEntry } from "../codes.ts";

/** Problems of the objects that OpenAPI defines. */
export const documentCodes = {
  "structure/unknown-field": {
    title: "A field that OpenAPI does not know",
    severity: "error",
    cause:
      "The object has a fixed set of fields; others must begin with `x-`. Most often the name is misspelt or stands one level too deep.",
    fix: "Correct the name, move the field, or begin it with `x-`.",
  },
  "structure/missing-field": {
    title: "A required field is missing",
    severity: "error",
    cause: "OpenAPI demands the field in this object.",
    fix: "Add the field.",
  },
  "structure/wrong-type": {
    title: "A value of the wrong type",
    severity: "error",
    cause:
      "The field takes another type of value. In YAML, text that looks like a number needs quotes.",
    fix: "Write a value of the right type.",
  },
  "structure/invalid-value": {
    title: "A value that OpenAPI does not allow",
    severity: "error",
    cause: "The meta-schema of OpenAPI limits what may stand here.",
    fix: "Use one of the values that are allowed.",
  },
  "operation/missing-id": {
    title: "An operation has no operationId",
    severity: "note",
    cause:
      "Functions and types are named after it; without one the name is made from method and path, and changes when they do.",
    fix: "Give the operation an `operationId`.",
  },
  "operation/duplicate-id": {
    title: "An operationId is used twice",
    severity: "error",
    cause: "Functions and links find operations by their id.",
    fix: "Give each operation an id of its own.",
  },
  "operation/ambiguous": {
    title: "Two operations cannot be told apart",
    severity: "warning",
    cause:
      "Method and path are the same (but for a `#fragment` and the names of path parameters), and no required header or query parameter with different constants tells which one is meant. A client can call both; a mock answers as the first.",
    fix: "Declare the deciding header or query parameter in both as required with a different `const`, or remove one.",
  },
  "path/malformed": {
    title: "A path cannot be sent as it is written",
    severity: "error",
    cause:
      "A path begins with one `/`, its braces are balanced, and it has no dot segments, white space or control characters: URLs would change or redirect it.",
    fix: "Write the path as the service expects it.",
  },
  "path/query-string": {
    title: "A path holds a query string",
    severity: "error",
    cause:
      "What follows `?` is no part of the path; parameters in it would be invisible to the client and the mock.",
    fix: "Declare the values as parameters with `in: query`.",
  },
  "path/undeclared-parameter": {
    title: "A part of a path is not declared",
    severity: "error",
    cause:
      "The path has a `{name}` that no parameter with `in: path` describes, so no URL can be built.",
    fix: "Declare the parameter with `in: path` and `required: true`.",
  },
  "path/unused-parameter": {
    title: "A path parameter has no place in the path",
    severity: "warning",
    cause:
      "The parameter says `in: path`, but the path has no `{name}` for it, so its value is never sent.",
    fix: "Add `{name}` to the path, or remove the parameter.",
  },
  "parameter/duplicate": {
    title: "A parameter is declared twice",
    severity: "error",
    cause: "Name and location identify a parameter; of two with the same only one can be meant.",
    fix: "Remove one of the two.",
  },
  "parameter/ignored-header": {
    title: "A header that is no parameter",
    severity: "warning",
    cause:
      "OpenAPI ignores header parameters called Accept, Content-Type and Authorization: media types and security describe them.",
    fix: "Remove the parameter; use `content`, responses and `security`.",
  },
  "response/status": {
    title: "A key of responses is no status",
    severity: "error",
    cause: "Responses are found by a code from 100 to 599, a range such as 2XX, or `default`.",
    fix: "Use a status code in quotes, a range with capital X, or `default`.",
  },
  "media-type/malformed": {
    title: "A key of content is no media type",
    severity: "error",
    cause:
      "Bodies are found by media types such as `application/json`, `text/*` or `*/*` (RFC 9110).",
    fix: "Write type and subtype with a `/` between them.",
  },
  "security/undefined": {
    title: "A security scheme is not defined",
    severity: "error",
    cause: "A requirement names a scheme of `components.securitySchemes`.",
    fix: "Define the scheme, or correct the name.",
  },
  "server/undefined-variable": {
    title: "A variable in a server's URL is not defined",
    severity: "error",
    cause: "Each `{name}` in the URL needs an entry under `variables`, with a default.",
    fix: "Add the variable with a default.",
  },
  "server/unused-variable": {
    title: "A server variable is not in the URL",
    severity: "warning",
    cause: "The variable has no effect.",
    fix: "Add `{name}` to the URL, or remove the variable.",
  },
  "server/default-not-allowed": {
    title: "A server variable's default is not one of its values",
    severity: "error",
    cause: "`enum` lists every value that the variable can have.",
    fix: "Use one of the listed values, or add this one.",
  },
  "tag/undeclared": {
    title: "A tag is not declared",
    severity: "note",
    cause: "The tag groups operations, but no entry of `tags` describes it.",
    fix: "Add the tag to `tags`, or correct the name.",
  },
  "link/unresolved": {
    title: "A link leads to no operation",
    severity: "warning",
    cause: "`operationId` or `operationRef` names an operation of this description.",
    fix: "Correct the name.",
  },
  "discriminator/unresolved": {
    title: "A value of a discriminator has no schema",
    severity: "error",
    cause: "Each value of `mapping` is the name of a component schema or a reference to a schema.",
    fix: "Correct the name or the reference.",
  },
} as const satisfies Record<string, CodeEntry>;

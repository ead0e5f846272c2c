import type { CodeEntry } from "../codes.ts";

/** Problems of waiters and pagination. */
export const waitingCodes = {
  "waiter/unknown-operation": {
    title: "A waiter asks an operation that does not exist",
    severity: "error",
    cause: "`operation` is the operationId of another operation of the same description.",
    fix: "Correct the name.",
  },
  "waiter/expression": {
    title: "A value of a waiter is no expression that can be worked out",
    severity: "error",
    cause:
      "A text that begins with `$` is one of OpenAPI's runtime expressions: `$request.path.x`, `.query.x` or `.header.x`, `$request.body#/x` or `$response.body#/x`, where `*` stands for every item of a list.",
    fix: "Correct the expression.",
  },
  "waiter/unknown-field": {
    title: "A waiter speaks of a field that the schema does not have",
    severity: "error",
    cause:
      "Places are JSON Pointers into what the description says of requests and answers; the name is misspelt, or nobody has described the field.",
    fix: "Correct the name, or describe the field.",
  },
  "waiter/wrong-type": {
    title: "A waiter expects a value of another type",
    severity: "error",
    cause:
      "States are texts, numbers or booleans; `*` needs a list before it; what is put into a parameter must be of its type.",
    fix: "Correct the place, or the type in the schema.",
  },
  "waiter/unknown-state": {
    title: "A waiter looks for a state that is not known",
    severity: "error",
    cause:
      "The schema lists the known values of the field, as `enum` or `x-extensible-enum`, and this one is not among them, so that the waiter might never end.",
    fix: "Correct the value, or add it to the list in the schema.",
  },
  "waiter/missing-input": {
    title: "The operation that a waiter asks lacks something",
    severity: "error",
    cause:
      "All that the operation requires must come from `parameters` and `body`, or from an option of the client.",
    fix: "Give the value, as an expression over the call that started it or as a constant.",
  },
  "waiter/no-success": {
    title: "A waiter that never succeeds",
    severity: "error",
    cause:
      "Without an acceptor that ends in `success`, every wait ends in a failure or a time-out.",
    fix: "Add an acceptor with `then: success`.",
  },
  "waiter/delay": {
    title: "The pauses of a waiter contradict each other",
    severity: "error",
    cause: "Pauses grow from `min` to `max`, both in seconds.",
    fix: "Give a `max` that is at least `min`.",
  },
  "waiter/duplicate-name": {
    title: "Two waiters have the same name",
    severity: "error",
    cause: "Functions are called after waiters, so a name must be unique in the description.",
    fix: "Give each waiter a name of its own.",
  },
  "waiter/unknown-error": {
    title: "A waiter looks for an error code that is not listed",
    severity: "warning",
    cause:
      "`x-specwright-errors` of the operation that is asked lists codes, and this one is not among them.",
    fix: "Correct the code, or list it.",
  },
  "pagination/expression": {
    title: "A parameter of a list's pages is no expression over the request",
    severity: "error",
    cause:
      "`page`, `offset` and `cursor` name a part of the request as OpenAPI's runtime expressions do: `$request.query.x`, `$request.header.x` or `$request.body#/x`.",
    fix: "Correct the expression.",
  },
  "pagination/unknown-field": {
    title: "Pagination speaks of a field that the schema does not have",
    severity: "error",
    cause:
      "Places are JSON Pointers into what the description says of requests and answers; the name is misspelt, or nobody has described the field.",
    fix: "Correct the name, or describe the field.",
  },
  "pagination/wrong-type": {
    title: "Pagination expects a value of another type",
    severity: "error",
    cause:
      "`items` is a list; `page`, `offset` and `total` are numbers; a cursor is a text or a whole number.",
    fix: "Correct the place, or the type in the schema.",
  },
} as const satisfies Record<string, CodeEntry>;

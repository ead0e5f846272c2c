import type { CodeEntry } from "../codes.ts";

/** Problems of resources and of what operations do to them. */
export const lifecycleCodes = {
  "lifecycle/unknown-resource": {
    title: "A lifecycle speaks of a kind of resources that is not declared",
    severity: "error",
    cause: "`x-specwright-resources` at the top of the description lists the kinds by name.",
    fix: "Correct the name, or declare the kind.",
  },
  "lifecycle/unknown-operation": {
    title: "A kind of resources is shown by an operation that does not exist",
    severity: "error",
    cause: "`shown` names, by its `operationId`, the operation whose answers show a resource.",
    fix: "Correct the name.",
  },
  "lifecycle/unknown-state": {
    title: "A lifecycle speaks of a state that is not known",
    severity: "error",
    cause:
      "States are listed under `states` of their kind, and what answers show must be a value that the schema knows, where it lists any.",
    fix: "Correct the name, add the state, or say with `shows` what answers show.",
  },
  "lifecycle/unreachable-state": {
    title: "A state that no resource comes to",
    severity: "warning",
    cause:
      "It is not the first one, no other state leads to it with `then` or `else`, and no operation puts a resource into it.",
    fix: "Say what leads to it, mark it with `elsewhere: true` if that is not described here, or remove the state.",
  },
  "lifecycle/unknown-field": {
    title: "A lifecycle speaks of a field that the schema does not have",
    severity: "error",
    cause:
      "Places and templates are held against what the description says of requests and answers; the name is misspelt, or nobody has described the field.",
    fix: "Correct the name, or describe the field.",
  },
  "lifecycle/wrong-type": {
    title: "A lifecycle expects a value of another type",
    severity: "error",
    cause: "`*` needs a list before it, and a name an object.",
    fix: "Correct the place, or the type in the schema.",
  },
  "lifecycle/expression": {
    title: "A text of a lifecycle is no expression that can be worked out",
    severity: "error",
    cause:
      "A text that begins with `$` is an expression; specs/vocabulary/README.md lists them. Of the request only operations can speak.",
    fix: "Correct the expression.",
  },
  "lifecycle/unknown-code": {
    title: "A lifecycle refuses with a code that is not listed",
    severity: "error",
    cause: "The status of a refusal is the one that `x-specwright-errors` of the operation lists.",
    fix: "Correct the code, or list it.",
  },
  "lifecycle/list-place": {
    title: "An operation lists resources, and nothing says where",
    severity: "error",
    cause: "The list is where `x-specwright-pagination` has its `items`, or at the place `at`.",
    fix: "Add `at`, a JSON Pointer into the answer.",
  },
  "lifecycle/endless-wait": {
    title: "A waiter waits for a state that its resource never has",
    severity: "warning",
    cause:
      "From the states in which the operation leaves the resource, `then`, `else` and `follows` lead to none that the waiter takes for success, so every wait for a mock ends in a timeout.",
    fix: "Correct the state in the waiter's acceptors, or say with `then` how the resource comes to it.",
  },
  "lifecycle/filter-without-effect": {
    title: "A list does not heed what a request asks for",
    severity: "note",
    cause:
      "It is neither a page nor a filter of `lists`, and a mock that lists as if it was not there gives a wrong answer.",
    fix: "Add a filter, or say under `ignores` of `lists` that it has no effect.",
  },
  "lifecycle/secret": {
    title: "A resource would keep a secret",
    severity: "error",
    cause:
      "What a mock keeps is shown, listed and saved, and the schema calls this value sensitive.",
    fix: "Leave the value out of the template.",
  },
} as const satisfies Record<string, CodeEntry>;

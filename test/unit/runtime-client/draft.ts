import type { Call } from "../../../templates/runtime/client/call.ts";

/** A request in the making for an operation with this path. */
export function draftFor(path = "/"): Call {
  return {
    operation: "test",
    method: "GET",
    url: undefined,
    secrets: [],
    base: "http://api.test",
    path,
    query: [],
    headers: new Headers(),
  };
}

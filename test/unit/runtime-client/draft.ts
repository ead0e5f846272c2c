import type { RequestDraft } from "../../../templates/runtime/client/draft.ts";

/** A request in the making for an operation with this path. */
export function draftFor(path = "/"): RequestDraft {
  const call = { operation: "test", method: "GET", url: undefined, secrets: [] };
  return { call, path, query: [], headers: new Headers() };
}

import type { RequestDraft } from "../../../templates/runtime/client/draft.ts";
import { makeMask } from "../../../templates/runtime/client/mask.ts";

/** A request in the making for an operation with this path. */
export function draftFor(path = "/"): RequestDraft {
  const secrets = makeMask();
  const call = {
    operation: "test",
    method: "GET",
    url: undefined,
    mask: secrets.apply,
    secrets,
  };
  return { call, path, query: [], headers: new Headers(), cookies: [] };
}

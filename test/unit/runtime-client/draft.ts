import type { Call } from "../../../templates/runtime/client/call.ts";
import { settingsOf } from "../../../templates/runtime/client/transport.ts";
import { transportTo } from "./call.ts";
import { operation } from "./operations.ts";

/** A request in the making for an operation with this path. */
export function draftFor(path = "/"): Call {
  const base = "http://api.test";
  return {
    operation: operation({ id: "test", method: "GET", path }),
    input: {},
    options: {},
    settings: settingsOf(transportTo(base)),
    limit: 1000,
    attempts: [],
    url: undefined,
    secrets: [],
    base,
    path,
    query: [],
    headers: new Headers(),
  };
}

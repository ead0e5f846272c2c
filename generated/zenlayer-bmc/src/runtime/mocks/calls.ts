import type { Incoming } from "./incoming.js";
import { maskHeaders, maskRecord } from "./mask.js";
import type { MockOperation } from "./operation.js";
import type { Parameters } from "./received.js";
import type { MockCall } from "./types.js";

/** Remembers the calls of every operation, the latest ones up to a limit. */
export type CallLog = {
  readonly calls: Readonly<Record<string, readonly MockCall[]>>;
  readonly add: (operation: MockOperation, call: MockCall) => void;
  readonly clear: () => void;
};

/** Starts with no calls. The lists stay the same objects, so a test may hold on to one. */
export function makeCallLog(operations: readonly MockOperation[], limit: number): CallLog {
  const lists = new Map<string, MockCall[]>(operations.map(({ id }) => [id, []]));
  return {
    calls: Object.fromEntries(lists),
    add: ({ id }, call) => {
      const list = lists.get(id);
      list?.push(call);
      if (list && list.length > limit) list.shift();
    },
    clear: () => {
      for (const list of lists.values()) list.length = 0;
    },
  };
}

/** A call as it is remembered: nothing in it is secret. */
export function maskedCall(
  { secrets = [], security = [] }: MockOperation,
  incoming: Incoming,
  parameters: Parameters,
  body: unknown,
  status: number,
): MockCall {
  const hidden = new Set(secrets);
  // A credential's name is secret among parameters; in a body it may be an innocent word such as "key".
  const hiddenParameters = new Set([...secrets, ...security.flat().map(({ name }) => name)]);
  return {
    method: incoming.method,
    path: maskRecord(parameters.path, hiddenParameters),
    query: maskRecord(parameters.query, hiddenParameters),
    headers: maskHeaders(incoming.headers(), hiddenParameters),
    cookies: maskRecord(parameters.cookies, hiddenParameters),
    // A body that is a secret as a whole goes by the name "body".
    body: maskRecord({ body }, hidden)["body"],
    status,
  };
}

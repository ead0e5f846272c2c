import { maskHeaders, maskRecord, maskValue } from "./mask.js";
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
  request: Request,
  parameters: Parameters,
  body: unknown,
  status: number,
  secrets: ReadonlySet<string>,
): MockCall {
  return {
    method: request.method,
    path: maskRecord(parameters.path, secrets),
    query: maskRecord(parameters.query, secrets),
    headers: maskHeaders(request.headers, secrets),
    cookies: maskRecord(parameters.cookies, secrets),
    body: maskValue(body, secrets),
    status,
  };
}

/** The names under which an operation's requests hold secrets: those of the description, and those of its credentials. */
export function secretNames({ secrets = [], security = [] }: MockOperation): ReadonlySet<string> {
  return new Set([...secrets, ...security.flat().map(({ name }) => name)]);
}

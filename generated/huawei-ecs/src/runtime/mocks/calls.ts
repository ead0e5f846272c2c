import type { Incoming } from "./incoming.js";
import { maskHeaders, maskRecord } from "./mask.js";
import type { MockOperation } from "./operation.js";
import type { Parameters } from "./received.js";
import type { MockCall } from "./types.js";

/** Remembers the calls of every operation, the latest ones up to a limit. */
export type CallLog = {
  readonly calls: Readonly<Record<string, readonly MockCall[]>>;
  /** Nothing secret of a call is kept; `body` is as far as it could be read. */
  readonly add: (
    operation: MockOperation,
    incoming: Incoming,
    parameters: Parameters,
    body: unknown,
    status: number,
  ) => void;
  readonly clear: () => void;
};

/** Starts with no calls. The lists stay the same objects, so a test may hold on to one. */
export function makeCallLog(operations: readonly MockOperation[], limit: number): CallLog {
  const lists = new Map<string, MockCall[]>(operations.map(({ id }) => [id, []]));
  const hiding = new Map<string, Hidden>();
  return {
    calls: Object.fromEntries(lists),
    add: (operation, incoming, parameters, body, status) => {
      const { id } = operation;
      const hidden = hiding.get(id) ?? hiddenIn(operation);
      hiding.set(id, hidden);
      const list = lists.get(id);
      list?.push(maskedCall(hidden, incoming, parameters, body, status));
      if (list && list.length > limit) list.shift();
    },
    clear: () => {
      for (const list of lists.values()) list.length = 0;
    },
  };
}

/** The names that are secret in requests of an operation. */
type Hidden = {
  readonly inBody: ReadonlySet<string>;
  readonly inParameters: ReadonlySet<string>;
  /** In lower case. */
  readonly inHeaders: ReadonlySet<string>;
};

/** Headers that hold credentials in any API. */
const secretHeaders = ["authorization", "proxy-authorization", "cookie"];

function hiddenIn({ secrets = [], security = [] }: MockOperation): Hidden {
  // A credential's name is secret among parameters; in a body it may be an innocent word such as "key".
  const inParameters = [...secrets, ...security.flat().map(({ name }) => name)];
  const inHeaders = [...secretHeaders, ...inParameters.map((name) => name.toLowerCase())];
  return {
    inBody: new Set(secrets),
    inParameters: new Set(inParameters),
    inHeaders: new Set(inHeaders),
  };
}

function maskedCall(
  { inBody, inParameters, inHeaders }: Hidden,
  incoming: Incoming,
  parameters: Parameters,
  body: unknown,
  status: number,
): MockCall {
  return {
    method: incoming.method,
    path: maskRecord(parameters.path, inParameters),
    query: maskRecord(parameters.query, inParameters),
    headers: maskHeaders(incoming.headers(), inHeaders),
    cookies: maskRecord(parameters.cookies, inParameters),
    // A body that is a secret as a whole goes by the name "body".
    body: maskRecord({ body }, inBody)["body"],
    status,
  };
}

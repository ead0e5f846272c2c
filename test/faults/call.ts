import { readJson } from "../../templates/runtime/client/read-json.ts";
import { json } from "../../templates/runtime/client/body-json.ts";
import { writeBody } from "../../templates/runtime/client/body.ts";
import { newToken } from "../../templates/runtime/client/idempotency.ts";
import { inHeader } from "../../templates/runtime/client/in-header.ts";
import type { LookOptions } from "../../templates/runtime/client/look-first.ts";
import type { CallInput, Operation } from "../../templates/runtime/client/operation.ts";
import { writeParameters } from "../../templates/runtime/client/parameters.ts";
import { send } from "../../templates/runtime/client/send.ts";
import { outcomeUnknown } from "../../templates/runtime/client/outcome-unknown.ts";
import { connect } from "../../templates/runtime/client/connect.ts";
import type { Fetch } from "../../templates/runtime/client/transport.ts";
import { ClientError } from "../../templates/runtime/client/errors.ts";
import { fine, kept, type Fault } from "./faults.ts";
import type { FaultServer } from "./server.ts";

const shared = {
  path: "/things",
  read: readJson,
  accept: "application/json",
  retry: { codes: ["Busy"] },
  errorProperty: "error",
} as const;
const create = {
  ...shared,
  method: "POST",
  steps: [writeParameters, writeBody],
  body: { mediaType: "application/json", encode: json, required: true },
} as const;

/** The kinds of operations that a fault means different things for. */
export const operations = {
  read: { ...shared, id: "readThing", method: "GET", isRepeatable: true },
  "create with a token": {
    ...create,
    id: "createThing",
    parameters: [{ name: "X-Client-Token", in: inHeader, fill: newToken }],
    isRepeatable: true,
  },
  "create without one": { ...create, id: "createThing", guard: outcomeUnknown },
  "create with a look": { ...create, id: "createThing", guard: outcomeUnknown },
} satisfies Readonly<Record<string, Operation<CallInput, unknown>>>;

export type OperationKind = keyof typeof operations;

/** What came of a call. */
export type Ending = {
  readonly attempts: number;
  readonly arrived: number;
  /** How often the service did what it was asked. */
  readonly done: number;
  /** The different tokens among the requests that arrived. */
  readonly tokens: number;
  /** `value`, or what kind of error, with its status. */
  readonly outcome: string;
};

/** Calls a server whose attempts go wrong one after the other, and well after that. The look of a create says what is true. */
export async function callThrough(
  server: FaultServer,
  kind: OperationKind,
  sequence: readonly Fault[],
  options: LookOptions<unknown> = {},
): Promise<Ending> {
  if (sequence[0]?.isReused) {
    server.play([kept]);
    await send(connect({}, { baseUrl: server.url }, {}), operations.read, {});
  }
  let done = 0;
  server.play(
    [...sequence.filter(({ instead }) => !instead), fine].map((treatment) => ({
      ...treatment,
      answer: (socket, request) => {
        if (treatment === fine || ("isDone" in treatment && treatment.isDone)) done += 1;
        treatment.answer(socket, request);
      },
    })),
  );
  let attempts = 0;
  const fetch: Fetch = (url, init) => {
    const { instead } = sequence[attempts] ?? {};
    attempts += 1;
    return globalThis.fetch(instead ? url.replace(server.url, instead) : url, init);
  };
  const transport = connect(
    {},
    {
      baseUrl: server.url,
      fetch,
      attemptTimeout: sequence.some(({ isStuck }) => isStuck) ? 2000 : 20_000,
      retry: { baseDelay: 2 },
    },
    {},
  );
  const look: LookOptions<unknown> =
    kind === "create with a look" ? { lookBeforeResend: () => Promise.resolve(done > 0) } : {};
  const body = { name: "web" };
  const operation: Operation<CallInput, unknown> = operations[kind];
  const outcome = await send(transport, operation, kind === "read" ? {} : { body }, {
    ...look,
    ...options,
  }).then(() => "value", outcomeOf);
  const tokens = new Set(server.arrived.map(({ token }) => token)).size;
  return { attempts, arrived: server.arrived.length, done, tokens, outcome };
}

/** An error in a word or two; whatever is no error of the client is a crash. */
export function outcomeOf(error: unknown): string {
  if (!(error instanceof ClientError)) return `crash: ${String(error)}`;
  const { status }: { readonly status?: number } = error as object;
  return status === undefined ? error.kind : `${error.kind} ${status}`;
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { createServers, createServersUnchecked } from "../operations/create-servers.js";
import { showJob, showJobUnchecked } from "../operations/show-job.js";
import { type BeginningRules, startAndWait } from "../runtime/client/start-and-wait.js";
import type { Transport } from "../runtime/client/transport.js";
import type { TypeAt } from "../runtime/client/type-at.js";
import { valueAt } from "../runtime/client/value-at.js";
import type { Started, WaitOptions, WaitOutcome, Waiting } from "../runtime/client/wait-outcome.js";
import { waitFor } from "../runtime/client/wait.js";
import type { WaiterRules } from "../runtime/client/waiter.js";
import type { CreateServersInput, CreateServersOutput } from "../types/create-servers.js";
import type { ShowJobInput, ShowJobOutput } from "../types/show-job.js";

/** How far `waitUntilServersCreated` finds things. */
export type ServersCreatedState = TypeAt<ShowJobOutput, "/status">;

/** How `waitUntilServersCreated` ends; `kind` tells. */
export type ServersCreatedOutcome = WaitOutcome<
  ShowJobOutput,
  ServersCreatedState,
  "FAIL" | "PENDING_PAYMENT"
>;

/**
 * Waits until the job that creates servers is done.
 *
 * Asks `showJob` every 5 to 10 seconds, for up to 30 minutes. Nothing is thrown: the outcome tells
 * how it ended. `for await` gives what is seen until then.
 */
export function waitUntilServersCreated(
  client: Transport,
  input: ShowJobInput,
  options?: WaitOptions<ServersCreatedState>,
): Waiting<ServersCreatedOutcome, ServersCreatedState> {
  return waitFor(client, { ...serversCreatedWaiter, poll: showJob }, input, options);
}

/**
 * Waits until the job that creates servers is done.
 *
 * Calls `createServers`, then waits as `waitUntilServersCreated` does. Only what `createServers`
 * throws is thrown; `started` of the outcome is its answer.
 */
export function createServersAndWait(
  client: Transport,
  input: CreateServersInput,
  options?: WaitOptions<ServersCreatedState>,
): Waiting<Started<ServersCreatedOutcome, CreateServersOutput>, ServersCreatedState> {
  return startAndWait(
    client,
    { ...createServersStart, start: createServers },
    { ...serversCreatedWaiter, poll: showJob },
    input,
    options,
  );
}

/**
 * `waitUntilServersCreated` without a look at the input, so that a bundle holds no validator of
 * it.
 */
export function waitUntilServersCreatedUnchecked(
  client: Transport,
  input: ShowJobInput,
  options?: WaitOptions<ServersCreatedState>,
): Waiting<ServersCreatedOutcome, ServersCreatedState> {
  return waitFor(client, { ...serversCreatedWaiter, poll: showJobUnchecked }, input, options);
}

/** `createServersAndWait` without a look at the input, so that a bundle holds no validator of it. */
export function createServersAndWaitUnchecked(
  client: Transport,
  input: CreateServersInput,
  options?: WaitOptions<ServersCreatedState>,
): Waiting<Started<ServersCreatedOutcome, CreateServersOutput>, ServersCreatedState> {
  return startAndWait(
    client,
    { ...createServersStart, start: createServersUnchecked },
    { ...serversCreatedWaiter, poll: showJobUnchecked },
    input,
    options,
  );
}

const serversCreatedWaiter: WaiterRules = {
  state: "/status",
  pieces: { list: "/entities/sub_jobs", id: "/entities/server_id", state: "/status" },
  acceptors: [
    {
      any: ["SUCCESS"],
      and: { at: "/entities/sub_jobs/*/status", any: ["FAIL"] },
      then: "failure",
      code: ["/entities/sub_jobs/*/error_code"],
      reason: [
        "/entities/sub_jobs/*/entities/errorcode_message",
        "/entities/sub_jobs/*/fail_reason",
      ],
      meaning: "Some servers were created and some were not; `pieces` tells them apart",
    },
    { any: ["SUCCESS"], then: "success" },
    {
      any: ["FAIL"],
      then: "failure",
      code: ["/error_code", "/entities/sub_jobs/*/error_code"],
      reason: [
        "/fail_reason",
        "/entities/sub_jobs/*/entities/errorcode_message",
        "/entities/sub_jobs/*/fail_reason",
      ],
    },
    {
      any: ["PENDING_PAYMENT"],
      then: "failure",
      meaning:
        "The order waits for payment, and the job stays as it is even when the order is cancelled",
    },
    { error: { status: 404 }, within: 60000, then: "retry" },
    { error: { status: 400, code: "Common.0011" }, within: 60000, then: "retry" },
  ],
  delay: { first: 5000, min: 5000, max: 10000 },
  timeout: 1800000,
};
const createServersStart: BeginningRules<CreateServersInput, CreateServersOutput, ShowJobInput> = {
  needs: ["/job_id"],
  next: (input, answer) => ({
    path: { job_id: valueAt(answer, "/job_id"), project_id: valueAt(input, "/path/project_id") },
  }),
};

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { deleteServers, deleteServersUnchecked } from "../operations/delete-servers.js";
import { showJob, showJobUnchecked } from "../operations/show-job.js";
import { type BeginningRules, startAndWait } from "../runtime/client/start-and-wait.js";
import type { Transport } from "../runtime/client/transport.js";
import type { TypeAt } from "../runtime/client/type-at.js";
import { valueAt } from "../runtime/client/value-at.js";
import type { Started, WaitOptions, WaitOutcome, Waiting } from "../runtime/client/wait-outcome.js";
import { waitFor } from "../runtime/client/wait.js";
import type { WaiterRules } from "../runtime/client/waiter.js";
import type { DeleteServersInput, DeleteServersOutput } from "../types/delete-servers.js";
import type { ShowJobInput, ShowJobOutput } from "../types/show-job.js";

/** How far `waitUntilServersDeleted` finds things. */
export type ServersDeletedState = TypeAt<ShowJobOutput, "/status">;

/** How `waitUntilServersDeleted` ends; `kind` tells. */
export type ServersDeletedOutcome = WaitOutcome<ShowJobOutput, ServersDeletedState, "FAIL">;

/**
 * Waits until the job that deletes servers is done.
 *
 * Asks `showJob` every 5 to 10 seconds, for up to 30 minutes. Nothing is thrown: the outcome tells
 * how it ended. `for await` gives what is seen until then.
 */
export function waitUntilServersDeleted(
  client: Transport,
  input: ShowJobInput,
  options?: WaitOptions<ServersDeletedState>,
): Waiting<ServersDeletedOutcome, ServersDeletedState> {
  return waitFor(client, { ...serversDeletedWaiter, poll: showJob }, input, options);
}

/**
 * Waits until the job that deletes servers is done.
 *
 * Calls `deleteServers`, then waits as `waitUntilServersDeleted` does. Only what `deleteServers`
 * throws is thrown; `started` of the outcome is its answer.
 */
export function deleteServersAndWait(
  client: Transport,
  input: DeleteServersInput,
  options?: WaitOptions<ServersDeletedState>,
): Waiting<Started<ServersDeletedOutcome, DeleteServersOutput>, ServersDeletedState> {
  return startAndWait(
    client,
    { ...deleteServersStart, start: deleteServers },
    { ...serversDeletedWaiter, poll: showJob },
    input,
    options,
  );
}

/**
 * `waitUntilServersDeleted` without a look at the input, so that a bundle holds no validator of
 * it.
 */
export function waitUntilServersDeletedUnchecked(
  client: Transport,
  input: ShowJobInput,
  options?: WaitOptions<ServersDeletedState>,
): Waiting<ServersDeletedOutcome, ServersDeletedState> {
  return waitFor(client, { ...serversDeletedWaiter, poll: showJobUnchecked }, input, options);
}

/** `deleteServersAndWait` without a look at the input, so that a bundle holds no validator of it. */
export function deleteServersAndWaitUnchecked(
  client: Transport,
  input: DeleteServersInput,
  options?: WaitOptions<ServersDeletedState>,
): Waiting<Started<ServersDeletedOutcome, DeleteServersOutput>, ServersDeletedState> {
  return startAndWait(
    client,
    { ...deleteServersStart, start: deleteServersUnchecked },
    { ...serversDeletedWaiter, poll: showJobUnchecked },
    input,
    options,
  );
}

const serversDeletedWaiter: WaiterRules = {
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
      meaning: "Some servers were deleted and some were not; `pieces` tells them apart",
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
    { error: { status: 404 }, within: 60000, then: "retry" },
    { error: { status: 400, code: "Common.0011" }, within: 60000, then: "retry" },
  ],
  delay: { first: 5000, min: 5000, max: 10000 },
  timeout: 1800000,
};
const deleteServersStart: BeginningRules<DeleteServersInput, DeleteServersOutput, ShowJobInput> = {
  needs: ["/job_id"],
  next: (input, answer) => ({
    path: { job_id: valueAt(answer, "/job_id"), project_id: valueAt(input, "/path/project_id") },
  }),
};

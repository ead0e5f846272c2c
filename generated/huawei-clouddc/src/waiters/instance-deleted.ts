// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { deleteInstance, deleteInstanceUnchecked } from "../operations/delete-instance.js";
import {
  showInstanceStatus,
  showInstanceStatusUnchecked,
} from "../operations/show-instance-status.js";
import { type BeginningRules, startAndWait } from "../runtime/client/start-and-wait.js";
import type { Transport } from "../runtime/client/transport.js";
import type { TypeAt } from "../runtime/client/type-at.js";
import { valueAt } from "../runtime/client/value-at.js";
import type { Started, WaitOptions, WaitOutcome, Waiting } from "../runtime/client/wait-outcome.js";
import { waitFor } from "../runtime/client/wait.js";
import type { WaiterRules } from "../runtime/client/waiter.js";
import type { DeleteInstanceInput, DeleteInstanceOutput } from "../types/delete-instance.js";
import type {
  ShowInstanceStatusInput,
  ShowInstanceStatusOutput,
} from "../types/show-instance-status.js";

/** How far `waitUntilInstanceDeleted` finds things. */
export type InstanceDeletedState = TypeAt<ShowInstanceStatusOutput, "/state">;

/** How `waitUntilInstanceDeleted` ends; `kind` tells. */
export type InstanceDeletedOutcome = WaitOutcome<
  ShowInstanceStatusOutput | undefined,
  InstanceDeletedState,
  "uninstall-failed" | "failed" | "error"
>;

/**
 * Waits until an instance is deleted and its server is free.
 *
 * Asks `showInstanceStatus` every 10 to 30 seconds, for up to 1 hour. Nothing is thrown: the
 * outcome tells how it ended. `for await` gives what is seen until then.
 */
export function waitUntilInstanceDeleted(
  client: Transport,
  input: ShowInstanceStatusInput,
  options?: WaitOptions<InstanceDeletedState>,
): Waiting<InstanceDeletedOutcome, InstanceDeletedState> {
  return waitFor(client, { ...instanceDeletedWaiter, poll: showInstanceStatus }, input, options);
}

/**
 * Waits until an instance is deleted and its server is free.
 *
 * Calls `deleteInstance`, then waits as `waitUntilInstanceDeleted` does. Only what
 * `deleteInstance` throws is thrown; `started` of the outcome is its answer.
 */
export function deleteInstanceAndWait(
  client: Transport,
  input: DeleteInstanceInput,
  options?: WaitOptions<InstanceDeletedState>,
): Waiting<Started<InstanceDeletedOutcome, DeleteInstanceOutput>, InstanceDeletedState> {
  return startAndWait(
    client,
    { ...deleteInstanceStart, start: deleteInstance },
    { ...instanceDeletedWaiter, poll: showInstanceStatus },
    input,
    options,
  );
}

/**
 * `waitUntilInstanceDeleted` without a look at the input, so that a bundle holds no validator of
 * it.
 */
export function waitUntilInstanceDeletedUnchecked(
  client: Transport,
  input: ShowInstanceStatusInput,
  options?: WaitOptions<InstanceDeletedState>,
): Waiting<InstanceDeletedOutcome, InstanceDeletedState> {
  return waitFor(
    client,
    { ...instanceDeletedWaiter, poll: showInstanceStatusUnchecked },
    input,
    options,
  );
}

/** `deleteInstanceAndWait` without a look at the input, so that a bundle holds no validator of it. */
export function deleteInstanceAndWaitUnchecked(
  client: Transport,
  input: DeleteInstanceInput,
  options?: WaitOptions<InstanceDeletedState>,
): Waiting<Started<InstanceDeletedOutcome, DeleteInstanceOutput>, InstanceDeletedState> {
  return startAndWait(
    client,
    { ...deleteInstanceStart, start: deleteInstanceUnchecked },
    { ...instanceDeletedWaiter, poll: showInstanceStatusUnchecked },
    input,
    options,
  );
}

const instanceDeletedWaiter: WaiterRules = {
  state: "/state",
  acceptors: [
    { any: ["terminated"], then: "success" },
    { error: { status: 404 }, then: "success" },
    {
      at: "/operation_state",
      any: ["uninstall-failed"],
      then: "failure",
      code: ["/error/error_code"],
      reason: ["/error/error_msg"],
    },
    {
      any: ["failed", "error"],
      after: 300000,
      then: "failure",
      code: ["/error/error_code"],
      reason: ["/error/error_msg"],
    },
    { at: "/status", any: ["terminated"], then: "success" },
  ],
  delay: { first: 10000, min: 10000, max: 30000 },
  timeout: 3600000,
};
const deleteInstanceStart: BeginningRules<
  DeleteInstanceInput,
  DeleteInstanceOutput,
  ShowInstanceStatusInput
> = {
  needs: [],
  next: (input) => ({
    path: { id: valueAt(input, "/path/id"), project_id: valueAt(input, "/path/project_id") },
  }),
};

// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import {
  batchCreateInstances,
  batchCreateInstancesUnchecked,
} from "../operations/batch-create-instances.js";
import { listInstances, listInstancesUnchecked } from "../operations/list-instances.js";
import { listInstancesPages } from "../pages/list-instances.js";
import { wholeList } from "../runtime/client/paginate.js";
import { type BeginningRules, startAndWait } from "../runtime/client/start-and-wait.js";
import type { Transport } from "../runtime/client/transport.js";
import type { TypeAt } from "../runtime/client/type-at.js";
import { valueAt, valuesAt } from "../runtime/client/value-at.js";
import type { Started, WaitOptions, WaitOutcome, Waiting } from "../runtime/client/wait-outcome.js";
import { waitFor } from "../runtime/client/wait.js";
import type { WaiterRules } from "../runtime/client/waiter.js";
import type {
  BatchCreateInstancesInput,
  BatchCreateInstancesOutput,
} from "../types/batch-create-instances.js";
import type { ListInstancesInput, ListInstancesOutput } from "../types/list-instances.js";

/** How far `waitUntilBatchCreated` finds things. */
export type BatchCreatedState = TypeAt<ListInstancesOutput, "/instances/*/state">;

/** How `waitUntilBatchCreated` ends; `kind` tells. */
export type BatchCreatedOutcome = WaitOutcome<
  ListInstancesOutput,
  BatchCreatedState,
  "failed" | "error" | "shutting-down" | "terminated" | "install-failed" | undefined
>;

/**
 * Waits until all instances of a batch are created and run.
 *
 * Asks `listInstances` every 20 to 40 seconds, for up to 90 minutes. Nothing is thrown: the
 * outcome tells how it ended. `for await` gives what is seen until then.
 */
export function waitUntilBatchCreated(
  client: Transport,
  input: ListInstancesInput = {},
  options?: WaitOptions<BatchCreatedState>,
): Waiting<BatchCreatedOutcome, BatchCreatedState> {
  return waitFor(
    client,
    {
      ...batchCreatedWaiter,
      poll: (client, input, options) =>
        wholeList(client, { ...listInstancesPages, call: listInstances }, input, options),
    },
    input,
    options,
  );
}

/**
 * Waits until all instances of a batch are created and run.
 *
 * Calls `batchCreateInstances`, then waits as `waitUntilBatchCreated` does. Only what
 * `batchCreateInstances` throws is thrown; `started` of the outcome is its answer.
 */
export function batchCreateInstancesAndWait(
  client: Transport,
  input: BatchCreateInstancesInput,
  options?: WaitOptions<BatchCreatedState>,
): Waiting<Started<BatchCreatedOutcome, BatchCreateInstancesOutput>, BatchCreatedState> {
  return startAndWait(
    client,
    { ...batchCreateInstancesStart, start: batchCreateInstances },
    {
      ...batchCreatedWaiter,
      poll: (client, input, options) =>
        wholeList(client, { ...listInstancesPages, call: listInstances }, input, options),
    },
    input,
    options,
  );
}

/** `waitUntilBatchCreated` without a look at the input, so that a bundle holds no validator of it. */
export function waitUntilBatchCreatedUnchecked(
  client: Transport,
  input: ListInstancesInput = {},
  options?: WaitOptions<BatchCreatedState>,
): Waiting<BatchCreatedOutcome, BatchCreatedState> {
  return waitFor(
    client,
    {
      ...batchCreatedWaiter,
      poll: (client, input, options) =>
        wholeList(client, { ...listInstancesPages, call: listInstancesUnchecked }, input, options),
    },
    input,
    options,
  );
}

/**
 * `batchCreateInstancesAndWait` without a look at the input, so that a bundle holds no validator
 * of it.
 */
export function batchCreateInstancesAndWaitUnchecked(
  client: Transport,
  input: BatchCreateInstancesInput,
  options?: WaitOptions<BatchCreatedState>,
): Waiting<Started<BatchCreatedOutcome, BatchCreateInstancesOutput>, BatchCreatedState> {
  return startAndWait(
    client,
    { ...batchCreateInstancesStart, start: batchCreateInstancesUnchecked },
    {
      ...batchCreatedWaiter,
      poll: (client, input, options) =>
        wholeList(client, { ...listInstancesPages, call: listInstancesUnchecked }, input, options),
    },
    input,
    options,
  );
}

const batchCreatedWaiter: WaiterRules = {
  state: "/instances/*/state",
  pieces: { list: "/instances", id: "/id", state: "/state", expected: "/query/instance_id/*" },
  acceptors: [
    {
      any: ["failed", "error", "shutting-down", "terminated"],
      then: "failure",
      code: ["/instances/*/error/error_code"],
      reason: ["/instances/*/error/error_msg"],
      meaning: "Some instances failed; `pieces` tells which",
    },
    {
      at: "/instances/*/operation_state",
      any: ["install-failed"],
      then: "failure",
      code: ["/instances/*/error/error_code"],
      reason: ["/instances/*/error/error_msg"],
      meaning: "The installation of some instances failed",
    },
    { all: ["running"], then: "success" },
    {
      missing: true,
      after: 600000,
      then: "failure",
      meaning: "Some instances are not on the list, ten minutes after they were created",
    },
    { error: { status: 404 }, within: 120000, then: "retry" },
  ],
  delay: { first: 30000, min: 20000, max: 40000 },
  timeout: 5400000,
};
const batchCreateInstancesStart: BeginningRules<
  BatchCreateInstancesInput,
  BatchCreateInstancesOutput,
  ListInstancesInput
> = {
  needs: ["/instances/*/id"],
  next: (input, answer) => ({
    path: { project_id: valueAt(input, "/path/project_id") },
    query: { instance_id: valuesAt(answer, "/instances/*/id"), limit: 100 },
  }),
};

// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { createInstance, createInstanceUnchecked } from "../operations/create-instance.js";
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
import type { CreateInstanceInput, CreateInstanceOutput } from "../types/create-instance.js";
import type {
  ShowInstanceStatusInput,
  ShowInstanceStatusOutput,
} from "../types/show-instance-status.js";

/** How far `waitUntilInstanceCreated` finds things. */
export type InstanceCreatedState = TypeAt<ShowInstanceStatusOutput, "/state">;

/** How `waitUntilInstanceCreated` ends; `kind` tells. */
export type InstanceCreatedOutcome = WaitOutcome<
  ShowInstanceStatusOutput,
  InstanceCreatedState,
  "failed" | "error" | "shutting-down" | "terminated" | "install-failed"
>;

/**
 * Waits until an instance is created and runs.
 *
 * Asks `showInstanceStatus` every 20 to 40 seconds, for up to 90 minutes. Nothing is thrown: the
 * outcome tells how it ended. `for await` gives what is seen until then.
 */
export function waitUntilInstanceCreated(
  client: Transport,
  input: ShowInstanceStatusInput,
  options?: WaitOptions<InstanceCreatedState>,
): Waiting<InstanceCreatedOutcome, InstanceCreatedState> {
  return waitFor(client, { ...instanceCreatedWaiter, poll: showInstanceStatus }, input, options);
}

/**
 * Waits until an instance is created and runs.
 *
 * Calls `createInstance`, then waits as `waitUntilInstanceCreated` does. Only what
 * `createInstance` throws is thrown; `started` of the outcome is its answer.
 */
export function createInstanceAndWait(
  client: Transport,
  input: CreateInstanceInput,
  options?: WaitOptions<InstanceCreatedState>,
): Waiting<Started<InstanceCreatedOutcome, CreateInstanceOutput>, InstanceCreatedState> {
  return startAndWait(
    client,
    { ...createInstanceStart, start: createInstance },
    { ...instanceCreatedWaiter, poll: showInstanceStatus },
    input,
    options,
  );
}

/**
 * `waitUntilInstanceCreated` without a look at the input, so that a bundle holds no validator of
 * it.
 */
export function waitUntilInstanceCreatedUnchecked(
  client: Transport,
  input: ShowInstanceStatusInput,
  options?: WaitOptions<InstanceCreatedState>,
): Waiting<InstanceCreatedOutcome, InstanceCreatedState> {
  return waitFor(
    client,
    { ...instanceCreatedWaiter, poll: showInstanceStatusUnchecked },
    input,
    options,
  );
}

/** `createInstanceAndWait` without a look at the input, so that a bundle holds no validator of it. */
export function createInstanceAndWaitUnchecked(
  client: Transport,
  input: CreateInstanceInput,
  options?: WaitOptions<InstanceCreatedState>,
): Waiting<Started<InstanceCreatedOutcome, CreateInstanceOutput>, InstanceCreatedState> {
  return startAndWait(
    client,
    { ...createInstanceStart, start: createInstanceUnchecked },
    { ...instanceCreatedWaiter, poll: showInstanceStatusUnchecked },
    input,
    options,
  );
}

const instanceCreatedWaiter: WaiterRules = {
  state: "/state",
  acceptors: [
    {
      any: ["failed", "error", "shutting-down", "terminated"],
      then: "failure",
      code: ["/error/error_code"],
      reason: ["/error/error_msg"],
    },
    {
      at: "/operation_state",
      any: ["install-failed"],
      then: "failure",
      code: ["/error/error_code"],
      reason: ["/error/error_msg"],
      meaning: "The installation failed",
    },
    { any: ["running"], then: "success" },
    { at: "/status", any: ["failed", "error", "shutting-down", "terminated"], then: "failure" },
    { at: "/status", any: ["running"], then: "success" },
    { error: { status: 404 }, within: 120000, then: "retry" },
  ],
  delay: { first: 30000, min: 20000, max: 40000 },
  timeout: 5400000,
};
const createInstanceStart: BeginningRules<
  CreateInstanceInput,
  CreateInstanceOutput,
  ShowInstanceStatusInput
> = {
  needs: ["/instance_id"],
  next: (input, answer) => ({
    path: { id: valueAt(answer, "/instance_id"), project_id: valueAt(input, "/path/project_id") },
  }),
};

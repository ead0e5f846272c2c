// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { describeInstances, describeInstancesUnchecked } from "../operations/describe-instances.js";
import { stopInstances, stopInstancesUnchecked } from "../operations/stop-instances.js";
import { describeInstancesPages } from "../pages/describe-instances.js";
import { wholeList } from "../runtime/client/paginate.js";
import { type BeginningRules, startAndWait } from "../runtime/client/start-and-wait.js";
import type { Transport } from "../runtime/client/transport.js";
import type { TypeAt } from "../runtime/client/type-at.js";
import { valueAt } from "../runtime/client/value-at.js";
import type { Started, WaitOptions, WaitOutcome, Waiting } from "../runtime/client/wait-outcome.js";
import { waitFor } from "../runtime/client/wait.js";
import type { WaiterRules } from "../runtime/client/waiter.js";
import type {
  DescribeInstancesInput,
  DescribeInstancesOutput,
} from "../types/describe-instances.js";
import type { StopInstancesInput, StopInstancesOutput } from "../types/stop-instances.js";

/** How far `waitUntilInstancesStopped` finds things. */
export type InstancesStoppedState = TypeAt<
  DescribeInstancesOutput,
  "/response/dataSet/*/instanceStatus"
>;

/** How `waitUntilInstancesStopped` ends; `kind` tells. */
export type InstancesStoppedOutcome = WaitOutcome<
  DescribeInstancesOutput,
  InstancesStoppedState,
  "RECYCLE" | undefined
>;

/**
 * Waits until all instances are switched off.
 *
 * Asks `describeInstances` every 5 to 30 seconds, for up to 30 minutes. Nothing is thrown: the
 * outcome tells how it ended. `for await` gives what is seen until then.
 */
export function waitUntilInstancesStopped(
  client: Transport,
  input: DescribeInstancesInput,
  options?: WaitOptions<InstancesStoppedState>,
): Waiting<InstancesStoppedOutcome, InstancesStoppedState> {
  return waitFor(
    client,
    {
      ...instancesStoppedWaiter,
      poll: (client, input, options) =>
        wholeList(client, { ...describeInstancesPages, call: describeInstances }, input, options),
    },
    input,
    options,
  );
}

/**
 * Waits until all instances are switched off.
 *
 * Calls `stopInstances`, then waits as `waitUntilInstancesStopped` does. Only what `stopInstances`
 * throws is thrown; `started` of the outcome is its answer.
 */
export function stopInstancesAndWait(
  client: Transport,
  input: StopInstancesInput,
  options?: WaitOptions<InstancesStoppedState>,
): Waiting<Started<InstancesStoppedOutcome, StopInstancesOutput>, InstancesStoppedState> {
  return startAndWait(
    client,
    { ...stopInstancesStart, start: stopInstances },
    {
      ...instancesStoppedWaiter,
      poll: (client, input, options) =>
        wholeList(client, { ...describeInstancesPages, call: describeInstances }, input, options),
    },
    input,
    options,
  );
}

/**
 * `waitUntilInstancesStopped` without a look at the input, so that a bundle holds no validator of
 * it.
 */
export function waitUntilInstancesStoppedUnchecked(
  client: Transport,
  input: DescribeInstancesInput,
  options?: WaitOptions<InstancesStoppedState>,
): Waiting<InstancesStoppedOutcome, InstancesStoppedState> {
  return waitFor(
    client,
    {
      ...instancesStoppedWaiter,
      poll: (client, input, options) =>
        wholeList(
          client,
          { ...describeInstancesPages, call: describeInstancesUnchecked },
          input,
          options,
        ),
    },
    input,
    options,
  );
}

/** `stopInstancesAndWait` without a look at the input, so that a bundle holds no validator of it. */
export function stopInstancesAndWaitUnchecked(
  client: Transport,
  input: StopInstancesInput,
  options?: WaitOptions<InstancesStoppedState>,
): Waiting<Started<InstancesStoppedOutcome, StopInstancesOutput>, InstancesStoppedState> {
  return startAndWait(
    client,
    { ...stopInstancesStart, start: stopInstancesUnchecked },
    {
      ...instancesStoppedWaiter,
      poll: (client, input, options) =>
        wholeList(
          client,
          { ...describeInstancesPages, call: describeInstancesUnchecked },
          input,
          options,
        ),
    },
    input,
    options,
  );
}

const instancesStoppedWaiter: WaiterRules = {
  state: "/response/dataSet/*/instanceStatus",
  pieces: {
    list: "/response/dataSet",
    id: "/instanceId",
    state: "/instanceStatus",
    expected: "/body/instanceIds/*",
  },
  acceptors: [
    { any: ["RECYCLE"], then: "failure", meaning: "Some instances were put into the recycle bin" },
    { all: ["STOPPED"], then: "success" },
    {
      missing: true,
      after: 300000,
      then: "failure",
      meaning: "Some instances are not on the list; `pieces` tells which",
    },
  ],
  delay: { first: 5000, min: 5000, max: 30000 },
  timeout: 1800000,
};
const stopInstancesStart: BeginningRules<
  StopInstancesInput,
  StopInstancesOutput,
  DescribeInstancesInput
> = {
  needs: [],
  next: (input) => ({ body: { instanceIds: valueAt(input, "/body/instanceIds"), pageSize: 100 } }),
};

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { describeInstances, describeInstancesUnchecked } from "../operations/describe-instances.js";
import { startInstances, startInstancesUnchecked } from "../operations/start-instances.js";
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
import type { StartInstancesInput, StartInstancesOutput } from "../types/start-instances.js";

/** How far `waitUntilInstancesStarted` finds things. */
export type InstancesStartedState = TypeAt<
  DescribeInstancesOutput,
  "/response/dataSet/*/instanceStatus"
>;

/** How `waitUntilInstancesStarted` ends; `kind` tells. */
export type InstancesStartedOutcome = WaitOutcome<
  DescribeInstancesOutput,
  InstancesStartedState,
  "RECYCLE" | undefined
>;

/**
 * Waits until all instances run.
 *
 * Asks `describeInstances` every 5 to 30 seconds, for up to 30 minutes. Nothing is thrown: the
 * outcome tells how it ended. `for await` gives what is seen until then.
 */
export function waitUntilInstancesStarted(
  client: Transport,
  input: DescribeInstancesInput,
  options?: WaitOptions<InstancesStartedState>,
): Waiting<InstancesStartedOutcome, InstancesStartedState> {
  return waitFor(
    client,
    {
      ...instancesStartedWaiter,
      poll: (client, input, options) =>
        wholeList(client, { ...describeInstancesPages, call: describeInstances }, input, options),
    },
    input,
    options,
  );
}

/**
 * Waits until all instances run.
 *
 * Calls `startInstances`, then waits as `waitUntilInstancesStarted` does. Only what
 * `startInstances` throws is thrown; `started` of the outcome is its answer.
 */
export function startInstancesAndWait(
  client: Transport,
  input: StartInstancesInput,
  options?: WaitOptions<InstancesStartedState>,
): Waiting<Started<InstancesStartedOutcome, StartInstancesOutput>, InstancesStartedState> {
  return startAndWait(
    client,
    { ...startInstancesStart, start: startInstances },
    {
      ...instancesStartedWaiter,
      poll: (client, input, options) =>
        wholeList(client, { ...describeInstancesPages, call: describeInstances }, input, options),
    },
    input,
    options,
  );
}

/**
 * `waitUntilInstancesStarted` without a look at the input, so that a bundle holds no validator of
 * it.
 */
export function waitUntilInstancesStartedUnchecked(
  client: Transport,
  input: DescribeInstancesInput,
  options?: WaitOptions<InstancesStartedState>,
): Waiting<InstancesStartedOutcome, InstancesStartedState> {
  return waitFor(
    client,
    {
      ...instancesStartedWaiter,
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

/** `startInstancesAndWait` without a look at the input, so that a bundle holds no validator of it. */
export function startInstancesAndWaitUnchecked(
  client: Transport,
  input: StartInstancesInput,
  options?: WaitOptions<InstancesStartedState>,
): Waiting<Started<InstancesStartedOutcome, StartInstancesOutput>, InstancesStartedState> {
  return startAndWait(
    client,
    { ...startInstancesStart, start: startInstancesUnchecked },
    {
      ...instancesStartedWaiter,
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

const instancesStartedWaiter: WaiterRules = {
  state: "/response/dataSet/*/instanceStatus",
  pieces: {
    list: "/response/dataSet",
    id: "/instanceId",
    state: "/instanceStatus",
    expected: "/body/instanceIds/*",
  },
  acceptors: [
    { any: ["RECYCLE"], then: "failure", meaning: "Some instances were put into the recycle bin" },
    { all: ["RUNNING"], then: "success" },
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
const startInstancesStart: BeginningRules<
  StartInstancesInput,
  StartInstancesOutput,
  DescribeInstancesInput
> = {
  needs: [],
  next: (input) => ({ body: { instanceIds: valueAt(input, "/body/instanceIds"), pageSize: 100 } }),
};

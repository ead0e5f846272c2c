// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { createInstances, createInstancesUnchecked } from "../operations/create-instances.js";
import { describeInstances, describeInstancesUnchecked } from "../operations/describe-instances.js";
import { describeInstancesPages } from "../pages/describe-instances.js";
import { wholeList } from "../runtime/client/paginate.js";
import { type BeginningRules, startAndWait } from "../runtime/client/start-and-wait.js";
import type { Transport } from "../runtime/client/transport.js";
import type { TypeAt } from "../runtime/client/type-at.js";
import { valueAt } from "../runtime/client/value-at.js";
import type { Started, WaitOptions, WaitOutcome, Waiting } from "../runtime/client/wait-outcome.js";
import { waitFor } from "../runtime/client/wait.js";
import type { WaiterRules } from "../runtime/client/waiter.js";
import type { CreateInstancesInput, CreateInstancesOutput } from "../types/create-instances.js";
import type {
  DescribeInstancesInput,
  DescribeInstancesOutput,
} from "../types/describe-instances.js";

/** How far `waitUntilInstancesCreated` finds things. */
export type InstancesCreatedState = TypeAt<
  DescribeInstancesOutput,
  "/response/dataSet/*/instanceStatus"
>;

/** How `waitUntilInstancesCreated` ends; `kind` tells. */
export type InstancesCreatedOutcome = WaitOutcome<
  DescribeInstancesOutput,
  InstancesCreatedState,
  "CREATE_FAILED" | "INSTALL_FAILED" | "RECYCLE" | "STOPPED" | undefined
>;

/**
 * Waits until all instances of an order are created and run.
 *
 * Asks `describeInstances` every 5 to 30 seconds, for up to 90 minutes. Nothing is thrown: the
 * outcome tells how it ended. `for await` gives what is seen until then.
 */
export function waitUntilInstancesCreated(
  client: Transport,
  input: DescribeInstancesInput,
  options?: WaitOptions<InstancesCreatedState>,
): Waiting<InstancesCreatedOutcome, InstancesCreatedState> {
  return waitFor(
    client,
    {
      ...instancesCreatedWaiter,
      poll: (client, input, options) =>
        wholeList(client, { ...describeInstancesPages, call: describeInstances }, input, options),
    },
    input,
    options,
  );
}

/**
 * Waits until all instances of an order are created and run.
 *
 * Calls `createInstances`, then waits as `waitUntilInstancesCreated` does. Only what
 * `createInstances` throws is thrown; `started` of the outcome is its answer.
 */
export function createInstancesAndWait(
  client: Transport,
  input: CreateInstancesInput,
  options?: WaitOptions<InstancesCreatedState>,
): Waiting<Started<InstancesCreatedOutcome, CreateInstancesOutput>, InstancesCreatedState> {
  return startAndWait(
    client,
    { ...createInstancesStart, start: createInstances },
    {
      ...instancesCreatedWaiter,
      poll: (client, input, options) =>
        wholeList(client, { ...describeInstancesPages, call: describeInstances }, input, options),
    },
    input,
    options,
  );
}

/**
 * `waitUntilInstancesCreated` without a look at the input, so that a bundle holds no validator of
 * it.
 */
export function waitUntilInstancesCreatedUnchecked(
  client: Transport,
  input: DescribeInstancesInput,
  options?: WaitOptions<InstancesCreatedState>,
): Waiting<InstancesCreatedOutcome, InstancesCreatedState> {
  return waitFor(
    client,
    {
      ...instancesCreatedWaiter,
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

/** `createInstancesAndWait` without a look at the input, so that a bundle holds no validator of it. */
export function createInstancesAndWaitUnchecked(
  client: Transport,
  input: CreateInstancesInput,
  options?: WaitOptions<InstancesCreatedState>,
): Waiting<Started<InstancesCreatedOutcome, CreateInstancesOutput>, InstancesCreatedState> {
  return startAndWait(
    client,
    { ...createInstancesStart, start: createInstancesUnchecked },
    {
      ...instancesCreatedWaiter,
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

const instancesCreatedWaiter: WaiterRules = {
  state: "/response/dataSet/*/instanceStatus",
  pieces: {
    list: "/response/dataSet",
    id: "/instanceId",
    state: "/instanceStatus",
    expected: "/body/instanceIds/*",
  },
  acceptors: [
    {
      any: ["CREATE_FAILED", "INSTALL_FAILED"],
      then: "failure",
      meaning: "The creation or the installation of some instances failed; `pieces` tells which",
    },
    { any: ["RECYCLE"], then: "failure", meaning: "Some instances were put into the recycle bin" },
    { all: ["RUNNING"], then: "success" },
    {
      all: ["RUNNING", "STOPPED"],
      and: { at: "/response/dataSet/*/instanceStatus", any: ["STOPPED"] },
      then: "failure",
      meaning: "All instances are created, and somebody has switched some of them off",
    },
    {
      missing: true,
      after: 300000,
      then: "failure",
      meaning: "Some instances are not on the list; `pieces` tells which",
    },
  ],
  delay: { first: 10000, min: 5000, max: 30000 },
  timeout: 5400000,
};
const createInstancesStart: BeginningRules<
  CreateInstancesInput,
  CreateInstancesOutput,
  DescribeInstancesInput
> = {
  needs: ["/response/instanceIdSet"],
  next: (_input, answer) => ({
    body: { instanceIds: valueAt(answer, "/response/instanceIdSet"), pageSize: 100 },
  }),
};

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockApi } from "../runtime/mocks/operation.js";
import { startState } from "../runtime/mocks/state/engine.js";
import { type CreateInstancesMock, createInstancesMock } from "./operations/create-instances.js";
import {
  type DescribeAvailableResourcesMock,
  describeAvailableResourcesMock,
} from "./operations/describe-available-resources.js";
import { type DescribeImagesMock, describeImagesMock } from "./operations/describe-images.js";
import {
  type DescribeInstanceTypesMock,
  describeInstanceTypesMock,
} from "./operations/describe-instance-types.js";
import {
  type DescribeInstancesMock,
  describeInstancesMock,
} from "./operations/describe-instances.js";
import {
  type DescribeKeyPairsMock,
  describeKeyPairsMock,
} from "./operations/describe-key-pairs.js";
import { type DescribeSubnetsMock, describeSubnetsMock } from "./operations/describe-subnets.js";
import { type DescribeZonesMock, describeZonesMock } from "./operations/describe-zones.js";
import { type RebootInstancesMock, rebootInstancesMock } from "./operations/reboot-instances.js";
import { type StartInstancesMock, startInstancesMock } from "./operations/start-instances.js";
import { type StopInstancesMock, stopInstancesMock } from "./operations/stop-instances.js";
import {
  type TerminateInstanceMock,
  terminateInstanceMock,
} from "./operations/terminate-instance.js";
import { resources } from "./resources.js";

/** The types of every operation, by name. */
export type Operations = {
  readonly createInstances: CreateInstancesMock;
  readonly describeAvailableResources: DescribeAvailableResourcesMock;
  readonly describeImages: DescribeImagesMock;
  readonly describeInstanceTypes: DescribeInstanceTypesMock;
  readonly describeInstances: DescribeInstancesMock;
  readonly describeSubnets: DescribeSubnetsMock;
  readonly describeZones: DescribeZonesMock;
  readonly rebootInstances: RebootInstancesMock;
  readonly startInstances: StartInstancesMock;
  readonly stopInstances: StopInstancesMock;
  readonly terminateInstance: TerminateInstanceMock;
  readonly describeKeyPairs: DescribeKeyPairsMock;
};

/** Every operation that the mock answers. */
export const api: MockApi = {
  operations: [
    createInstancesMock,
    describeAvailableResourcesMock,
    describeImagesMock,
    describeInstanceTypesMock,
    describeInstancesMock,
    describeSubnetsMock,
    describeZonesMock,
    rebootInstancesMock,
    startInstancesMock,
    stopInstancesMock,
    terminateInstanceMock,
    describeKeyPairsMock,
  ],
  state: { kinds: resources, start: startState },
};

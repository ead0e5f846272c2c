// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockApi } from "../runtime/mocks/operation.js";
import type { CreateInstancesMock } from "./operations/create-instances.js";
import { createInstancesMock } from "./operations/create-instances.js";
import type { DescribeAvailableResourcesMock } from "./operations/describe-available-resources.js";
import { describeAvailableResourcesMock } from "./operations/describe-available-resources.js";
import type { DescribeImagesMock } from "./operations/describe-images.js";
import { describeImagesMock } from "./operations/describe-images.js";
import type { DescribeInstanceTypesMock } from "./operations/describe-instance-types.js";
import { describeInstanceTypesMock } from "./operations/describe-instance-types.js";
import type { DescribeInstancesMock } from "./operations/describe-instances.js";
import { describeInstancesMock } from "./operations/describe-instances.js";
import type { DescribeKeyPairsMock } from "./operations/describe-key-pairs.js";
import { describeKeyPairsMock } from "./operations/describe-key-pairs.js";
import type { DescribeSubnetsMock } from "./operations/describe-subnets.js";
import { describeSubnetsMock } from "./operations/describe-subnets.js";
import type { DescribeZonesMock } from "./operations/describe-zones.js";
import { describeZonesMock } from "./operations/describe-zones.js";
import type { RebootInstancesMock } from "./operations/reboot-instances.js";
import { rebootInstancesMock } from "./operations/reboot-instances.js";
import type { StartInstancesMock } from "./operations/start-instances.js";
import { startInstancesMock } from "./operations/start-instances.js";
import type { StopInstancesMock } from "./operations/stop-instances.js";
import { stopInstancesMock } from "./operations/stop-instances.js";
import type { TerminateInstanceMock } from "./operations/terminate-instance.js";
import { terminateInstanceMock } from "./operations/terminate-instance.js";
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
};

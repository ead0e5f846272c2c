// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { createInstances } from "./operations/create-instances.js";
import { describeAvailableResources } from "./operations/describe-available-resources.js";
import { describeImages } from "./operations/describe-images.js";
import { describeInstanceTypes } from "./operations/describe-instance-types.js";
import { describeInstances } from "./operations/describe-instances.js";
import { describeKeyPairs } from "./operations/describe-key-pairs.js";
import { describeSubnets } from "./operations/describe-subnets.js";
import { describeZones } from "./operations/describe-zones.js";
import { rebootInstances } from "./operations/reboot-instances.js";
import { startInstances } from "./operations/start-instances.js";
import { stopInstances } from "./operations/stop-instances.js";
import { terminateInstance } from "./operations/terminate-instance.js";
import type { LookOptions } from "./runtime/client/look-first.js";
import type { CallOptions, Transport } from "./runtime/client/transport.js";
import { type ClientOptions, createTransport } from "./transport.js";
import type { CreateInstancesInput, CreateInstancesOutput } from "./types/create-instances.js";
import type {
  DescribeAvailableResourcesInput,
  DescribeAvailableResourcesOutput,
} from "./types/describe-available-resources.js";
import type { DescribeImagesInput, DescribeImagesOutput } from "./types/describe-images.js";
import type {
  DescribeInstanceTypesInput,
  DescribeInstanceTypesOutput,
} from "./types/describe-instance-types.js";
import type {
  DescribeInstancesInput,
  DescribeInstancesOutput,
} from "./types/describe-instances.js";
import type { DescribeKeyPairsInput, DescribeKeyPairsOutput } from "./types/describe-key-pairs.js";
import type { DescribeSubnetsInput, DescribeSubnetsOutput } from "./types/describe-subnets.js";
import type { DescribeZonesInput, DescribeZonesOutput } from "./types/describe-zones.js";
import type { RebootInstancesInput, RebootInstancesOutput } from "./types/reboot-instances.js";
import type { StartInstancesInput, StartInstancesOutput } from "./types/start-instances.js";
import type { StopInstancesInput, StopInstancesOutput } from "./types/stop-instances.js";
import type {
  TerminateInstanceInput,
  TerminateInstanceOutput,
} from "./types/terminate-instance.js";

/** Every operation of Zenlayer Bare Metal Cloud. Free functions take it as well. */
export interface Client extends Transport {
  /**
   * Order instances
   *
   * `POST /api/v2/bmc`
   */
  readonly createInstances: (
    input: CreateInstancesInput,
    options?: LookOptions<CreateInstancesOutput>,
  ) => Promise<CreateInstancesOutput>;
  /**
   * List stock
   *
   * `POST /api/v2/bmc`
   */
  readonly describeAvailableResources: (
    input: DescribeAvailableResourcesInput,
    options?: CallOptions,
  ) => Promise<DescribeAvailableResourcesOutput>;
  /**
   * List images
   *
   * `POST /api/v2/bmc`
   */
  readonly describeImages: (
    input: DescribeImagesInput,
    options?: CallOptions,
  ) => Promise<DescribeImagesOutput>;
  /**
   * List models
   *
   * `POST /api/v2/bmc`
   */
  readonly describeInstanceTypes: (
    input: DescribeInstanceTypesInput,
    options?: CallOptions,
  ) => Promise<DescribeInstanceTypesOutput>;
  /**
   * List instances
   *
   * `POST /api/v2/bmc`
   */
  readonly describeInstances: (
    input: DescribeInstancesInput,
    options?: CallOptions,
  ) => Promise<DescribeInstancesOutput>;
  /**
   * List subnets
   *
   * `POST /api/v2/bmc`
   */
  readonly describeSubnets: (
    input: DescribeSubnetsInput,
    options?: CallOptions,
  ) => Promise<DescribeSubnetsOutput>;
  /**
   * List zones
   *
   * `POST /api/v2/bmc`
   */
  readonly describeZones: (
    input: DescribeZonesInput,
    options?: CallOptions,
  ) => Promise<DescribeZonesOutput>;
  /**
   * Restart instances
   *
   * `POST /api/v2/bmc`
   */
  readonly rebootInstances: (
    input: RebootInstancesInput,
    options?: LookOptions<RebootInstancesOutput>,
  ) => Promise<RebootInstancesOutput>;
  /**
   * Start instances
   *
   * `POST /api/v2/bmc`
   */
  readonly startInstances: (
    input: StartInstancesInput,
    options?: LookOptions<StartInstancesOutput>,
  ) => Promise<StartInstancesOutput>;
  /**
   * Stop instances
   *
   * `POST /api/v2/bmc`
   */
  readonly stopInstances: (
    input: StopInstancesInput,
    options?: LookOptions<StopInstancesOutput>,
  ) => Promise<StopInstancesOutput>;
  /**
   * Return an instance
   *
   * `POST /api/v2/bmc`
   */
  readonly terminateInstance: (
    input: TerminateInstanceInput,
    options?: LookOptions<TerminateInstanceOutput>,
  ) => Promise<TerminateInstanceOutput>;
  /**
   * List SSH key pairs
   *
   * `POST /api/v2/ccs`
   */
  readonly describeKeyPairs: (
    input: DescribeKeyPairsInput,
    options?: CallOptions,
  ) => Promise<DescribeKeyPairsOutput>;
}

/**
 * A client with every operation. To bundle only what is called, use `createTransport` and the free
 * functions.
 */
export function createClient(options: ClientOptions = {}): Client {
  const transport = createTransport(options);
  return {
    ...transport,
    createInstances: (input, callOptions) => createInstances(transport, input, callOptions),
    describeAvailableResources: (input, callOptions) =>
      describeAvailableResources(transport, input, callOptions),
    describeImages: (input, callOptions) => describeImages(transport, input, callOptions),
    describeInstanceTypes: (input, callOptions) =>
      describeInstanceTypes(transport, input, callOptions),
    describeInstances: (input, callOptions) => describeInstances(transport, input, callOptions),
    describeSubnets: (input, callOptions) => describeSubnets(transport, input, callOptions),
    describeZones: (input, callOptions) => describeZones(transport, input, callOptions),
    rebootInstances: (input, callOptions) => rebootInstances(transport, input, callOptions),
    startInstances: (input, callOptions) => startInstances(transport, input, callOptions),
    stopInstances: (input, callOptions) => stopInstances(transport, input, callOptions),
    terminateInstance: (input, callOptions) => terminateInstance(transport, input, callOptions),
    describeKeyPairs: (input, callOptions) => describeKeyPairs(transport, input, callOptions),
  };
}

export * from "./transport.js";

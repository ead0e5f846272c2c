// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { InstanceType } from "./instance-type.js";

/**
 * All models, in one list.
 *
 * Source: sdk, table DescribeInstanceTypes
 */
export interface DescribeInstanceTypesResult {
  /**
   * The models.
   *
   * Source: sdk, table DescribeInstanceTypes, row instanceTypes
   */
  instanceTypes: InstanceType[];
  /**
   * The id of the call again.
   *
   * Source: sdk, table DescribeInstanceTypes, row requestId
   */
  requestId: string;
}

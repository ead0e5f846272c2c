// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { InstanceInfo } from "./instance-info.js";

/**
 * A page of instances.
 *
 * Source: sdk, table DescribeInstances
 */
export interface DescribeInstancesResult {
  /**
   * The instances of this page.
   *
   * Source: sdk, table DescribeInstances, row dataSet
   */
  dataSet: InstanceInfo[];
  /**
   * The id of the call again.
   *
   * Source: sdk, table DescribeInstances, row requestId
   */
  requestId: string;
  /**
   * Number of matches over all pages.
   *
   * Source: sdk, table DescribeInstances, row totalCount
   */
  totalCount?: number | null;
}

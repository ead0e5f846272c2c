// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { AvailableResource } from "./available-resource.js";

/**
 * The stock, in one list.
 *
 * Source: sdk, table DescribeAvailableResources
 */
export interface DescribeAvailableResourcesResult {
  /**
   * Stock of a model in a zone, for each of them.
   *
   * Source: sdk, table DescribeAvailableResources, row availableResources
   */
  availableResources: AvailableResource[];
  /**
   * The id of the call again.
   *
   * Source: sdk, table DescribeAvailableResources, row requestId
   */
  requestId: string;
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ChargeType } from "./charge-type.js";
import type { SellStatus } from "./sell-status.js";

/**
 * Filters, of which the way to pay is required.
 *
 * Source: sdk, table DescribeAvailableResources
 */
export interface DescribeAvailableResourcesRequest {
  /**
   * How the instances would be paid for.
   *
   * Source: sdk, table DescribeAvailableResources, row instanceChargeType
   */
  instanceChargeType: ChargeType;
  /**
   * Model.
   *
   * Source: sdk, table DescribeAvailableResources, row instanceTypeId
   */
  instanceTypeId?: string;
  /**
   * How much is left.
   *
   * Source: sdk, table DescribeAvailableResources, row sellStatus
   */
  sellStatus?: SellStatus;
  /**
   * Zone.
   *
   * Source: sdk, table DescribeAvailableResources, row zoneId
   */
  zoneId?: string;
}

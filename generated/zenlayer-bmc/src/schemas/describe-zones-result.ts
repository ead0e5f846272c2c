// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { Zone } from "./zone.js";

/**
 * All zones, in one list.
 *
 * Source: sdk, table DescribeZones
 */
export interface DescribeZonesResult {
  /**
   * The id of the call again.
   *
   * Source: sdk, table DescribeZones, row requestId
   */
  requestId: string;
  /**
   * The zones.
   *
   * Source: sdk, table DescribeZones, row zoneSet
   */
  zoneSet: Zone[];
}

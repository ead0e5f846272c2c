// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { InternetChargeType } from "./internet-charge-type.js";
import type { SellStatus } from "./sell-status.js";

/**
 * Stock of a model in a zone.
 *
 * Source: sdk, table AvailableResource
 */
export interface AvailableResource {
  /**
   * Bandwidth that is included in a flat rate.
   *
   * In Mbps.
   *
   * Source: sdk, table AvailableResource, row defaultBandwidthOut (the source prints GB)
   */
  defaultBandwidthOut?: number | null;
  /**
   * Traffic package that is included.
   *
   * In TB.
   *
   * Source: sdk, table AvailableResource, row defaultTrafficPackageSize
   */
  defaultTrafficPackageSize?: number | null;
  /**
   * Model.
   *
   * Source: sdk, table AvailableResource, row instanceTypeId
   */
  instanceTypeId?: string | null;
  /**
   * Ways to pay for public traffic that createInstances takes here.
   *
   * Source: sdk, table AvailableResource, row internetChargeTypes
   */
  internetChargeTypes?: InternetChargeType[] | null;
  /**
   * Upper end of internetMaxBandwidthOut.
   *
   * In Mbps.
   *
   * Source: sdk, table AvailableResource, row maximumBandwidthOut
   */
  maximumBandwidthOut?: number | null;
  /**
   * Number of machines in stock.
   *
   * Source: sdk, table AvailableResource, row qty
   */
  qty?: number | null;
  /**
   * How much is left.
   *
   * Source: sdk, table AvailableResource, row sellStatus (an example of the vendor calls this field
   * status)
   */
  sellStatus?: SellStatus | null;
  /**
   * Zone.
   *
   * Source: sdk, table AvailableResource, row zoneId
   */
  zoneId?: string | null;
}

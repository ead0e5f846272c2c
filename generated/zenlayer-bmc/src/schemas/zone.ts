// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A zone.
 *
 * Source: sdk, table Zone
 */
export interface Zone {
  /**
   * Id, such as SEL-A.
   *
   * Source: sdk, table Zone, row zoneId
   */
  zoneId: string;
  /**
   * Area.
   *
   * Source: sdk, table Zone, row areaName
   */
  areaName?: string | null;
  /**
   * City.
   *
   * Source: sdk, table Zone, row cityName
   */
  cityName?: string | null;
  /**
   * Whether your own addresses can be brought.
   *
   * Source: sdk, table Zone, row isByoipEnabled (only with X-ZC-Version 2026-02-01)
   */
  isByoipEnabled?: boolean | null;
  /**
   * Whether the cloud router is available.
   *
   * Source: sdk, table Zone, row isCloudRouterAvailable
   */
  isCloudRouterAvailable?: boolean | null;
  /**
   * Name.
   *
   * Source: sdk, table Zone, row zoneName
   */
  zoneName?: string | null;
}

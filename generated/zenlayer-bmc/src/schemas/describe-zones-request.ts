// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Filters and the language of the names.
 *
 * Source: sdk, table DescribeZones
 */
export interface DescribeZonesRequest {
  /**
   * Language of the names.
   *
   * Source: sdk, table DescribeZones, row acceptLanguage
   *
   * @defaultValue `"en-US"`
   */
  acceptLanguage?: "zh-CN" | "en-US" | (string & {});
  /**
   * Only zones with, or without, the cloud router.
   *
   * Source: sdk, table DescribeZones, row isCloudRouterAvailable
   */
  isCloudRouterAvailable?: boolean;
}

// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Where the server stands
 *
 * Source: sdk, table Location
 */
export interface ServerLocation {
  /**
   * The data centre
   *
   * Source: sdk, table Location, row dc
   */
  dc?: string;
  /**
   * The rack
   *
   * Source: sdk, table Location, row rack
   */
  rack?: string;
  /**
   * The place in the rack
   *
   * Source: sdk, table Location, row unit
   */
  unit?: string;
}

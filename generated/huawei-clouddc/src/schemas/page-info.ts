// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Where this page stands in the list
 *
 * Source: sdk, table PageInfo
 */
export interface PageInfo {
  /**
   * How many records this page has
   *
   * Source: sdk, table PageInfo, row current_count
   */
  current_count?: number;
  /**
   * The marker of the next page
   *
   * Source: sdk, table PageInfo, row next_marker
   */
  next_marker?: string;
  /**
   * The marker of the page before
   *
   * Source: sdk, table PageInfo, row previous_marker
   */
  previous_marker?: string;
}

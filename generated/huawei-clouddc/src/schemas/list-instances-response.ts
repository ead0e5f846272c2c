// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { Instance } from "./instance.js";
import type { PageInfo } from "./page-info.js";

/**
 * A page of instances
 *
 * Source: sdk, table ListInstancesResponse
 */
export interface ListInstancesResponse {
  /**
   * How many there are
   *
   * Source: sdk, table ListInstancesResponse, row count
   */
  count?: number;
  /**
   * The instances
   *
   * Source: sdk, table ListInstancesResponse, row instances
   */
  instances?: Instance[];
  /**
   * Where this page stands in the list
   *
   * Source: sdk, table ListInstancesResponse, row page_info
   */
  page_info?: PageInfo;
}

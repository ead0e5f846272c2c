// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { PageInfo } from "./page-info.js";
import type { PhysicalServer } from "./physical-server.js";

/**
 * A page of servers
 *
 * Source: list-servers
 */
export interface ListServersResponse {
  /**
   * How many there are
   *
   * Source: list-servers, row count
   */
  count?: number;
  /**
   * Where this page stands in the list
   *
   * Source: list-servers, row page_info
   */
  page_info?: PageInfo;
  /**
   * The servers
   *
   * Source: list-servers, row servers
   */
  servers?: PhysicalServer[];
}

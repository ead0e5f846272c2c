// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ServerDetail } from "./server-detail.js";

/**
 * A page of servers.
 *
 * Source: list-servers-details, table response
 */
export interface ListServersDetailsResponse {
  /**
   * Number of servers that match.
   *
   * Source: list-servers-details, table response, row count
   */
  count?: number;
  /**
   * Servers of this page.
   *
   * Source: list-servers-details, table response, row servers
   */
  servers?: ServerDetail[];
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ServerDetail } from "./server-detail.js";

/**
 * The server.
 *
 * Source: show-server, table response
 */
export interface ShowServerResponse {
  /**
   * The server.
   *
   * Source: show-server, table response, row server
   */
  server: ServerDetail;
}

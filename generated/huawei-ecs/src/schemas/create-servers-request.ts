// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { NewServer } from "./new-server.js";

/**
 * What to create, and whether to create it or only check.
 *
 * Source: create-servers, table body
 */
export interface CreateServersRequest {
  /**
   * The server, or the pattern for several.
   *
   * Source: create-servers, table body, row server
   */
  server: NewServer;
  /**
   * True only checks the request (required fields, form, service limits) and creates nothing: a
   * request that passes is answered with status 202, one that fails with its error.
   *
   * Source: create-servers, table body, row dry_run
   *
   * @defaultValue `false`
   */
  dry_run?: boolean;
}

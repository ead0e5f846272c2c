// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * What failed.
 *
 * Source: show-server, table fault
 */
export interface ServerFault {
  /**
   * Error code.
   *
   * Source: show-server, table fault, row code
   */
  code?: number;
  /**
   * When it failed.
   *
   * Source: show-server, table fault, row created
   */
  created?: string;
  /**
   * More on the error.
   *
   * Source: show-server, table fault, row details
   */
  details?: string | null;
  /**
   * Error text.
   *
   * Source: show-server, table fault, row message
   */
  message?: string;
}

// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Where to create the instance
 *
 * Placement should name a server; leave it out to take any idle server (a warning).
 *
 * Source: create-instance, table 6
 */
export interface Placement {
  /**
   * The id of an idle server, one whose `manage_state` is `ready`
   *
   * Source: create-instance, table 6, row server_id
   */
  server_id?: string;
}

// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Where to create the instances
 *
 * Placement should name a server; leave it out to take idle servers (a warning).
 *
 * Source: batch-create-instances, table 5
 */
export interface BatchPlacement {
  /**
   * The ids of up to 50 servers from `listServers`, each with a `manage_state` of `ready`
   *
   * At most 50 items; server_id_set should name each server once (a warning).
   *
   * Source: batch-create-instances, table 5, row server_id_set
   */
  server_id_set?: string[];
}

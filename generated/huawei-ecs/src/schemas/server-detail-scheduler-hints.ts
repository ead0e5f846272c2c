// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Where a server is placed, as its detail says.
 *
 * Source: show-server, table scheduler-hints
 */
export interface ServerDetailSchedulerHints {
  /**
   * Dedicated hosts.
   *
   * Source: show-server, table scheduler-hints, row dedicated_host_id
   */
  dedicated_host_id?: string[];
  /**
   * Server groups.
   *
   * Source: show-server, table scheduler-hints, row group
   */
  group?: string[];
  /**
   * Shared hosts or a dedicated one.
   *
   * Source: show-server, table scheduler-hints, row tenancy
   */
  tenancy?: string[];
}

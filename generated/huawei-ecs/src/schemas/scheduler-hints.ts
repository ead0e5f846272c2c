// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Where the server is placed. The answers of the server detail carry the same keys as arrays.
 *
 * dedicated_host_id has no effect unless tenancy is dedicated (a warning).
 *
 * Source: data-structures, table 12
 */
export interface SchedulerHints {
  /**
   * Dedicated host; absent, the system chooses one. Effective with `tenancy` `dedicated` only.
   *
   * Source: data-structures, table 12, row dedicated_host_id
   */
  dedicated_host_id?: string;
  /**
   * Server group, whose policy should be anti-affinity.
   *
   * Format uuid.
   *
   * Source: data-structures, table 12, row group
   */
  group?: string;
  /**
   * Shared hosts or a dedicated one.
   *
   * Source: data-structures, table 12, row tenancy
   *
   * @defaultValue `"shared"`
   */
  tenancy?: "shared" | "dedicated";
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * CPU options.
 *
 * Source: create-servers, table 7; create-servers, table 7-repeated (the same table printed again)
 */
export interface CpuOptions {
  /**
   * Hyper-threading: 1 off, 2 on; absent, as the flavor says. 1 needs a flavor whose `hw:cpu_policy`
   * is `dedicated` and whose `hw:cpu_threads` is 2, and is set at creation or resizing. Never more
   * than the flavor has.
   *
   * Source: create-servers, table 7, row hw:cpu_threads; create-servers, table 7-repeated, row
   * hw:cpu_threads
   */
  "hw:cpu_threads"?: 1 | 2;
}

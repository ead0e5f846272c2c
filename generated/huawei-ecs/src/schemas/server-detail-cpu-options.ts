// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * CPU options of a server.
 *
 * Source: show-server, table cpu-options
 */
export interface ServerDetailCpuOptions {
  /**
   * Hyper-threading: 1 off, 2 on.
   *
   * Source: show-server, table cpu-options, row hw:cpu_threads
   */
  "hw:cpu_threads"?: number | null;
}

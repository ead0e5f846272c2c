// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Flavor of a server. The sizes are strings.
 *
 * Source: show-server, table flavor
 */
export interface ServerFlavor {
  /**
   * ASIC accelerators.
   *
   * Source: show-server, table flavor, row asic_accelerators
   */
  asic_accelerators?: { [key: string]: unknown }[] | null;
  /**
   * Size of the system disk.
   *
   * Source: show-server, table flavor, row disk
   */
  disk?: string;
  /**
   * GPUs.
   *
   * Source: show-server, table flavor, row gpus
   */
  gpus?: { [key: string]: unknown }[] | null;
  /**
   * ID of the flavor.
   *
   * Source: show-server, table flavor, row id
   */
  id?: string;
  /**
   * Name of the flavor.
   *
   * Source: show-server, table flavor, row name
   */
  name?: string;
  /**
   * Memory.
   *
   * In MB.
   *
   * Source: show-server, table flavor, row ram
   */
  ram?: string;
  /**
   * Number of vCPUs.
   *
   * Source: show-server, table flavor, row vcpus
   */
  vcpus?: string;
}

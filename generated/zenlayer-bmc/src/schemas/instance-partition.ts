// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A partition of the system disk.
 *
 * Source: sdk, table Partition
 */
export interface InstancePartition {
  /**
   * Path or drive letter.
   *
   * Source: sdk, table Partition, row fsPath
   */
  fsPath?: string | null;
  /**
   * File system.
   *
   * Source: sdk, table Partition, row fsType
   */
  fsType?: string | null;
  /**
   * Size.
   *
   * In GB.
   *
   * Source: sdk, table Partition, row size
   */
  size?: number | null;
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A group of equal disks.
 *
 * Source: sdk, table Disk
 */
export interface InstanceDisk {
  /**
   * Number of such disks.
   *
   * Source: sdk, table Disk, row diskCount
   */
  diskCount?: number | null;
  /**
   * Size of one disk.
   *
   * In GB.
   *
   * Source: sdk, table Disk, row diskSize
   */
  diskSize?: number | null;
}

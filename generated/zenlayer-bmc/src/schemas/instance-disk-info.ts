// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { InstanceDisk } from "./instance-disk.js";

/**
 * Disks of a model.
 *
 * Source: sdk, table InstanceDiskInfo
 */
export interface InstanceDiskInfo {
  /**
   * Text about the disks.
   *
   * Source: sdk, table InstanceDiskInfo, row diskDescription
   */
  diskDescription?: string | null;
  /**
   * Groups of equal disks. Counted through in this order, from 1, they give the numbers of
   * diskSequence.
   *
   * Source: sdk, table InstanceDiskInfo, row disks
   */
  disks?: InstanceDisk[] | null;
  /**
   * Usable space of all disks, a little less than the sum of their sizes.
   *
   * In GB.
   *
   * Source: sdk, table InstanceDiskInfo, row totalDiskSize (the command line tool says GiB)
   */
  totalDiskSize?: number | null;
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * An array of chosen disks.
 *
 * RAID 1 needs at least 2 disks, RAID 5 at least 3, RAID 10 at least 4 and an even number.
 *
 * Source: data-types, table CustomRaid
 */
export interface CustomRaid {
  /**
   * Numbers of the disks, counted from 1 through diskInfo.disks of the model, consecutive and
   * ascending, such as [1, 2, 3]. They may start above 1.
   *
   * - at least 1 item
   * - each: at least 1
   * - disk numbers must be consecutive and ascending, such as [1, 2, 3]
   *
   * Source: data-types, table CustomRaid, row diskSequence
   */
  diskSequence: number[];
  /**
   * RAID level of the array.
   *
   * Source: data-types, table CustomRaid, row raidType
   */
  raidType: 0 | 1 | 5 | 10 | (number & {});
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * An array of chosen disks.
 *
 * Source: sdk, table CustomRaid
 */
export interface InstanceCustomRaid {
  /**
   * Numbers of the disks.
   *
   * Source: sdk, table CustomRaid, row diskSequence
   */
  diskSequence?: number[] | null;
  /**
   * RAID level of the array.
   *
   * Source: sdk, table CustomRaid, row raidType
   */
  raidType?: number | null;
}

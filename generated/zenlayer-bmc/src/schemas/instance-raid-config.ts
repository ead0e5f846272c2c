// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { InstanceCustomRaid } from "./instance-custom-raid.js";

/**
 * RAID of an instance. The member that does not apply is null.
 *
 * Source: sdk, table RaidConfig
 */
export interface InstanceRaidConfig {
  /**
   * Arrays of chosen disks.
   *
   * Source: sdk, table RaidConfig, row customRaids
   */
  customRaids?: InstanceCustomRaid[] | null;
  /**
   * RAID level over all disks.
   *
   * Source: sdk, table RaidConfig, row raidType
   */
  raidType?: number | null;
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { CustomRaid } from "./custom-raid.js";

/**
 * Either one RAID level over all disks (raidType) or arrays of chosen disks (customRaids), never
 * both.
 *
 * raidType and customRaids must not be given together.
 *
 * Source: data-types, table RaidConfig
 */
export type RaidConfig = RaidConfigBase & ({ raidType?: never } | { customRaids?: never });

/** What every variant of `RaidConfig` has. */
export interface RaidConfigBase {
  /**
   * Arrays of chosen disks.
   *
   * No disk number may be used twice, neither in one array nor in two.
   *
   * Source: data-types, table RaidConfig, row customRaids
   */
  customRaids?: CustomRaid[];
  /**
   * RAID level over the machine's disks, one that the model supports. Disks of unequal size need
   * customRaids.
   *
   * Source: data-types, table RaidConfig, row raidType
   */
  raidType?: 0 | 1 | 5 | 10 | (number & {});
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Names of the network interfaces.
 *
 * Source: sdk, table Nic
 */
export interface InstanceNic {
  /**
   * Private interface.
   *
   * Source: sdk, table Nic, row lanName
   */
  lanName?: string | null;
  /**
   * Public interface.
   *
   * Source: sdk, table Nic, row wanName
   */
  wanName?: string | null;
}

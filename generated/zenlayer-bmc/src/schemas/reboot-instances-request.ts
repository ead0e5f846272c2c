// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * The instances to reboot.
 *
 * Source: sdk, table RebootInstances
 */
export interface RebootInstancesRequest {
  /**
   * Ids of the instances.
   *
   * 1 to 100 items.
   *
   * Source: sdk, table RebootInstances, row instanceIds
   */
  instanceIds: string[];
}

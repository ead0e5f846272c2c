// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * The instances to stop.
 *
 * Source: sdk, table StopInstances
 */
export interface StopInstancesRequest {
  /**
   * Ids of the instances.
   *
   * 1 to 100 items.
   *
   * Source: sdk, table StopInstances, row instanceIds
   */
  instanceIds: string[];
}

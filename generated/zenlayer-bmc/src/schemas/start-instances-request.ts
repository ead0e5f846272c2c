// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * The instances to start.
 *
 * Source: sdk, table StartInstances
 */
export interface StartInstancesRequest {
  /**
   * Ids of the instances.
   *
   * 1 to 100 items.
   *
   * Source: sdk, table StartInstances, row instanceIds
   */
  instanceIds: string[];
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * The instance to terminate, one in each call.
 *
 * Source: sdk, table TerminateInstance
 */
export interface TerminateInstanceRequest {
  /**
   * Id of the instance.
   *
   * Source: sdk, table TerminateInstance, row instanceId
   */
  instanceId: string;
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * An instance in a subnet.
 *
 * Source: sdk, table SubnetInstance
 */
export interface SubnetInstance {
  /**
   * Id of the instance.
   *
   * Source: sdk, table SubnetInstance, row instanceId
   */
  instanceId?: string | null;
  /**
   * Its address in the subnet.
   *
   * Source: sdk, table SubnetInstance, row privateIpAddress
   */
  privateIpAddress?: string | null;
  /**
   * Status of the address.
   *
   * Source: sdk, table SubnetInstance, row privateIpStatus
   */
  privateIpStatus?: string | null;
}

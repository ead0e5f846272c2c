// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A network interface of an existing instance
 *
 * Source: sdk, table NetworkInterface
 */
export interface InstanceNetworkInterface {
  /**
   * The private IPv4 address
   *
   * Source: sdk, table NetworkInterface, row ipv4_address
   */
  ipv4_address?: string;
  /**
   * The id of the subnet
   *
   * Source: sdk, table NetworkInterface, row subnet_id
   */
  subnet_id?: string;
}

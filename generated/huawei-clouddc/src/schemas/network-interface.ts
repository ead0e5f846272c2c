// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A network interface of the instance
 *
 * Source: create-instance, table 4
 */
export interface NetworkInterface {
  /**
   * The id of a CloudDCN subnet
   *
   * Source: create-instance, table 4, row subnet_id
   */
  subnet_id: string;
  /**
   * The private IPv4 address of the interface. What happens without it is not stated; an address is
   * probably
   * assigned.
   *
   * Format ipv4.
   *
   * Source: create-instance, table 4, row ipv4_address
   */
  ipv4_address?: string;
}

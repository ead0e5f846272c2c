// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * An address pair that may pass through the interface.
 *
 * Source: create-servers, table 4
 */
export interface AllowedAddressPair {
  /**
   * IP address or CIDR block; `0.0.0.0/0` is not allowed. The value `1.1.1.1/0` switches the
   * interface's source/destination check off, as an interface bound to a virtual IP needs. A block
   * larger than /24 should have a security group of its own.
   *
   * Matches `^[0-9A-Fa-f:.]+(?:/[0-9]{1,3})?$`; not `"0.0.0.0/0"`.
   *
   * Source: create-servers, table 4, row ip_address
   */
  ip_address?: string;
  /**
   * MAC address. For a virtual IP either empty or the MAC address of the server's interface.
   *
   * Source: create-servers, table 4, row mac_address
   */
  mac_address?: string;
}

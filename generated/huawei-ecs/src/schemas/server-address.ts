// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * An address of a server.
 *
 * Source: show-server, table addresses
 */
export interface ServerAddress {
  /**
   * MAC address of the interface.
   *
   * Source: show-server, table addresses, row OS-EXT-IPS-MAC:mac_addr
   */
  "OS-EXT-IPS-MAC:mac_addr"?: string;
  /**
   * Port of the interface.
   *
   * Source: show-server, table addresses, row OS-EXT-IPS:port_id
   */
  "OS-EXT-IPS:port_id"?: string;
  /**
   * `fixed` is a private address, `floating` an elastic IP.
   *
   * Source: show-server, table addresses, row OS-EXT-IPS:type
   */
  "OS-EXT-IPS:type"?: "fixed" | "floating" | (string & {});
  /**
   * The address.
   *
   * Source: show-server, table addresses, row addr
   */
  addr?: string;
  /**
   * Whether it is the primary address.
   *
   * Source: show-server, table addresses, row primary
   */
  primary?: boolean;
  /**
   * Version of the Internet protocol.
   *
   * Source: show-server, table addresses, row version
   */
  version?: "4" | "6" | (string & {});
}

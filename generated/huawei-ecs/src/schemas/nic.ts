// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { AllowedAddressPair } from "./allowed-address-pair.js";
import type { Ipv6Bandwidth } from "./ipv6-bandwidth.js";

/**
 * One network interface. Either an existing port is attached (`port_id`) or a new one is made in a
 * subnet (`subnet_id`); where both are sent the port wins. The first entry becomes the primary
 * interface, and its network must belong to the server's VPC.
 *
 * - ip_address has no effect on an interface that is given by port_id (a warning)
 * - ipv6_bandwidth only serves an interface with ipv6_enable set to true (a warning)
 *
 * Source: create-servers, table 3
 */
export type Nic = NicBase & ({ port_id: string } | { subnet_id: string });

/** What every variant of `Nic` has. */
export interface NicBase {
  /**
   * Further IP or MAC addresses that the interface may use. An extended attribute.
   *
   * Source: create-servers, table 3, row allowed_address_pairs
   */
  allowed_address_pairs?: AllowedAddressPair[];
  /**
   * IPv4 address for the interface, free and inside the subnet. Absent or empty: one is assigned. It
   * does not apply where `port_id` is given.
   *
   * Source: create-servers, table 3, row ip_address
   */
  ip_address?: string;
  /**
   * Shared bandwidth that the IPv6 address joins.
   *
   * Source: create-servers, table 3, row ipv6_bandwidth
   */
  ipv6_bandwidth?: Ipv6Bandwidth;
  /**
   * Whether the interface supports IPv6. The subnet must have IPv6 switched on.
   *
   * Source: create-servers, table 3, row ipv6_enable
   *
   * @defaultValue `false`
   */
  ipv6_enable?: boolean;
  /**
   * Existing port to attach, a UUID; empty counts as absent. It must be in status DOWN and in the
   * VPC given by `vpcid`. `ip_address` and the server's `security_groups` do not apply to it.
   *
   * Source: create-servers, table 3, row port_id
   */
  port_id?: string;
  /**
   * Network ID of a subnet in the VPC given by `vpcid`. Needed where `port_id` is absent or empty.
   *
   * Format uuid.
   *
   * Source: create-servers, table 3, row subnet_id
   */
  subnet_id?: string;
}

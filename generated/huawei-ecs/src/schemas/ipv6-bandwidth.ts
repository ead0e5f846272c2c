// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A shared bandwidth for IPv6, by ID.
 *
 * Source: data-structures, table ipv6-bandwidth
 */
export interface Ipv6Bandwidth {
  /**
   * ID of the shared bandwidth.
   *
   * Source: data-structures, table ipv6-bandwidth, row id
   */
  id?: string;
}

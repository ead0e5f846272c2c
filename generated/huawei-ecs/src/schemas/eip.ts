// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { Bandwidth } from "./bandwidth.js";
import type { EipExtendParam } from "./eip-extend-param.js";

/**
 * An elastic IP to allocate.
 *
 * - an elastic IP on a shared bandwidth is always pay-per-use, so chargingMode prePaid has no effect (a warning)
 *
 * Source: data-structures, table eip
 */
export interface Eip {
  /**
   * Bandwidth of the elastic IP.
   *
   * Source: data-structures, table eip, row bandwidth
   */
  bandwidth: Bandwidth;
  /**
   * Kind of elastic IP; which ones exist depends on the region. `5_bgp` is dynamic BGP, `5_sbgp`
   * static BGP, `5_youxuanbgp` premium BGP (Hong Kong).
   *
   * Source: data-structures, table eip, row iptype
   */
  iptype: "5_bgp" | "5_sbgp" | "5_telcom" | "5_union" | "5_youxuanbgp" | (string & {});
  /**
   * How the elastic IP is billed.
   *
   * Source: data-structures, table eip, row extendparam
   */
  extendparam?: EipExtendParam;
}

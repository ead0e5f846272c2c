// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { Eip } from "./eip.js";

/**
 * The elastic IP of the server, in one of two ways: bind an existing one (`id`) or allocate a new
 * one (`eip`). Without `publicip` the server has none.
 *
 * Source: data-structures, table publicip
 */
export type PublicIp = PublicIpBase & ({ id: string; eip?: never } | { eip: Eip; id?: never });

/** What every variant of `PublicIp` has. */
export interface PublicIpBase {
  /**
   * Whether the elastic IP is released together with the server. For pay-per-use elastic IPs only.
   *
   * Source: data-structures, table publicip, row delete_on_termination (false here, while the
   * Terraform provider sends true by default)
   *
   * @defaultValue `false`
   */
  delete_on_termination?: boolean;
  /**
   * Elastic IP to allocate.
   *
   * Source: data-structures, table publicip, row eip
   */
  eip?: Eip;
  /**
   * Existing elastic IP; its status must be DOWN (unbound).
   *
   * Format uuid.
   *
   * Source: data-structures, table publicip, row id
   */
  id?: string;
}

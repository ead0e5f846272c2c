// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ServerId } from "./server-id.js";

/**
 * Servers to delete, and what goes with them.
 *
 * Source: delete-servers, table body
 */
export interface DeleteServersRequest {
  /**
   * Pay-per-use servers; yearly/monthly ones are unsubscribed from instead.
   *
   * 1 to 1000 items.
   *
   * Source: delete-servers, table body, row servers
   */
  servers: ServerId[];
  /**
   * Whether the elastic IPs are released too. Absent, each elastic IP's own `delete_on_termination`
   * decides.
   *
   * Source: delete-servers, table body, row delete_publicip (the SDK says the default is false)
   */
  delete_publicip?: boolean;
  /**
   * Whether the data disks are deleted too.
   *
   * Source: delete-servers, table body, row delete_volume
   *
   * @defaultValue `false`
   */
  delete_volume?: boolean;
}

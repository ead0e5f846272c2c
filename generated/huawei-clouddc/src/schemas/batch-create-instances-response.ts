// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { CreatedInstance } from "./created-instance.js";

/**
 * The instances whose creation has begun
 *
 * Source: batch-create-instances, table 6
 */
export interface BatchCreateInstancesResponse {
  /**
   * One item for each new instance, in no documented order
   *
   * Source: batch-create-instances, table 6, row instances
   */
  instances: CreatedInstance[];
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { EcsErrorBody } from "./ecs-error-body.js";

/**
 * Error of the ECS service. It may come with a 2xx status too.
 *
 * Source: create-servers, table example-response; error-codes, table envelope
 */
export interface EcsError {
  /**
   * What went wrong.
   *
   * Source: create-servers, table example-response
   */
  error: EcsErrorBody;
}

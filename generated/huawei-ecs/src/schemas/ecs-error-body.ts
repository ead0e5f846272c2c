// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { EcsErrorDetail } from "./ecs-error-detail.js";

/**
 * What went wrong.
 *
 * Source: create-servers, table example-response
 */
export interface EcsErrorBody {
  /**
   * Error code, such as Ecs.0005. The vendor adds codes without notice.
   *
   * Source: create-servers, table example-response, row code
   */
  code: string;
  /**
   * Error text. One code may come with different texts.
   *
   * Source: create-servers, table example-response, row message
   */
  message: string;
  /**
   * More exact codes, where there are any.
   *
   * Source: create-servers, table example-response, row details
   */
  details?: EcsErrorDetail[];
  /**
   * Encoded reason of a refusal by policy.
   *
   * Source: sdk, table errors, row encoded_authorization_message
   */
  encoded_authorization_message?: string;
}

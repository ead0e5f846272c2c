// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A more exact code.
 *
 * Source: create-servers, table example-response, row details
 */
export interface EcsErrorDetail {
  /**
   * Error code.
   *
   * Source: create-servers, table example-response, row details
   */
  code?: string;
  /**
   * Error text.
   *
   * Source: error-codes, table envelope, row details.message
   */
  message?: string;
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Error without an envelope, as a failed job query has it.
 *
 * Source: show-job, table response
 */
export interface FlatError {
  /**
   * Error code.
   *
   * Source: show-job, table response, row code
   */
  code: string;
  /**
   * Error text.
   *
   * Source: show-job, table response, row message
   */
  message: string;
}

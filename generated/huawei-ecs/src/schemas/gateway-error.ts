// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Error of the API gateway in front of the service (authentication, throttling, routing).
 *
 * Source: gateway-errors, table envelope
 */
export interface GatewayError {
  /**
   * Error code, such as APIGW.0301. A dedicated gateway writes APIG. before the same number.
   *
   * Source: gateway-errors, table envelope, row error_code
   */
  error_code: string;
  /**
   * Error text.
   *
   * Source: gateway-errors, table envelope, row error_msg
   */
  error_msg: string;
  /**
   * Encoded reason of a refusal by policy.
   *
   * Source: sdk, table errors, row encoded_authorization_message
   */
  encoded_authorization_message?: string;
  /**
   * ID of the request; it may be missing.
   *
   * Source: gateway-errors, table envelope, row request_id
   */
  request_id?: string;
}

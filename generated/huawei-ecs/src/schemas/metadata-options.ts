// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Instance metadata service, as the SDK knows it.
 *
 * Source: sdk, table MetadataOptions
 */
export interface MetadataOptions {
  /**
   * Whether the service answers.
   *
   * Source: sdk, table MetadataOptions, row http_endpoint
   */
  http_endpoint?: "enabled" | "disabled" | (string & {});
  /**
   * Whether a request to the service needs a token.
   *
   * Source: sdk, table MetadataOptions, row http_tokens
   */
  http_tokens?: "optional" | "required" | (string & {});
}

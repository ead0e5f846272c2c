// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Enclaves, as the SDK knows them.
 *
 * Source: sdk, table EnclaveOptions
 */
export interface EnclaveOptions {
  /**
   * Whether the server can run enclaves.
   *
   * Source: sdk, table EnclaveOptions, row enabled
   */
  enabled: boolean;
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Serial console, as the SDK knows it.
 *
 * Source: sdk, table SerialConsoleOptions
 */
export interface SerialConsoleOptions {
  /**
   * Whether the serial console is on.
   *
   * Source: sdk, table SerialConsoleOptions, row enabled
   */
  enabled?: boolean;
}

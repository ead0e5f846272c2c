// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Secure boot and TPM, as the SDK knows them.
 *
 * Source: sdk, table SecurityOptions (the SDK struct has both fields always)
 */
export interface SecurityOptions {
  /**
   * Whether secure boot is on.
   *
   * Source: sdk, table SecurityOptions, row secure_boot_enabled
   */
  secure_boot_enabled?: boolean;
  /**
   * Whether there is a TPM.
   *
   * Source: sdk, table SecurityOptions, row tpm_enabled
   */
  tpm_enabled?: boolean;
}

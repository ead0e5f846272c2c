// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * The running or the last operation, and how it goes
 *
 * Source: sdk, table InstanceOperationStatus
 */
export type InstanceOperationState =
  | "install-processing"
  | "install-succeed"
  | "install-failed"
  | "reinstall-processing"
  | "reinstall-succeed"
  | "reinstall-failed"
  | "switch-install-processing"
  | "switch-install-succeed"
  | "switch-install-failed"
  | "modify-ip-processing"
  | "modify-ip-succeed"
  | "modify-ip-failed"
  | "uninstall-processing"
  | "uninstall-succeed"
  | "uninstall-failed"
  | (string & {});

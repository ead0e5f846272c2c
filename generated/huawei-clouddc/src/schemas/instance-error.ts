// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Why an operation on an instance or a server failed
 *
 * Source: sdk, table ErrorStatus
 */
export interface InstanceError {
  /**
   * The code of the error
   *
   * Source: sdk, table ErrorStatus, row error_code
   */
  error_code?: string;
  /**
   * The error in words
   *
   * Source: sdk, table ErrorStatus, row error_msg
   */
  error_msg?: string;
  /**
   * What was being done when it failed
   *
   * Source: sdk, table ErrorStatus, row error_type
   */
  error_type?:
    | "create_instance_error"
    | "delete_instance_error"
    | "reinstall_error"
    | "modify_ip_error"
    | "verify_server_error"
    | "delete_server_error"
    | (string & {});
}

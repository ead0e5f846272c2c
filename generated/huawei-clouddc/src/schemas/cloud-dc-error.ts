// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * What went wrong. The service and the gateway answer alike; only the gateway adds `request_id`.
 *
 * Source: error-codes
 */
export interface CloudDcError {
  /**
   * The code, `iMetal.` and four digits from the service, `APIGW.` and four digits from the gateway
   *
   * Source: create-instance, table 8, row error_code; create-instance, table 9, row error_code;
   * create-instance, table 11, row error_code; batch-create-instances, table 8, row error_code;
   * batch-create-instances, table 9, row error_code; batch-create-instances, table 11, row
   * error_code
   */
  error_code: string;
  /**
   * The error in words, which may change without notice
   *
   * Source: create-instance, table 8, row error_msg; create-instance, table 9, row error_msg;
   * create-instance, table 11, row error_msg; batch-create-instances, table 8, row error_msg;
   * batch-create-instances, table 9, row error_msg; batch-create-instances, table 11, row error_msg
   */
  error_msg: string;
  /**
   * The request's id, in answers of the gateway
   *
   * Source: gateway, row request_id
   */
  request_id?: string;
}

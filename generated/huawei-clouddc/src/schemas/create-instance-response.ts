// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * The instance whose creation has begun
 *
 * Source: create-instance, table 7
 */
export interface CreateInstanceResponse {
  /**
   * The id of the new instance
   *
   * Source: create-instance, table 7, row instance_id
   */
  instance_id: string;
}

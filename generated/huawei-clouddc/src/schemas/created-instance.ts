// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A new instance
 *
 * Source: batch-create-instances, table 7
 */
export interface CreatedInstance {
  /**
   * The id of the new instance
   *
   * Source: batch-create-instances, table 7, row id
   */
  id: string;
}

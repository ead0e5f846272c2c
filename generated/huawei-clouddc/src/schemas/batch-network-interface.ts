// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A network interface of each instance. Unlike in the single create, its address cannot be chosen.
 *
 * Source: batch-create-instances, table 4
 */
export interface BatchNetworkInterface {
  /**
   * The id of a CloudDCN subnet
   *
   * Source: batch-create-instances, table 4, row subnet_id
   */
  subnet_id: string;
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * What was ordered.
 *
 * Source: create-instances, table output
 */
export interface CreateInstancesResult {
  /**
   * Ids of the instances, one each. Having an id does not mean that the instance is ready: ask
   * describeInstances until the status is RUNNING.
   *
   * Source: create-instances, table output, row instanceIdSet
   */
  instanceIdSet: string[];
  /**
   * The id of the call again.
   *
   * Source: create-instances, table output, row requestId
   */
  requestId: string;
  /**
   * Number of the order.
   *
   * Source: create-instances, table output, row orderNumber (read as optional, because a sister
   * operation returns it for subscriptions only)
   */
  orderNumber?: string | null;
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { DescribeInstancesResult } from "./describe-instances-result.js";

/**
 * The instances that were found. Ids that do not exist are missing from the list, without an
 * error.
 *
 * Source: conventions, table success-answer
 */
export interface DescribeInstancesResponse {
  /**
   * Id of the call; support asks for it.
   *
   * Source: conventions, table success-answer, row requestId
   */
  requestId: string;
  /**
   * The answer proper.
   *
   * Source: sdk, table DescribeInstances, row response
   */
  response: DescribeInstancesResult;
}

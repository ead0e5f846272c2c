// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { DescribeInstanceTypesResult } from "./describe-instance-types-result.js";

/**
 * The models. What is on sale where is told by describeAvailableResources.
 *
 * Source: conventions, table success-answer
 */
export interface DescribeInstanceTypesResponse {
  /**
   * Id of the call; support asks for it.
   *
   * Source: conventions, table success-answer, row requestId
   */
  requestId: string;
  /**
   * The answer proper.
   *
   * Source: sdk, table DescribeInstanceTypes, row response
   */
  response: DescribeInstanceTypesResult;
}

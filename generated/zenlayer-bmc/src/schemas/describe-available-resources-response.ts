// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { DescribeAvailableResourcesResult } from "./describe-available-resources-result.js";

/**
 * The stock.
 *
 * Source: conventions, table success-answer
 */
export interface DescribeAvailableResourcesResponse {
  /**
   * Id of the call; support asks for it.
   *
   * Source: conventions, table success-answer, row requestId
   */
  requestId: string;
  /**
   * The answer proper.
   *
   * Source: sdk, table DescribeAvailableResources, row response
   */
  response: DescribeAvailableResourcesResult;
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { DescribeSubnetsResult } from "./describe-subnets-result.js";

/**
 * The subnets that were found.
 *
 * Source: conventions, table success-answer
 */
export interface DescribeSubnetsResponse {
  /**
   * Id of the call; support asks for it.
   *
   * Source: conventions, table success-answer, row requestId
   */
  requestId: string;
  /**
   * The answer proper.
   *
   * Source: sdk, table DescribeSubnets, row response
   */
  response: DescribeSubnetsResult;
}

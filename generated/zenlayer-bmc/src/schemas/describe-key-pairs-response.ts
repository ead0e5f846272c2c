// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { DescribeKeyPairsResult } from "./describe-key-pairs-result.js";

/**
 * The key pairs that were found.
 *
 * Source: conventions, table success-answer
 */
export interface DescribeKeyPairsResponse {
  /**
   * Id of the call; support asks for it.
   *
   * Source: conventions, table success-answer, row requestId
   */
  requestId: string;
  /**
   * The answer proper.
   *
   * Source: sdk, table DescribeKeyPairs, row response
   */
  response: DescribeKeyPairsResult;
}

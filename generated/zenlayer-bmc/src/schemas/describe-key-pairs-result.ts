// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { KeyPair } from "./key-pair.js";

/**
 * A page of key pairs.
 *
 * Source: sdk, table DescribeKeyPairs
 */
export interface DescribeKeyPairsResult {
  /**
   * The key pairs of this page.
   *
   * Source: sdk, table DescribeKeyPairs, row dataSet
   */
  dataSet: KeyPair[];
  /**
   * The id of the call again.
   *
   * Source: sdk, table DescribeKeyPairs, row requestId
   */
  requestId: string;
  /**
   * Number of matches over all pages.
   *
   * Source: sdk, table DescribeKeyPairs, row totalCount
   */
  totalCount?: number | null;
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Filters, all of which a key pair has to meet, and the page wanted.
 *
 * Source: sdk, table DescribeKeyPairs
 */
export interface DescribeKeyPairsRequest {
  /**
   * Ids of key pairs.
   *
   * Source: sdk, table DescribeKeyPairs, row keyIds
   */
  keyIds?: string[];
  /**
   * Part of the name.
   *
   * Source: sdk, table DescribeKeyPairs, row keyName
   */
  keyName?: string;
  /**
   * Number of the page.
   *
   * At least 1.
   *
   * Source: sdk, table DescribeKeyPairs, row pageNum
   *
   * @defaultValue `1`
   */
  pageNum?: number;
  /**
   * Entries on a page.
   *
   * At most 1000.
   *
   * Source: sdk, table DescribeKeyPairs, row pageSize
   *
   * @defaultValue `20`
   */
  pageSize?: number;
}

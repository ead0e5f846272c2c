// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { Subnet } from "./subnet.js";

/**
 * A page of subnets.
 *
 * Source: sdk, table DescribeSubnets
 */
export interface DescribeSubnetsResult {
  /**
   * The subnets of this page.
   *
   * Source: sdk, table DescribeSubnets, row dataSet
   */
  dataSet: Subnet[];
  /**
   * The id of the call again.
   *
   * Source: sdk, table DescribeSubnets, row requestId
   */
  requestId: string;
  /**
   * Number of matches over all pages.
   *
   * Source: sdk, table DescribeSubnets, row totalCount
   */
  totalCount?: number | null;
}

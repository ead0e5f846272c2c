// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Filters, all of which a subnet has to meet, and the page wanted.
 *
 * Source: sdk, table DescribeSubnets
 */
export interface DescribeSubnetsRequest {
  /**
   * Address range.
   *
   * Source: sdk, table DescribeSubnets, row cidrBlock
   */
  cidrBlock?: string;
  /**
   * Number of the page.
   *
   * At least 1.
   *
   * Source: sdk, table DescribeSubnets, row pageNum
   *
   * @defaultValue `1`
   */
  pageNum?: number;
  /**
   * Entries on a page.
   *
   * At most 1000.
   *
   * Source: sdk, table DescribeSubnets, row pageSize
   *
   * @defaultValue `20`
   */
  pageSize?: number;
  /**
   * Resource group.
   *
   * Source: sdk, table DescribeSubnets, row resourceGroupId
   */
  resourceGroupId?: string;
  /**
   * Ids of subnets.
   *
   * At most 100 items.
   *
   * Source: sdk, table DescribeSubnets, row subnetIds
   */
  subnetIds?: string[];
  /**
   * Name.
   *
   * Source: sdk, table DescribeSubnets, row subnetName
   */
  subnetName?: string;
  /**
   * Status.
   *
   * Source: sdk, table DescribeSubnets, row subnetStatus
   */
  subnetStatus?: "CREATING" | "CREATE_FAILED" | "AVAILABLE" | "DELETING" | (string & {});
  /**
   * Virtual private cloud.
   *
   * Source: sdk, table DescribeSubnets, row vpcId
   */
  vpcId?: string;
  /**
   * Zone.
   *
   * Source: sdk, table DescribeSubnets, row zoneId
   */
  zoneId?: string;
}

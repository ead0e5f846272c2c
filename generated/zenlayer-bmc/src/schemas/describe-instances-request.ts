// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { InstanceStatus } from "./instance-status.js";
import type { InternetChargeType } from "./internet-charge-type.js";
import type { Tag } from "./tag.js";

/**
 * Filters, all of which an instance has to meet, and the page wanted.
 *
 * Source: sdk, table DescribeInstances
 */
export interface DescribeInstancesRequest {
  /**
   * Host name. Exact; a `*` at the end makes the match fuzzy.
   *
   * Source: sdk, table DescribeInstances, row hostname
   */
  hostname?: string;
  /**
   * Image.
   *
   * Source: sdk, table DescribeInstances, row imageId
   */
  imageId?: string;
  /**
   * Ids of instances. Set pageSize to at least their number, or the default of 20 cuts the list.
   *
   * At most 100 items.
   *
   * Source: sdk, table DescribeInstances, row instanceIds
   */
  instanceIds?: string[];
  /**
   * Display name. Exact; a `*` at the end makes the match fuzzy.
   *
   * Source: sdk, table DescribeInstances, row instanceName
   */
  instanceName?: string;
  /**
   * Status.
   *
   * Source: sdk, table DescribeInstances, row instanceStatus
   */
  instanceStatus?: InstanceStatus;
  /**
   * Model.
   *
   * Source: sdk, table DescribeInstances, row instanceTypeId
   */
  instanceTypeId?: string;
  /**
   * How public traffic is paid for.
   *
   * Source: sdk, table DescribeInstances, row internetChargeType
   */
  internetChargeType?: InternetChargeType;
  /**
   * Number of the page.
   *
   * At least 1.
   *
   * Source: sdk, table DescribeInstances, row pageNum
   *
   * @defaultValue `1`
   */
  pageNum?: number;
  /**
   * Entries on a page.
   *
   * At most 1000.
   *
   * Source: sdk, table DescribeInstances, row pageSize
   *
   * @defaultValue `20`
   */
  pageSize?: number;
  /**
   * Private IPv4 addresses.
   *
   * Each: format ipv4.
   *
   * Source: sdk, table DescribeInstances, row privateIpAddresses
   */
  privateIpAddresses?: string[];
  /**
   * Public IPv4 addresses.
   *
   * Each: format ipv4.
   *
   * Source: sdk, table DescribeInstances, row publicIpAddresses
   */
  publicIpAddresses?: string[];
  /**
   * Resource group. Without it, all that the caller may see.
   *
   * Source: sdk, table DescribeInstances, row resourceGroupId
   */
  resourceGroupId?: string;
  /**
   * Subnet.
   *
   * Source: sdk, table DescribeInstances, row subnetId
   */
  subnetId?: string;
  /**
   * Keys of tags.
   *
   * At most 20 items.
   *
   * Source: sdk, table DescribeInstances, row tagKeys
   */
  tagKeys?: string[];
  /**
   * Tags. A plain list here, unlike in createInstances.
   *
   * At most 20 items.
   *
   * Source: sdk, table DescribeInstances, row tags
   */
  tags?: Tag[];
  /**
   * Zone.
   *
   * Source: sdk, table DescribeInstances, row zoneId
   */
  zoneId?: string;
}

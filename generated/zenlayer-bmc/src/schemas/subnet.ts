// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { SubnetInstance } from "./subnet-instance.js";

/**
 * A subnet.
 *
 * Source: sdk, table Subnet
 */
export interface Subnet {
  /**
   * Id.
   *
   * Source: sdk, table Subnet, row subnetId
   */
  subnetId: string;
  /**
   * Private addresses that are still free.
   *
   * Source: sdk, table Subnet, row availableIpCount
   */
  availableIpCount?: number | null;
  /**
   * Address range.
   *
   * Source: sdk, table Subnet, row cidrBlock
   */
  cidrBlock?: string | null;
  /**
   * When the subnet was made.
   *
   * Source: sdk, table Subnet, row createTime
   */
  createTime?: string | null;
  /**
   * Resource group.
   *
   * Source: sdk, table Subnet, row resourceGroupId
   */
  resourceGroupId?: string | null;
  /**
   * Name of the resource group.
   *
   * Source: sdk, table Subnet, row resourceGroupName
   */
  resourceGroupName?: string | null;
  /**
   * Instances in the subnet.
   *
   * Source: sdk, table Subnet, row subnetInstanceSet
   */
  subnetInstanceSet?: SubnetInstance[] | null;
  /**
   * Name.
   *
   * Source: sdk, table Subnet, row subnetName
   */
  subnetName?: string | null;
  /**
   * Status, such as AVAILABLE.
   *
   * Source: sdk, table Subnet, row subnetStatus
   */
  subnetStatus?: string | null;
  /**
   * Virtual private cloud.
   *
   * Source: sdk, table Subnet, row vpcId
   */
  vpcId?: string | null;
  /**
   * Name of the virtual private cloud.
   *
   * Source: sdk, table Subnet, row vpcName
   */
  vpcName?: string | null;
  /**
   * Status within the virtual private cloud.
   *
   * Source: sdk, table Subnet, row vpcSubnetStatus
   */
  vpcSubnetStatus?: string | null;
  /**
   * Zone.
   *
   * Source: sdk, table Subnet, row zoneId
   */
  zoneId?: string | null;
}

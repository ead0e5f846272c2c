// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { InstanceNic } from "./instance-nic.js";
import type { InstancePartition } from "./instance-partition.js";
import type { InstanceRaidConfig } from "./instance-raid-config.js";
import type { InstanceStatus } from "./instance-status.js";
import type { InstanceTags } from "./instance-tags.js";
import type { InstanceType } from "./instance-type.js";
import type { InternetChargeType } from "./internet-charge-type.js";
import type { ReportedChargeType } from "./reported-charge-type.js";

/**
 * An instance.
 *
 * Source: sdk, table InstanceInfo
 */
export interface InstanceInfo {
  /**
   * Id. Digits, but more of them than a JavaScript number holds.
   *
   * Source: sdk, table InstanceInfo, row instanceId
   */
  instanceId: string;
  /**
   * Status.
   *
   * Source: sdk, table InstanceInfo, row instanceStatus
   */
  instanceStatus: InstanceStatus;
  /**
   * Whether the subscription renews itself; false once it is cancelled.
   *
   * Source: sdk, table InstanceInfo, row autoRenew
   */
  autoRenew?: boolean | null;
  /**
   * Cap of the public bandwidth; 0 is none but that of the model.
   *
   * In Mbps.
   *
   * Source: sdk, table InstanceInfo, row bandwidthOutMbps
   */
  bandwidthOutMbps?: number | null;
  /**
   * When the instance was made, in UTC.
   *
   * Format date-time.
   *
   * Source: sdk, table InstanceInfo, row createTime
   */
  createTime?: string | null;
  /**
   * Whether the bound addresses serve as gateway.
   *
   * Source: sdk, table InstanceInfo, row enableGatewayMode
   */
  enableGatewayMode?: boolean | null;
  /**
   * When the subscription ends, in UTC; null for POSTPAID.
   *
   * Format date-time.
   *
   * Source: sdk, table InstanceInfo, row expiredTime
   */
  expiredTime?: string | null;
  /**
   * Host name, written out.
   *
   * Source: sdk, table InstanceInfo, row hostname
   */
  hostname?: string | null;
  /**
   * Image; null without an operating system.
   *
   * Source: sdk, table InstanceInfo, row imageId
   */
  imageId?: string | null;
  /**
   * Name of the image.
   *
   * Source: sdk, table InstanceInfo, row imageName
   */
  imageName?: string | null;
  /**
   * How the instance is paid for.
   *
   * Source: sdk, table InstanceInfo, row instanceChargeType
   */
  instanceChargeType?: ReportedChargeType | null;
  /**
   * Display name, written out.
   *
   * Source: sdk, table InstanceInfo, row instanceName
   */
  instanceName?: string | null;
  /**
   * The model in full.
   *
   * Source: sdk, table InstanceInfo, row instanceType
   */
  instanceType?: InstanceType | null;
  /**
   * Model.
   *
   * Source: sdk, table InstanceInfo, row instanceTypeId
   */
  instanceTypeId?: string | null;
  /**
   * How public traffic is paid for.
   *
   * Source: sdk, table InstanceInfo, row internetChargeType
   */
  internetChargeType?: InternetChargeType | null;
  /**
   * IPv6 addresses.
   *
   * Source: sdk, table InstanceInfo, row ipv6Addresses
   */
  ipv6Addresses?: string[] | null;
  /**
   * URL of the iPXE script.
   *
   * Source: sdk, table InstanceInfo, row ipxeUrl
   */
  ipxeUrl?: string | null;
  /**
   * SSH key pair; null without one.
   *
   * Source: sdk, table InstanceInfo, row keyId
   */
  keyId?: string | null;
  /**
   * Names of the network interfaces.
   *
   * Source: sdk, table InstanceInfo, row nic
   */
  nic?: InstanceNic | null;
  /**
   * Disk partitions.
   *
   * Source: sdk, table InstanceInfo, row partitions
   */
  partitions?: InstancePartition[] | null;
  /**
   * Length of the subscription; null for POSTPAID.
   *
   * In months.
   *
   * Source: sdk, table InstanceInfo, row period
   */
  period?: number | null;
  /**
   * Primary public IPv6 address.
   *
   * Source: sdk, table InstanceInfo, row primaryPublicIPv6Address (only with X-ZC-Version
   * 2026-02-01)
   */
  primaryPublicIPv6Address?: string | null;
  /**
   * Primary public address.
   *
   * Source: sdk, table InstanceInfo, row primaryPublicIpAddress
   */
  primaryPublicIpAddress?: string | null;
  /**
   * Private IPv4 addresses.
   *
   * Source: sdk, table InstanceInfo, row privateIpAddresses
   */
  privateIpAddresses?: string[] | null;
  /**
   * Public IPv4 addresses.
   *
   * Source: sdk, table InstanceInfo, row publicIpAddresses
   */
  publicIpAddresses?: string[] | null;
  /**
   * How the disks are joined to arrays.
   *
   * Source: sdk, table InstanceInfo, row raidConfig
   */
  raidConfig?: InstanceRaidConfig | null;
  /**
   * Resource group.
   *
   * Source: sdk, table InstanceInfo, row resourceGroupId
   */
  resourceGroupId?: string | null;
  /**
   * Name of the resource group.
   *
   * Source: sdk, table InstanceInfo, row resourceGroupName
   */
  resourceGroupName?: string | null;
  /**
   * Subnets.
   *
   * Source: sdk, table InstanceInfo, row subnetIds
   */
  subnetIds?: string[] | null;
  /**
   * Tags.
   *
   * Source: sdk, table InstanceInfo, row tags
   */
  tags?: InstanceTags | null;
  /**
   * Size of the traffic package.
   *
   * In TB.
   *
   * Source: sdk, table InstanceInfo, row trafficPackageSize
   */
  trafficPackageSize?: number | null;
  /**
   * Zone.
   *
   * Source: sdk, table InstanceInfo, row zoneId
   */
  zoneId?: string | null;
}

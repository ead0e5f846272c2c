// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { InstanceDiskInfo } from "./instance-disk-info.js";

/**
 * A model.
 *
 * Source: sdk, table InstanceType
 */
export interface InstanceType {
  /**
   * Base clock, as text.
   *
   * Source: sdk, table InstanceType, row baseFrequency
   */
  baseFrequency?: string | null;
  /**
   * Number of CPUs.
   *
   * Source: sdk, table InstanceType, row cpuCoreCount (older sources say cores)
   */
  cpuCoreCount?: number | null;
  /**
   * Cores.
   *
   * Source: sdk, table InstanceType, row cpuCores
   */
  cpuCores?: number | null;
  /**
   * Text about the CPU.
   *
   * Source: sdk, table InstanceType, row cpuDetail
   */
  cpuDetail?: string | null;
  /**
   * Threads.
   *
   * Source: sdk, table InstanceType, row cpuThreads
   */
  cpuThreads?: number | null;
  /**
   * Text about the model.
   *
   * Source: sdk, table InstanceType, row description
   */
  description?: string | null;
  /**
   * Disks.
   *
   * Source: sdk, table InstanceType, row diskInfo
   */
  diskInfo?: InstanceDiskInfo | null;
  /**
   * Images that fit; filled by describeInstanceTypes only.
   *
   * Source: sdk, table InstanceType, row imageIds
   */
  imageIds?: string[] | null;
  /**
   * Id, such as M6C.
   *
   * Source: sdk, table InstanceType, row instanceTypeId
   */
  instanceTypeId?: string | null;
  /**
   * Whether it is a high-availability model.
   *
   * Source: sdk, table InstanceType, row isHA
   */
  isHA?: boolean | null;
  /**
   * Greatest outbound bandwidth.
   *
   * In Mbps.
   *
   * Source: sdk, table InstanceType, row maximumBandwidth
   */
  maximumBandwidth?: number | null;
  /**
   * Memory.
   *
   * In GB.
   *
   * Source: sdk, table InstanceType, row memorySize
   */
  memorySize?: number | null;
  /**
   * RAID levels that the model supports.
   *
   * Source: sdk, table InstanceType, row supportRaids
   */
  supportRaids?: number[] | null;
  /**
   * Whether a private network is possible.
   *
   * Source: sdk, table InstanceType, row supportSubnet
   */
  supportSubnet?: boolean | null;
  /**
   * Model of the accelerator.
   *
   * Source: sdk, table InstanceType, row vpuCard (only with X-ZC-Version 2026-02-01)
   */
  vpuCard?: string | null;
  /**
   * Number of accelerators.
   *
   * Source: sdk, table InstanceType, row vpuCount (only with X-ZC-Version 2026-02-01)
   */
  vpuCount?: number | null;
  /**
   * Maker of the accelerator.
   *
   * Source: sdk, table InstanceType, row vpuVendor (only with X-ZC-Version 2026-02-01)
   */
  vpuVendor?: string | null;
}

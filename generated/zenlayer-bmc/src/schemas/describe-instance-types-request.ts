// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Filters, all of which a model has to meet.
 *
 * Source: sdk, table DescribeInstanceTypes
 */
export interface DescribeInstanceTypesRequest {
  /**
   * Models that take this image.
   *
   * Source: sdk, table DescribeInstanceTypes, row imageId
   */
  imageId?: string;
  /**
   * Ids of models.
   *
   * At most 100 items.
   *
   * Source: sdk, table DescribeInstanceTypes, row instanceTypeIds
   */
  instanceTypeIds?: string[];
  /**
   * Whether it is a high-availability model.
   *
   * Source: sdk, table DescribeInstanceTypes, row isHA
   */
  isHA?: boolean;
  /**
   * Greatest number of cores.
   *
   * At least 1.
   *
   * Source: sdk, table DescribeInstanceTypes, row maximumCpuCoreCount
   */
  maximumCpuCoreCount?: number;
  /**
   * Greatest disk space.
   *
   * At least 1 GB.
   *
   * Source: sdk, table DescribeInstanceTypes, row maximumDiskSize
   */
  maximumDiskSize?: number;
  /**
   * Greatest memory.
   *
   * At least 1 GB.
   *
   * Source: sdk, table DescribeInstanceTypes, row maximumMemorySize
   */
  maximumMemorySize?: number;
  /**
   * Least bandwidth.
   *
   * In Mbps.
   *
   * Source: sdk, table DescribeInstanceTypes, row minimumBandwidth
   */
  minimumBandwidth?: number;
  /**
   * Least number of cores.
   *
   * At least 1.
   *
   * Source: sdk, table DescribeInstanceTypes, row minimumCpuCoreCount
   */
  minimumCpuCoreCount?: number;
  /**
   * Least disk space.
   *
   * At least 1 GB.
   *
   * Source: sdk, table DescribeInstanceTypes, row minimumDiskSize
   */
  minimumDiskSize?: number;
  /**
   * Least memory.
   *
   * At least 1 GB.
   *
   * Source: sdk, table DescribeInstanceTypes, row minimumMemorySize
   */
  minimumMemorySize?: number;
  /**
   * RAID levels that the model supports.
   *
   * Source: sdk, table DescribeInstanceTypes, row supportRaids
   */
  supportRaids?: (0 | 1 | 5 | 10 | (number & {}))[];
  /**
   * Whether a private network is possible.
   *
   * Source: sdk, table DescribeInstanceTypes, row supportSubnet
   */
  supportSubnet?: boolean;
}

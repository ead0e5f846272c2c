// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Filters, all of which an image has to meet.
 *
 * Source: sdk, table DescribeImages
 */
export interface DescribeImagesRequest {
  /**
   * Kind of system.
   *
   * Source: sdk, table DescribeImages, row catalog (some English pages write CentOS and Windows)
   */
  catalog?: "centos" | "windows" | "ubuntu" | "debian" | "esxi" | (string & {});
  /**
   * Ids of images.
   *
   * Source: sdk, table DescribeImages, row imageIds
   */
  imageIds?: string[];
  /**
   * Name.
   *
   * Source: sdk, table DescribeImages, row imageName
   */
  imageName?: string;
  /**
   * Whose image it is.
   *
   * Source: sdk, table DescribeImages, row imageType
   */
  imageType?: "PUBLIC_IMAGE" | "CUSTOM_IMAGE" | (string & {});
  /**
   * Images that fit this model.
   *
   * Source: sdk, table DescribeImages, row instanceTypeId
   */
  instanceTypeId?: string;
  /**
   * Family of the system.
   *
   * Source: sdk, table DescribeImages, row osType (some English pages write Windows and Linux)
   */
  osType?: "windows" | "linux" | (string & {});
}

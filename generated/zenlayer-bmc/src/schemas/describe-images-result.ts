// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ImageInfo } from "./image-info.js";

/**
 * All images, in one list.
 *
 * Source: sdk, table DescribeImages
 */
export interface DescribeImagesResult {
  /**
   * The images.
   *
   * Source: sdk, table DescribeImages, row images
   */
  images: ImageInfo[];
  /**
   * The id of the call again.
   *
   * Source: sdk, table DescribeImages, row requestId
   */
  requestId: string;
}

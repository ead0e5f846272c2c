// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { DescribeImagesResult } from "./describe-images-result.js";

/**
 * The images that were found.
 *
 * Source: conventions, table success-answer
 */
export interface DescribeImagesResponse {
  /**
   * Id of the call; support asks for it.
   *
   * Source: conventions, table success-answer, row requestId
   */
  requestId: string;
  /**
   * The answer proper.
   *
   * Source: sdk, table DescribeImages, row response
   */
  response: DescribeImagesResult;
}

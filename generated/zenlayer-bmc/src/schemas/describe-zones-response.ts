// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { DescribeZonesResult } from "./describe-zones-result.js";

/**
 * The zones of the bare metal service.
 *
 * Source: conventions, table success-answer
 */
export interface DescribeZonesResponse {
  /**
   * Id of the call; support asks for it.
   *
   * Source: conventions, table success-answer, row requestId
   */
  requestId: string;
  /**
   * The answer proper.
   *
   * Source: sdk, table DescribeZones, row response
   */
  response: DescribeZonesResult;
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { CreateInstancesResult } from "./create-instances-result.js";

/**
 * Says that the order was accepted. The instances are still being made.
 *
 * Source: create-instances, table example
 */
export interface CreateInstancesResponse {
  /**
   * Id of the call; support asks for it.
   *
   * Source: create-instances, table output, row requestId
   */
  requestId: string;
  /**
   * What was ordered.
   *
   * Source: create-instances, table example, row response
   */
  response: CreateInstancesResult;
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { InstanceTag } from "./instance-tag.js";

/**
 * Tags of an instance.
 *
 * Source: sdk, table Tags
 */
export interface InstanceTags {
  /**
   * The tags.
   *
   * Source: sdk, table Tags, row tags
   */
  tags?: InstanceTag[] | null;
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A tag of an instance.
 *
 * Source: sdk, table Tag
 */
export interface InstanceTag {
  /**
   * Name of the tag.
   *
   * Source: sdk, table Tag, row key
   */
  key?: string | null;
  /**
   * Value of the tag.
   *
   * Source: sdk, table Tag, row value
   */
  value?: string | null;
}

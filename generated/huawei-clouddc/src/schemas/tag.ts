// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A tag. Keys have up to 128 characters, values up to 255.
 *
 * Source: sdk, table ResourceTags
 */
export interface Tag {
  /**
   * The tag's key
   *
   * Source: sdk, table ResourceTags, row key
   */
  key?: string;
  /**
   * The tag's value
   *
   * Source: sdk, table ResourceTags, row value
   */
  value?: string;
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A tag.
 *
 * Source: data-structures, table server-tags
 */
export interface ServerTag {
  /**
   * Key, once on each server. No control characters and none of `=*<>\,|/`.
   *
   * 1 to 36 characters; matches `^[^\u0000-\u001F=*<>\\,|/]+$`.
   *
   * Source: data-structures, table server-tags, row key
   */
  key: string;
  /**
   * Value, which may be empty. No control characters and none of `=*<>\,|`.
   *
   * At most 43 characters; matches `^[^\u0000-\u001F=*<>\\,|]*$`.
   *
   * Source: data-structures, table server-tags, row value
   */
  value: string;
}

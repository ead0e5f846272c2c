// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A tag of the system.
 *
 * Source: show-server, table sys-tags
 */
export interface ServerSystemTag {
  /**
   * Key.
   *
   * Source: show-server, table sys-tags, row key
   */
  key?: string;
  /**
   * Value.
   *
   * Source: show-server, table sys-tags, row value
   */
  value?: string;
}

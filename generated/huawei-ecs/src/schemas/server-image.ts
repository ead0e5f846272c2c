// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Image of a server.
 *
 * Source: show-server, table image
 */
export interface ServerImage {
  /**
   * ID of the image.
   *
   * Source: show-server, table image, row id
   */
  id?: string;
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A server, by ID.
 *
 * Source: delete-servers, table servers
 */
export interface ServerId {
  /**
   * ID of the server.
   *
   * At least 1 character.
   *
   * Source: delete-servers, table servers, row id
   */
  id: string;
}

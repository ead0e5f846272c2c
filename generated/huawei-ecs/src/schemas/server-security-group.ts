// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A security group of a server.
 *
 * Source: show-server, table security-groups
 */
export interface ServerSecurityGroup {
  /**
   * ID of the group.
   *
   * Source: show-server, table security-groups, row id
   */
  id?: string;
  /**
   * Name of the group.
   *
   * Source: show-server, table security-groups, row name
   */
  name?: string;
}

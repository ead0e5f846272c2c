// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A security group, by ID.
 *
 * Source: data-structures, table security-groups
 */
export interface SecurityGroup {
  /**
   * ID of the security group. Absent means the default group.
   *
   * Format uuid.
   *
   * Source: data-structures, table security-groups, row id
   */
  id?: string;
}

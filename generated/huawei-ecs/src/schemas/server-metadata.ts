// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Up to 10 pairs. Keys of up to 255 letters, digits, spaces, `-`, `_`, `:` and `.`, values of up
 * to 255 characters. Whether the reserved keys count is not documented; here they do.
 *
 * - at most 10 entries
 * - values: at most 255 characters
 * - names: 1 to 255 characters
 * - names: matches `^[A-Za-z0-9 _:.-]+$`
 *
 * Source: create-servers, table 2, row metadata (the SDK does not allow the space in a key)
 */
export interface ServerMetadata {
  [key: string]: string | undefined;
  /**
   * Agents to install, separated by commas: `hss`, `hss,hss-ent`, `ces` and combinations. The image
   * must support them.
   *
   * At most 255 characters.
   *
   * Source: data-structures, table 11, row __support_agent_list
   */
  __support_agent_list?: string;
  /**
   * IAM agency that gives the server temporary credentials.
   *
   * At most 255 characters.
   *
   * Source: data-structures, table 11, row agency_name
   */
  agency_name?: string;
  /**
   * ID of the user. Needed for a yearly/monthly server with `key_name`.
   *
   * At most 255 characters.
   *
   * Source: data-structures, table 11, row op_svc_userid
   */
  op_svc_userid?: string;
}

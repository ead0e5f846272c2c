// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A disk of a server.
 *
 * Source: show-server, table volumes-attached
 */
export interface ServerVolumeAttachment {
  /**
   * "0" for the disk to start from, "-1" for others.
   *
   * Source: show-server, table volumes-attached, row bootIndex
   */
  bootIndex?: string | null;
  /**
   * Whether the disk goes with the server; a string.
   *
   * Source: show-server, table volumes-attached, row delete_on_termination
   */
  delete_on_termination?: string;
  /**
   * Device name.
   *
   * Source: show-server, table volumes-attached, row device
   */
  device?: string;
  /**
   * ID of the disk.
   *
   * Source: show-server, table volumes-attached, row id
   */
  id?: string;
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Further information on a disk.
 *
 * Source: data-structures, table volume-extendparam
 */
export interface VolumeExtendParam {
  /**
   * No longer used.
   *
   * Source: data-structures, table volume-extendparam, row resourceSpecCode
   *
   * @deprecated
   */
  resourceSpecCode?: string;
  /**
   * No longer used.
   *
   * Source: data-structures, table volume-extendparam, row resourceType
   *
   * @deprecated
   */
  resourceType?: string;
  /**
   * Snapshot or original data disk inside a full-server image. With it the type, size, sharing and
   * encryption of the restored disk can be changed; without it the disk comes back with its own
   * settings.
   *
   * Source: data-structures, table volume-extendparam, row snapshotId
   */
  snapshotId?: string;
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { VolumeExtendParam } from "./volume-extend-param.js";
import type { VolumeMetadata } from "./volume-metadata.js";
import type { VolumeType } from "./volume-type.js";

/**
 * A data disk to create.
 *
 * - shareable and multiattach must be the same where both are sent
 * - cluster_id goes together with cluster_type (a warning)
 * - iops of a GPSSD2 disk should be 3000 to 128000 and not above 500 for each GiB (a warning)
 * - iops of an ESSD2 disk should be 100 to 256000 and not above 1000 for each GiB (a warning)
 * - throughput of a GPSSD2 disk should be 125 to 1000 and not above a quarter of iops (a warning)
 *
 * Only the validator checks how these go together: `iops`, `volumetype`; `throughput`,
 * `volumetype`.
 *
 * Source: create-servers, table 6
 */
export type DataVolume = DataVolumeBase &
  ({ data_image_id?: never } | { metadata?: never }) &
  ({ cluster_type: "DSS"; cluster_id: string } | { cluster_type?: never });

/** What every variant of `DataVolume` has. */
export interface DataVolumeBase {
  /**
   * Size. From a data disk image or a snapshot: at least the size of the disk it was made of.
   *
   * 10 to 32768 GiB.
   *
   * Source: create-servers, table 6, row size
   */
  size: number;
  /**
   * Disk type; it must be on offer in the AZ, else the creation fails.
   *
   * Source: create-servers, table 6, row volumetype
   */
  volumetype: VolumeType;
  /**
   * ID of the storage pool that holds the disk.
   *
   * Source: create-servers, table 6, row cluster_id
   */
  cluster_id?: string;
  /**
   * Storage kind of the disk; `DSS` is dedicated storage. Goes together with `cluster_id`.
   *
   * Source: create-servers, table 6, row cluster_type
   */
  cluster_type?: "DSS";
  /**
   * Data disk image to make the disk from; needed in that case, and then `metadata` is not allowed.
   *
   * Format uuid.
   *
   * Source: create-servers, table 6, row data_image_id
   */
  data_image_id?: string;
  /**
   * Whether the disk is released together with the server. For pay-per-use and spot servers only.
   *
   * Source: create-servers, table 6, row delete_on_termination
   *
   * @defaultValue `false`
   */
  delete_on_termination?: boolean;
  /**
   * Further information on the disk.
   *
   * Source: create-servers, table 6, row extendparam (the row points to Table 7, which is
   * cpu_options; read as the disk's extendparam)
   */
  extendparam?: VolumeExtendParam;
  /**
   * Device type: true makes a SCSI disk, false a VBD disk.
   *
   * Source: create-servers, table 6, row hw:passthrough (no default printed here, while the system
   * disk's row has one)
   */
  "hw:passthrough"?: boolean;
  /**
   * Provisioned IOPS. Needed for `GPSSD2` and `ESSD2`, not allowed for other types; on pay-per-use
   * servers only.
   *
   * Source: create-servers, table 6, row iops
   */
  iops?: number;
  /**
   * Metadata of the disk; only for an encrypted disk, and not together with `data_image_id`.
   *
   * Source: create-servers, table 6, row metadata
   */
  metadata?: VolumeMetadata;
  /**
   * Whether the disk can be attached to several servers.
   *
   * Source: create-servers, table 6, row multiattach
   *
   * @defaultValue `false`
   */
  multiattach?: boolean;
  /**
   * Whether the disk is shared. Discarded by the vendor; use `multiattach`.
   *
   * Source: create-servers, table 6, row shareable
   *
   * @defaultValue `false`
   * @deprecated
   */
  shareable?: boolean;
  /**
   * Provisioned throughput. Needed for `GPSSD2`, not allowed for other types, and for pay-per-use
   * servers only.
   *
   * In MiB/s.
   *
   * Source: create-servers, table 6, row throughput
   */
  throughput?: number;
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { VolumeExtendParam } from "./volume-extend-param.js";
import type { VolumeMetadata } from "./volume-metadata.js";
import type { VolumeType } from "./volume-type.js";

/**
 * The system disk. On a yearly/monthly server it is billed yearly/monthly too, for the same
 * period.
 *
 * - cluster_id goes together with cluster_type (a warning)
 * - iops of a GPSSD2 disk should be 3000 to 128000 and not above 500 for each GiB (a warning)
 * - iops of an ESSD2 disk should be 100 to 256000 and not above 1000 for each GiB (a warning)
 * - throughput of a GPSSD2 disk should be 125 to 1000 and not above a quarter of iops (a warning)
 *
 * Only the validator checks how these go together: `iops`, `volumetype`; `throughput`,
 * `volumetype`.
 *
 * Source: create-servers, table 5
 */
export type RootVolume = RootVolumeBase &
  ({ cluster_type: "DSS"; cluster_id: string } | { cluster_type?: never });

/** What every variant of `RootVolume` has. */
export interface RootVolumeBase {
  /**
   * Disk type; it must be on offer in the AZ, else the creation fails.
   *
   * Source: create-servers, table 5, row volumetype
   */
  volumetype: VolumeType;
  /**
   * ID of the storage pool that holds the disk.
   *
   * Source: create-servers, table 5, row cluster_id
   */
  cluster_id?: string;
  /**
   * Storage kind of the disk; `DSS` is dedicated storage. Goes together with `cluster_id`.
   *
   * Source: create-servers, table 5, row cluster_type
   */
  cluster_type?: "DSS";
  /**
   * Further information on the disk.
   *
   * Source: create-servers, table 5, row extendparam
   */
  extendparam?: VolumeExtendParam;
  /**
   * Device type: true makes a SCSI disk, false a VBD disk. The service takes anything that is not a
   * boolean for false.
   *
   * Source: create-servers, table 5, row hw:passthrough (the default is printed as VBD disks, which
   * is false)
   *
   * @defaultValue `false`
   */
  "hw:passthrough"?: boolean;
  /**
   * Provisioned IOPS. Needed for `GPSSD2` and `ESSD2`, not allowed for other types; on pay-per-use
   * servers only.
   *
   * Source: create-servers, table 5, row iops
   */
  iops?: number;
  /**
   * Metadata of the disk; only for an encrypted disk.
   *
   * Source: create-servers, table 5, row metadata
   */
  metadata?: VolumeMetadata;
  /**
   * Size, at least the image's `min_disk`. Absent or 0 takes the image's `min_disk`.
   *
   * 0 to 1024 GiB.
   *
   * Source: create-servers, table 5, row size (1 to 1024 as printed; 0 means min_disk)
   */
  size?: number;
  /**
   * Provisioned throughput. Needed for `GPSSD2`, not allowed for other types, and for pay-per-use
   * servers only.
   *
   * In MiB/s.
   *
   * Source: create-servers, table 5, row throughput
   */
  throughput?: number;
}

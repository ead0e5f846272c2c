// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A partition of the system disk.
 *
 * fsType must suit fsPath, an ext type with a Linux path and NTFS with a drive letter.
 *
 * Source: data-types, table Partition
 */
export interface Partition {
  /**
   * Where the partition is mounted. Linux takes an absolute path, Windows one drive letter from C to
   * H.
   *
   * - fsPath must be an absolute path for Linux, or one drive letter from C to H for Windows (`^(?:/|[C-Hc-h]$)`)
   *
   * Source: data-types, table Partition, row fsPath
   */
  fsPath: string;
  /**
   * File system. ext2, ext3 or ext4 on Linux, NTFS on Windows.
   *
   * Source: data-types, table Partition, row fsType; create-instances, table errors, row
   * INVALID_PARTITION_NO_TYPE
   */
  fsType: "ext2" | "ext3" | "ext4" | "NTFS";
  /**
   * Size. The last partition receives what remains, whatever its size says.
   *
   * Size should be at least 1 GB (a warning); in GB.
   *
   * Source: data-types, table Partition, row size (GB in the SDKs, GiB in the English texts of the
   * command line tool)
   */
  size: number;
}

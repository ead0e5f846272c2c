// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Metadata of a disk, used to encrypt it. A disk made from an image takes the image's encryption
 * and accepts neither of the two named keys.
 *
 * - values: a metadata value of a disk must not be longer than 255 bytes
 * - names: a metadata key of a disk must not be longer than 255 bytes
 * - __system__cmkid has no effect unless __system__encrypted is "1" (a warning)
 * - metadata of a disk is used only when an encrypted disk is created (a warning)
 *
 * Source: data-structures, table volume-metadata
 */
export type VolumeMetadata = VolumeMetadataBase &
  ({ __system__encrypted: "1"; __system__cmkid: string } | { __system__encrypted?: "0" });

/** What every variant of `VolumeMetadata` has. */
export interface VolumeMetadataBase {
  [key: string]: (string & {}) | "0" | "1" | undefined;
  /**
   * KMS key to encrypt with. Goes together with `__system__encrypted` "1".
   *
   * At most 255 characters; __system__cmkid should have 36 characters (a warning).
   *
   * Source: data-structures, table volume-metadata, row __system__cmkid
   */
  __system__cmkid?: string;
  /**
   * "1" encrypts the disk. "0" or absent: not encrypted.
   *
   * Source: data-structures, table volume-metadata, row __system__encrypted
   */
  __system__encrypted?: "0" | "1";
}

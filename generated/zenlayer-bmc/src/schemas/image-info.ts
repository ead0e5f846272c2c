// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * An image.
 *
 * Source: sdk, table ImageInfo
 */
export interface ImageInfo {
  /**
   * Id.
   *
   * Source: sdk, table ImageInfo, row imageId
   */
  imageId: string;
  /**
   * Kind of system.
   *
   * Source: sdk, table ImageInfo, row catalog
   */
  catalog?: string | null;
  /**
   * Name.
   *
   * Source: sdk, table ImageInfo, row imageName
   */
  imageName?: string | null;
  /**
   * Whose image it is, such as PUBLIC_IMAGE.
   *
   * Source: sdk, table ImageInfo, row imageType
   */
  imageType?: string | null;
  /**
   * Family of the system.
   *
   * Source: sdk, table ImageInfo, row osType
   */
  osType?: string | null;
}

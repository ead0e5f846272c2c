// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * The image that an instance was installed from
 *
 * Source: sdk, table Image
 */
export interface InstanceImage {
  /**
   * The image's id
   *
   * Source: sdk, table Image, row id
   */
  id?: string;
  /**
   * The image's name
   *
   * Source: sdk, table Image, row name
   */
  name?: string;
  /**
   * The kind of operating system
   *
   * Source: sdk, table Image, row os_type
   */
  os_type?: "Linux" | "Windows" | "Other" | (string & {});
}

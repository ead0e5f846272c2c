// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Pairs of the user and of the system; the named keys are the system's.
 *
 * Source: show-server, table metadata
 */
export interface ServerDetailMetadata {
  [key: string]:
    | "normal"
    | "freeze"
    | (string & {})
    | "0"
    | "1"
    | "2"
    | "Linux"
    | "Windows"
    | undefined;
  /**
   * Whether the server is frozen.
   *
   * Source: show-server, table metadata, row EcmResStatus
   */
  EcmResStatus?: "normal" | "freeze" | (string & {});
  /**
   * Billing of the server - "0" pay-per-use, "1" yearly/monthly, "2" spot.
   *
   * Source: show-server, table metadata, row charging_mode
   */
  charging_mode?: "0" | "1" | "2" | (string & {});
  /**
   * Name of the image.
   *
   * Source: show-server, table metadata, row image_name
   */
  image_name?: string;
  /**
   * Image of the server.
   *
   * Source: show-server, table metadata, row metering.image_id
   */
  "metering.image_id"?: string;
  /**
   * Order of a yearly/monthly server.
   *
   * Source: show-server, table metadata, row metering.order_id
   */
  "metering.order_id"?: string;
  /**
   * Word size of the operating system.
   *
   * Source: show-server, table metadata, row os_bit
   */
  os_bit?: string;
  /**
   * Kind of operating system.
   *
   * Source: show-server, table metadata, row os_type
   */
  os_type?: "Linux" | "Windows" | (string & {});
  /**
   * VPC of the server; the request has `vpcid`.
   *
   * Source: show-server, table metadata, row vpc_id
   */
  vpc_id?: string;
}

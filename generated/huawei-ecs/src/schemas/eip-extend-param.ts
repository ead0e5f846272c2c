// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Billing of an elastic IP.
 *
 * Source: data-structures, table eip-extendparam
 */
export interface EipExtendParam {
  /**
   * Billing mode of the elastic IP; absent: as the server. Send `postPaid` for a pay-per-use elastic
   * IP on a yearly/monthly server. On a shared bandwidth the elastic IP is always pay-per-use.
   *
   * Source: data-structures, table eip-extendparam, row chargingMode
   */
  chargingMode?: "prePaid" | "postPaid";
}

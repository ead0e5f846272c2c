// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A bandwidth of its own (`PER`) or an existing shared one (`WHOLE`).
 *
 * - size should be a multiple of 50 above 300 and of 500 above 1000 (a warning)
 * - size and chargemode have no effect on a shared bandwidth (a warning)
 *
 * Source: data-structures, table bandwidth
 */
export type Bandwidth = BandwidthBase &
  ({ sharetype: "PER"; size: number } | { sharetype: "WHOLE"; id: string });

/** What every variant of `Bandwidth` has. */
export interface BandwidthBase {
  /**
   * `PER` is a dedicated bandwidth, `WHOLE` a shared one.
   *
   * Source: data-structures, table bandwidth, row sharetype
   */
  sharetype: "PER" | "WHOLE";
  /**
   * `traffic` bills by traffic; absent or empty bills by bandwidth. Without effect for `WHOLE`.
   *
   * Source: data-structures, table bandwidth, row chargemode
   */
  chargemode?: "" | "traffic";
  /**
   * ID of the shared bandwidth. Needed for `WHOLE`.
   *
   * Source: data-structures, table bandwidth, row id
   */
  id?: string;
  /**
   * Size. Needed for `PER`, without effect for `WHOLE`. The steps are 1 up to 300, 50 up to 1000 and
   * 500 above by default; a region may differ and may allow less.
   *
   * 1 to 2000 Mbit/s.
   *
   * Source: data-structures, table bandwidth, row size (older pages stop at 1000, the Terraform
   * provider at 300; the server decides)
   */
  size?: number;
}

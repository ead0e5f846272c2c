// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Promotions to be used.
 *
 * Source: data-types, table MarketingInfo
 */
export interface MarketingInfo {
  /**
   * Promotion code. An unknown one has no effect, and the full price is charged without an error.
   *
   * Source: data-types, table MarketingInfo, row discountCode
   */
  discountCode?: string;
  /**
   * Whether a proof-of-concept voucher is used. With true and no such voucher the creation fails.
   *
   * Source: data-types, table MarketingInfo, row usePocVoucher
   */
  usePocVoucher?: boolean;
}

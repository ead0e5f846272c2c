// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Terms of a subscription.
 *
 * Source: data-types, table ChargePrepaid (the page's row mentions auto-renewal as part of it; no
 * source has such a field)
 */
export interface ChargePrepaid {
  /**
   * Length of the subscription.
   *
   * Period should be at least 1 month (a warning); in months.
   *
   * Source: data-types, table ChargePrepaid, row period
   */
  period: number;
}

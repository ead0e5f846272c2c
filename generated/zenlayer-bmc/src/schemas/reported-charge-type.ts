// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * How an instance is paid for, as answers tell it. New values are possible.
 *
 * Source: sdk, table ChargeType
 */
export type ReportedChargeType = "PREPAID" | "POSTPAID" | (string & {});

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * How instances are paid for. PREPAID is a monthly subscription, POSTPAID is pay-as-you-go.
 *
 * Source: create-instances, table input, row instanceChargeType
 */
export type ChargeType = "PREPAID" | "POSTPAID";

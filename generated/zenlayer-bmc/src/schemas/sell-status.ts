// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * How much is left. SELL is more than ten machines, SELL_SHORTAGE a few, SOLD_OUT none.
 *
 * Source: sdk, table SellStatus
 */
export type SellStatus = "SELL" | "SELL_SHORTAGE" | "SOLD_OUT" | (string & {});

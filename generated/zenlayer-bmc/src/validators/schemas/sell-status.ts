// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { valueWords } from "../../runtime/validators/english.js";
import { fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { SellStatus } from "../../schemas/sell-status.js";

/** Validates a value of the type `SellStatus`. */
export function validateSellStatus(
  value: unknown,
  options?: ValidateOptions,
): Validation<SellStatus> {
  return validate(checkSellStatus, value, options, { facts: tableSellStatus, words: [valueWords] });
}

/** True for a value of the type `SellStatus`; ends at the first error. */
export function isSellStatus(value: unknown): value is SellStatus {
  return isValid(checkSellStatus, value);
}

/** Validates a value of the type `SellStatus`, as a Standard Schema. */
export const sellStatus: StandardSchemaV1<SellStatus> =
  /* @__PURE__ */ standardSchema(validateSellStatus);

const knownValues: readonly unknown[] = ["SELL", "SELL_SHORTAGE", "SOLD_OUT"];
const tableSellStatus: Facts = { source: [{ page: "sdk", table: "SellStatus" }] };

/** The check of `SellStatus`, for schemas that refer to it. */
export function checkSellStatus(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    knownValues.includes(value) ||
    warn(run, "openEnum", knownValues, value, key, facts)
  );
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { valueWords } from "../../runtime/validators/english.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ChargeType } from "../../schemas/charge-type.js";

/** Validates a value of the type `ChargeType`. */
export function validateChargeType(
  value: unknown,
  options?: ValidateOptions,
): Validation<ChargeType> {
  return validate(checkChargeType, value, options, {
    facts: tableInputInstanceChargeType,
    words: [valueWords],
  });
}

/** True for a value of the type `ChargeType`; ends at the first error. */
export function isChargeType(value: unknown): value is ChargeType {
  return isValid(checkChargeType, value);
}

/** Validates a value of the type `ChargeType`, as a Standard Schema. */
export const chargeType: StandardSchemaV1<ChargeType> =
  /* @__PURE__ */ standardSchema(validateChargeType);

const values: readonly unknown[] = ["PREPAID", "POSTPAID"];
const tableInputInstanceChargeType: Facts = {
  source: [{ page: "create-instances", table: "input", row: "instanceChargeType" }],
};

/** The check of `ChargeType`, for schemas that refer to it. */
export function checkChargeType(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return values.includes(value) || fail(run, "enum", values, value, key, facts);
}

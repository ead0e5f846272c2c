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
import type { ReportedChargeType } from "../../schemas/reported-charge-type.js";

/** Validates a value of the type `ReportedChargeType`. */
export function validateReportedChargeType(
  value: unknown,
  options?: ValidateOptions,
): Validation<ReportedChargeType> {
  return validate(checkReportedChargeType, value, options, {
    facts: tableChargeType,
    words: [valueWords],
  });
}

/** True for a value of the type `ReportedChargeType`; ends at the first error. */
export function isReportedChargeType(value: unknown): value is ReportedChargeType {
  return isValid(checkReportedChargeType, value);
}

/** Validates a value of the type `ReportedChargeType`, as a Standard Schema. */
export const reportedChargeType: StandardSchemaV1<ReportedChargeType> =
  /* @__PURE__ */ standardSchema(validateReportedChargeType);

const knownValues: readonly unknown[] = ["PREPAID", "POSTPAID"];
const tableChargeType: Facts = { source: [{ page: "sdk", table: "ChargeType" }] };

/** The check of `ReportedChargeType`, for schemas that refer to it. */
export function checkReportedChargeType(
  value: unknown,
  run: Run,
  key?: string,
  facts?: Facts,
): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    knownValues.includes(value) ||
    warn(run, "openEnum", knownValues, value, key, facts)
  );
}

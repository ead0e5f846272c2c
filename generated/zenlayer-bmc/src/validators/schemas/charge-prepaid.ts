// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ChargePrepaid } from "../../schemas/charge-prepaid.js";

/** Validates a value of the type `ChargePrepaid`. */
export function validateChargePrepaid(
  value: unknown,
  options?: ValidateOptions,
): Validation<ChargePrepaid> {
  return validate(checkChargePrepaid, value, options, { facts: tableChargePrepaid });
}

/** True for a value of the type `ChargePrepaid`; ends at the first error. */
export function isChargePrepaid(value: unknown): value is ChargePrepaid {
  return isValid(checkChargePrepaid, value);
}

/** Validates a value of the type `ChargePrepaid`, as a Standard Schema. */
export const chargePrepaid: StandardSchemaV1<ChargePrepaid> =
  /* @__PURE__ */ standardSchema(validateChargePrepaid);

const prepaidPeriodPositiveRule: Rule = {
  id: "prepaid-period-positive",
  message: "period should be at least 1 month",
  severity: "warning",
  source: [{ page: "sdk" }],
};
const rowOfTableChargePrepaid: Facts = { rowOf: { page: "data-types", table: "ChargePrepaid" } };
const names = /* @__PURE__ */ new Names(["period"]);
const tableChargePrepaid: Facts = { source: [{ page: "data-types", table: "ChargePrepaid" }] };

/** The check of `ChargePrepaid`, for schemas that refer to it. */
export function checkChargePrepaid(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkPeriod(object.period, run, "period", rowOfTableChargePrepaid) &&
    knownProperties(value, names, run)
  );
}

function checkPeriod(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return !run.listens || value >= 1 || broken(run, prepaidPeriodPositiveRule, key, facts);
}

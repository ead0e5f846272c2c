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
import type { InternetChargeType } from "../../schemas/internet-charge-type.js";

/** Validates a value of the type `InternetChargeType`. */
export function validateInternetChargeType(
  value: unknown,
  options?: ValidateOptions,
): Validation<InternetChargeType> {
  return validate(checkInternetChargeType, value, options, {
    facts: tableInputInternetChargeType,
    words: [valueWords],
  });
}

/** True for a value of the type `InternetChargeType`; ends at the first error. */
export function isInternetChargeType(value: unknown): value is InternetChargeType {
  return isValid(checkInternetChargeType, value);
}

/** Validates a value of the type `InternetChargeType`, as a Standard Schema. */
export const internetChargeType: StandardSchemaV1<InternetChargeType> =
  /* @__PURE__ */ standardSchema(validateInternetChargeType);

const knownValues: readonly unknown[] = [
  "ByBandwidth",
  "ByTrafficPackage",
  "ByInstanceBandwidth95",
  "ByClusterBandwidth95",
  "ByBandwidthCluster",
];
const tableInputInternetChargeType: Facts = {
  source: [
    { page: "create-instances", table: "input", row: "internetChargeType" },
    { page: "data-types", table: "InternetChargeType" },
  ],
};

/** The check of `InternetChargeType`, for schemas that refer to it. */
export function checkInternetChargeType(
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

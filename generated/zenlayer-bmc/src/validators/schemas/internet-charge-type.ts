// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { InternetChargeType } from "../../schemas/internet-charge-type.js";

/** Validates a value of the type `InternetChargeType`. */
export function validateInternetChargeType(
  value: unknown,
  options?: ValidateOptions,
): Validation<InternetChargeType> {
  return validate(checkInternetChargeType, value, options, { facts: tableInputInternetChargeType });
}

/** Validates a value of the type `InternetChargeType`, as a Standard Schema. */
export const internetChargeType: StandardSchemaV1<InternetChargeType> =
  /* @__PURE__ */ standardSchema(validateInternetChargeType);

const internetChargeTypeKnownValues: readonly unknown[] = [
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
export function checkInternetChargeType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, internetChargeTypeKnownValues, run, depth);
}

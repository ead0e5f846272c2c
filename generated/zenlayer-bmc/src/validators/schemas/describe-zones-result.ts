// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { DescribeZonesResult } from "../../schemas/describe-zones-result.js";
import { checkZone } from "./zone.js";

/** Validates a value of the type `DescribeZonesResult`. */
export function validateDescribeZonesResult(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeZonesResult> {
  return validate(checkDescribeZonesResult, value, options, { facts: tableDescribeZones });
}

/** True for a value of the type `DescribeZonesResult`; ends at the first error. */
export function isDescribeZonesResult(value: unknown): value is DescribeZonesResult {
  return isValid(checkDescribeZonesResult, value);
}

/** Validates a value of the type `DescribeZonesResult`, as a Standard Schema. */
export const describeZonesResult: StandardSchemaV1<DescribeZonesResult> =
  /* @__PURE__ */ standardSchema(validateDescribeZonesResult);

const rowOfTableDescribeZones: Facts = { rowOf: { page: "sdk", table: "DescribeZones" } };
const tableZone: Facts = { source: [{ page: "sdk", table: "Zone" }] };
const names = /* @__PURE__ */ new Names(["requestId", "zoneSet"]);
const tableDescribeZones: Facts = { source: [{ page: "sdk", table: "DescribeZones" }] };

/** The check of `DescribeZonesResult`, for schemas that refer to it. */
export function checkDescribeZonesResult(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableDescribeZones) &&
    mandatory(object.zoneSet, checkZoneSet, run, "zoneSet", rowOfTableDescribeZones) &&
    knownProperties(value, names, run)
  );
}

function checkZoneSet(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkZone, run, tableZone);
}

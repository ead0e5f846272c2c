// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
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
import type { DescribeZonesResponse } from "../../schemas/describe-zones-response.js";
import { checkDescribeZonesResult } from "./describe-zones-result.js";

/** Validates a value of the type `DescribeZonesResponse`. */
export function validateDescribeZonesResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeZonesResponse> {
  return validate(checkDescribeZonesResponse, value, options, { facts: tableSuccessAnswer });
}

/** True for a value of the type `DescribeZonesResponse`; ends at the first error. */
export function isDescribeZonesResponse(value: unknown): value is DescribeZonesResponse {
  return isValid(checkDescribeZonesResponse, value);
}

/** Validates a value of the type `DescribeZonesResponse`, as a Standard Schema. */
export const describeZonesResponse: StandardSchemaV1<DescribeZonesResponse> =
  /* @__PURE__ */ standardSchema(validateDescribeZonesResponse);

const rowOfTableSuccessAnswer: Facts = { rowOf: { page: "conventions", table: "success-answer" } };
const rowOfTableDescribeZones: Facts = { rowOf: { page: "sdk", table: "DescribeZones" } };
const names = /* @__PURE__ */ new Names(["requestId", "response"]);
const tableSuccessAnswer: Facts = { source: [{ page: "conventions", table: "success-answer" }] };

/** The check of `DescribeZonesResponse`, for schemas that refer to it. */
export function checkDescribeZonesResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableSuccessAnswer) &&
    mandatory(
      object.response,
      checkDescribeZonesResult,
      run,
      "response",
      rowOfTableDescribeZones,
    ) &&
    knownProperties(value, names, run)
  );
}

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
import type { DescribeSubnetsResponse } from "../../schemas/describe-subnets-response.js";
import { checkDescribeSubnetsResult } from "./describe-subnets-result.js";

/** Validates a value of the type `DescribeSubnetsResponse`. */
export function validateDescribeSubnetsResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsResponse> {
  return validate(checkDescribeSubnetsResponse, value, options, { facts: tableSuccessAnswer });
}

/** True for a value of the type `DescribeSubnetsResponse`; ends at the first error. */
export function isDescribeSubnetsResponse(value: unknown): value is DescribeSubnetsResponse {
  return isValid(checkDescribeSubnetsResponse, value);
}

/** Validates a value of the type `DescribeSubnetsResponse`, as a Standard Schema. */
export const describeSubnetsResponse: StandardSchemaV1<DescribeSubnetsResponse> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsResponse);

const rowOfTableSuccessAnswer: Facts = { rowOf: { page: "conventions", table: "success-answer" } };
const rowOfTableDescribeSubnets: Facts = { rowOf: { page: "sdk", table: "DescribeSubnets" } };
const names = /* @__PURE__ */ new Names(["requestId", "response"]);
const tableSuccessAnswer: Facts = { source: [{ page: "conventions", table: "success-answer" }] };

/** The check of `DescribeSubnetsResponse`, for schemas that refer to it. */
export function checkDescribeSubnetsResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableSuccessAnswer) &&
    mandatory(
      object.response,
      checkDescribeSubnetsResult,
      run,
      "response",
      rowOfTableDescribeSubnets,
    ) &&
    knownProperties(value, names, run)
  );
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { formWords, textWords, valueWords } from "../../runtime/validators/english.js";
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
import type { DescribeInstancesResponse } from "../../schemas/describe-instances-response.js";
import { checkDescribeInstancesResult } from "./describe-instances-result.js";

/** Validates a value of the type `DescribeInstancesResponse`. */
export function validateDescribeInstancesResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesResponse> {
  return validate(checkDescribeInstancesResponse, value, options, {
    facts: tableSuccessAnswer,
    words: [valueWords, textWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `DescribeInstancesResponse`; ends at the first error. */
export function isDescribeInstancesResponse(value: unknown): value is DescribeInstancesResponse {
  return isValid(checkDescribeInstancesResponse, value);
}

/** Validates a value of the type `DescribeInstancesResponse`, as a Standard Schema. */
export const describeInstancesResponse: StandardSchemaV1<DescribeInstancesResponse> =
  /* @__PURE__ */ standardSchema(validateDescribeInstancesResponse);

const rowOfTableSuccessAnswer: Facts = { rowOf: { page: "conventions", table: "success-answer" } };
const rowOfTableDescribeInstances: Facts = { rowOf: { page: "sdk", table: "DescribeInstances" } };
const names = /* @__PURE__ */ new Names(["requestId", "response"]);
const tableSuccessAnswer: Facts = { source: [{ page: "conventions", table: "success-answer" }] };

/** The check of `DescribeInstancesResponse`, for schemas that refer to it. */
export function checkDescribeInstancesResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableSuccessAnswer) &&
    mandatory(
      object.response,
      checkDescribeInstancesResult,
      run,
      "response",
      rowOfTableDescribeInstances,
    ) &&
    knownProperties(value, names, run)
  );
}

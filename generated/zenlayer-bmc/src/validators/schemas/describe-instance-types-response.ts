// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { formWords } from "../../runtime/validators/english.js";
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
import type { DescribeInstanceTypesResponse } from "../../schemas/describe-instance-types-response.js";
import { checkDescribeInstanceTypesResult } from "./describe-instance-types-result.js";

/** Validates a value of the type `DescribeInstanceTypesResponse`. */
export function validateDescribeInstanceTypesResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesResponse> {
  return validate(checkDescribeInstanceTypesResponse, value, options, {
    facts: tableSuccessAnswer,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `DescribeInstanceTypesResponse`; ends at the first error. */
export function isDescribeInstanceTypesResponse(
  value: unknown,
): value is DescribeInstanceTypesResponse {
  return isValid(checkDescribeInstanceTypesResponse, value);
}

/** Validates a value of the type `DescribeInstanceTypesResponse`, as a Standard Schema. */
export const describeInstanceTypesResponse: StandardSchemaV1<DescribeInstanceTypesResponse> =
  /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesResponse);

const rowOfTableSuccessAnswer: Facts = { rowOf: { page: "conventions", table: "success-answer" } };
const rowOfTableDescribeInstanceTypes: Facts = {
  rowOf: { page: "sdk", table: "DescribeInstanceTypes" },
};
const names = /* @__PURE__ */ new Names(["requestId", "response"]);
const tableSuccessAnswer: Facts = { source: [{ page: "conventions", table: "success-answer" }] };

/** The check of `DescribeInstanceTypesResponse`, for schemas that refer to it. */
export function checkDescribeInstanceTypesResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableSuccessAnswer) &&
    mandatory(
      object.response,
      checkDescribeInstanceTypesResult,
      run,
      "response",
      rowOfTableDescribeInstanceTypes,
    ) &&
    knownProperties(value, names, run)
  );
}

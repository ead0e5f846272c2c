// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { formWords, valueWords } from "../../runtime/validators/english.js";
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
import type { DescribeAvailableResourcesResponse } from "../../schemas/describe-available-resources-response.js";
import { checkDescribeAvailableResourcesResult } from "./describe-available-resources-result.js";

/** Validates a value of the type `DescribeAvailableResourcesResponse`. */
export function validateDescribeAvailableResourcesResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeAvailableResourcesResponse> {
  return validate(checkDescribeAvailableResourcesResponse, value, options, {
    facts: tableSuccessAnswer,
    words: [valueWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `DescribeAvailableResourcesResponse`; ends at the first error. */
export function isDescribeAvailableResourcesResponse(
  value: unknown,
): value is DescribeAvailableResourcesResponse {
  return isValid(checkDescribeAvailableResourcesResponse, value);
}

/** Validates a value of the type `DescribeAvailableResourcesResponse`, as a Standard Schema. */
export const describeAvailableResourcesResponse: StandardSchemaV1<DescribeAvailableResourcesResponse> =
  /* @__PURE__ */ standardSchema(validateDescribeAvailableResourcesResponse);

const rowOfTableSuccessAnswer: Facts = { rowOf: { page: "conventions", table: "success-answer" } };
const rowOfTableDescribeAvailableResources: Facts = {
  rowOf: { page: "sdk", table: "DescribeAvailableResources" },
};
const names = /* @__PURE__ */ new Names(["requestId", "response"]);
const tableSuccessAnswer: Facts = { source: [{ page: "conventions", table: "success-answer" }] };

/** The check of `DescribeAvailableResourcesResponse`, for schemas that refer to it. */
export function checkDescribeAvailableResourcesResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableSuccessAnswer) &&
    mandatory(
      object.response,
      checkDescribeAvailableResourcesResult,
      run,
      "response",
      rowOfTableDescribeAvailableResources,
    ) &&
    knownProperties(value, names, run)
  );
}

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
import type { DescribeImagesResponse } from "../../schemas/describe-images-response.js";
import { checkDescribeImagesResult } from "./describe-images-result.js";

/** Validates a value of the type `DescribeImagesResponse`. */
export function validateDescribeImagesResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesResponse> {
  return validate(checkDescribeImagesResponse, value, options, { facts: tableSuccessAnswer });
}

/** True for a value of the type `DescribeImagesResponse`; ends at the first error. */
export function isDescribeImagesResponse(value: unknown): value is DescribeImagesResponse {
  return isValid(checkDescribeImagesResponse, value);
}

/** Validates a value of the type `DescribeImagesResponse`, as a Standard Schema. */
export const describeImagesResponse: StandardSchemaV1<DescribeImagesResponse> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesResponse);

const rowOfTableSuccessAnswer: Facts = { rowOf: { page: "conventions", table: "success-answer" } };
const rowOfTableDescribeImages: Facts = { rowOf: { page: "sdk", table: "DescribeImages" } };
const names = /* @__PURE__ */ new Names(["requestId", "response"]);
const tableSuccessAnswer: Facts = { source: [{ page: "conventions", table: "success-answer" }] };

/** The check of `DescribeImagesResponse`, for schemas that refer to it. */
export function checkDescribeImagesResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableSuccessAnswer) &&
    mandatory(
      object.response,
      checkDescribeImagesResult,
      run,
      "response",
      rowOfTableDescribeImages,
    ) &&
    knownProperties(value, names, run)
  );
}

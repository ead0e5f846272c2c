// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { textWords } from "../../runtime/validators/english.js";
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
import type { DescribeKeyPairsResponse } from "../../schemas/describe-key-pairs-response.js";
import { checkDescribeKeyPairsResult } from "./describe-key-pairs-result.js";

/** Validates a value of the type `DescribeKeyPairsResponse`. */
export function validateDescribeKeyPairsResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeKeyPairsResponse> {
  return validate(checkDescribeKeyPairsResponse, value, options, {
    facts: tableSuccessAnswer,
    words: [textWords],
  });
}

/** True for a value of the type `DescribeKeyPairsResponse`; ends at the first error. */
export function isDescribeKeyPairsResponse(value: unknown): value is DescribeKeyPairsResponse {
  return isValid(checkDescribeKeyPairsResponse, value);
}

/** Validates a value of the type `DescribeKeyPairsResponse`, as a Standard Schema. */
export const describeKeyPairsResponse: StandardSchemaV1<DescribeKeyPairsResponse> =
  /* @__PURE__ */ standardSchema(validateDescribeKeyPairsResponse);

const rowOfTableSuccessAnswer: Facts = { rowOf: { page: "conventions", table: "success-answer" } };
const rowOfTableDescribeKeyPairs: Facts = { rowOf: { page: "sdk", table: "DescribeKeyPairs" } };
const names = /* @__PURE__ */ new Names(["requestId", "response"]);
const tableSuccessAnswer: Facts = { source: [{ page: "conventions", table: "success-answer" }] };

/** The check of `DescribeKeyPairsResponse`, for schemas that refer to it. */
export function checkDescribeKeyPairsResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableSuccessAnswer) &&
    mandatory(
      object.response,
      checkDescribeKeyPairsResult,
      run,
      "response",
      rowOfTableDescribeKeyPairs,
    ) &&
    knownProperties(value, names, run)
  );
}

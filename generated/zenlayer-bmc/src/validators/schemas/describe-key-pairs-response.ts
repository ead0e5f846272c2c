// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { DescribeKeyPairsResponse } from "../../schemas/describe-key-pairs-response.js";
import { checkDescribeKeyPairsResult } from "./describe-key-pairs-result.js";

/** Validates a value of the type `DescribeKeyPairsResponse`. */
export function validateDescribeKeyPairsResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeKeyPairsResponse> {
  return validate(checkDescribeKeyPairsResponse, value, options, {
    facts: conventionsTableSuccessAnswer,
  });
}

/** Validates a value of the type `DescribeKeyPairsResponse`, as a Standard Schema. */
export const describeKeyPairsResponse: StandardSchemaV1<DescribeKeyPairsResponse> =
  /* @__PURE__ */ standardSchema(validateDescribeKeyPairsResponse);

const rowOfConventionsTableSuccessAnswer: Facts = {
  rowOf: { page: "conventions", table: "success-answer" },
};
const rowOfSdkTableDescribeKeyPairs: Facts = { rowOf: { page: "sdk", table: "DescribeKeyPairs" } };
const describeKeyPairsResponseNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "requestId",
  "response",
]);
const conventionsTableSuccessAnswer: Facts = {
  source: [{ page: "conventions", table: "success-answer" }],
};

/** The check of `DescribeKeyPairsResponse`, for schemas that refer to it. */
export function checkDescribeKeyPairsResponse(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.requestId === undefined
      ? missing(run, depth, "requestId", rowOfConventionsTableSuccessAnswer)
      : checkString(
          object.requestId,
          run,
          step(run, depth, "requestId", rowOfConventionsTableSuccessAnswer),
        )) &&
    (object.response === undefined
      ? missing(run, depth, "response", rowOfSdkTableDescribeKeyPairs)
      : checkDescribeKeyPairsResult(
          object.response,
          run,
          step(run, depth, "response", rowOfSdkTableDescribeKeyPairs),
        )) &&
    knownProperties(value, describeKeyPairsResponseNames, run, depth)
  );
}

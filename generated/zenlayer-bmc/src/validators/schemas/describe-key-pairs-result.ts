// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { DescribeKeyPairsResult } from "../../schemas/describe-key-pairs-result.js";
import { checkKeyPair } from "./key-pair.js";

/** Validates a value of the type `DescribeKeyPairsResult`. */
export function validateDescribeKeyPairsResult(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeKeyPairsResult> {
  return validate(checkDescribeKeyPairsResult, value, options, { facts: sdkTableDescribeKeyPairs });
}

/** Validates a value of the type `DescribeKeyPairsResult`, as a Standard Schema. */
export const describeKeyPairsResult: StandardSchemaV1<DescribeKeyPairsResult> =
  /* @__PURE__ */ standardSchema(validateDescribeKeyPairsResult);

const rowOfSdkTableDescribeKeyPairs: Facts = { rowOf: { page: "sdk", table: "DescribeKeyPairs" } };
const sdkTableKeyPair: Facts = { source: [{ page: "sdk", table: "KeyPair" }] };
const describeKeyPairsResultNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "requestId",
  "dataSet",
  "totalCount",
]);
const sdkTableDescribeKeyPairs: Facts = { source: [{ page: "sdk", table: "DescribeKeyPairs" }] };

/** The check of `DescribeKeyPairsResult`, for schemas that refer to it. */
export function checkDescribeKeyPairsResult(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.requestId === undefined
      ? missing(run, depth, "requestId", rowOfSdkTableDescribeKeyPairs)
      : checkString(
          object.requestId,
          run,
          step(run, depth, "requestId", rowOfSdkTableDescribeKeyPairs),
        )) &&
    (object.totalCount === undefined ||
      checkDescribeKeyPairsResultTotalCount(
        object.totalCount,
        run,
        step(run, depth, "totalCount", rowOfSdkTableDescribeKeyPairs),
      )) &&
    (object.dataSet === undefined
      ? missing(run, depth, "dataSet", rowOfSdkTableDescribeKeyPairs)
      : checkDescribeKeyPairsResultDataSet(
          object.dataSet,
          run,
          step(run, depth, "dataSet", rowOfSdkTableDescribeKeyPairs),
        )) &&
    knownProperties(value, describeKeyPairsResultNames, run, depth)
  );
}

function checkDescribeKeyPairsResultTotalCount(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

function checkDescribeKeyPairsResultDataSet(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkKeyPair, run, depth, sdkTableKeyPair);
}

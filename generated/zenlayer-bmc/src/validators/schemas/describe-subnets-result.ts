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
import type { DescribeSubnetsResult } from "../../schemas/describe-subnets-result.js";
import { checkSubnet } from "./subnet.js";

/** Validates a value of the type `DescribeSubnetsResult`. */
export function validateDescribeSubnetsResult(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsResult> {
  return validate(checkDescribeSubnetsResult, value, options, { facts: sdkTableDescribeSubnets });
}

/** Validates a value of the type `DescribeSubnetsResult`, as a Standard Schema. */
export const describeSubnetsResult: StandardSchemaV1<DescribeSubnetsResult> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsResult);

const rowOfSdkTableDescribeSubnets: Facts = { rowOf: { page: "sdk", table: "DescribeSubnets" } };
const sdkTableSubnet: Facts = { source: [{ page: "sdk", table: "Subnet" }] };
const describeSubnetsResultNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "requestId",
  "dataSet",
  "totalCount",
]);
const sdkTableDescribeSubnets: Facts = { source: [{ page: "sdk", table: "DescribeSubnets" }] };

/** The check of `DescribeSubnetsResult`, for schemas that refer to it. */
export function checkDescribeSubnetsResult(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.requestId === undefined
      ? missing(run, depth, "requestId", rowOfSdkTableDescribeSubnets)
      : checkString(
          object.requestId,
          run,
          step(run, depth, "requestId", rowOfSdkTableDescribeSubnets),
        )) &&
    (object.totalCount === undefined ||
      checkDescribeSubnetsResultTotalCount(
        object.totalCount,
        run,
        step(run, depth, "totalCount", rowOfSdkTableDescribeSubnets),
      )) &&
    (object.dataSet === undefined
      ? missing(run, depth, "dataSet", rowOfSdkTableDescribeSubnets)
      : checkDescribeSubnetsResultDataSet(
          object.dataSet,
          run,
          step(run, depth, "dataSet", rowOfSdkTableDescribeSubnets),
        )) &&
    knownProperties(value, describeSubnetsResultNames, run, depth)
  );
}

function checkDescribeSubnetsResultTotalCount(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

function checkDescribeSubnetsResultDataSet(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkSubnet, run, depth, sdkTableSubnet);
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { DescribeSubnetsResult } from "../../schemas/describe-subnets-result.js";
import { checkSubnet } from "./subnet.js";

/** Validates a value of the type `DescribeSubnetsResult`. */
export function validateDescribeSubnetsResult(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsResult> {
  return validate(checkDescribeSubnetsResult, value, options, { facts: tableDescribeSubnets });
}

/** Validates a value of the type `DescribeSubnetsResult`, as a Standard Schema. */
export const describeSubnetsResult: StandardSchemaV1<DescribeSubnetsResult> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsResult);

const tableSubnet: Facts = { source: [{ page: "sdk", table: "Subnet" }] };
const rowOfTableDescribeSubnets: Facts = { rowOf: { page: "sdk", table: "DescribeSubnets" } };
const describeSubnetsResultNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "requestId",
  "dataSet",
  "totalCount",
]);
const tableDescribeSubnets: Facts = { source: [{ page: "sdk", table: "DescribeSubnets" }] };

/** The check of `DescribeSubnetsResult`, for schemas that refer to it. */
export function checkDescribeSubnetsResult(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(
      object.dataSet,
      checkDescribeSubnetsResultDataSet,
      run,
      depth,
      "dataSet",
      rowOfTableDescribeSubnets,
    ) &&
    mandatory(object.requestId, checkString, run, depth, "requestId", rowOfTableDescribeSubnets) &&
    optional(
      object.totalCount,
      checkIntegerOrNull,
      run,
      depth,
      "totalCount",
      rowOfTableDescribeSubnets,
    ) &&
    knownProperties(value, describeSubnetsResultNames, run, depth)
  );
}

function checkDescribeSubnetsResultDataSet(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkSubnet, run, depth, tableSubnet);
}

function checkIntegerOrNull(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

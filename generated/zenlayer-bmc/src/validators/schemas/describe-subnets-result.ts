// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
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
import type { DescribeSubnetsResult } from "../../schemas/describe-subnets-result.js";
import { checkIntegerOrNull } from "../scalars.js";
import { checkSubnet } from "./subnet.js";

/** Validates a value of the type `DescribeSubnetsResult`. */
export function validateDescribeSubnetsResult(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsResult> {
  return validate(checkDescribeSubnetsResult, value, options, { facts: tableDescribeSubnets });
}

/** True for a value of the type `DescribeSubnetsResult`; ends at the first error. */
export function isDescribeSubnetsResult(value: unknown): value is DescribeSubnetsResult {
  return isValid(checkDescribeSubnetsResult, value);
}

/** Validates a value of the type `DescribeSubnetsResult`, as a Standard Schema. */
export const describeSubnetsResult: StandardSchemaV1<DescribeSubnetsResult> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsResult);

const rowOfTableDescribeSubnets: Facts = { rowOf: { page: "sdk", table: "DescribeSubnets" } };
const tableSubnet: Facts = { source: [{ page: "sdk", table: "Subnet" }] };
const names = /* @__PURE__ */ new Names(["requestId", "dataSet", "totalCount"]);
const tableDescribeSubnets: Facts = { source: [{ page: "sdk", table: "DescribeSubnets" }] };

/** The check of `DescribeSubnetsResult`, for schemas that refer to it. */
export function checkDescribeSubnetsResult(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableDescribeSubnets) &&
    (object.totalCount === undefined ||
      checkIntegerOrNull(object.totalCount, run, "totalCount", rowOfTableDescribeSubnets)) &&
    mandatory(object.dataSet, checkDataSet, run, "dataSet", rowOfTableDescribeSubnets) &&
    knownProperties(value, names, run)
  );
}

function checkDataSet(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkSubnet, run, tableSubnet);
}

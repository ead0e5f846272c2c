// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { takeForms } from "../../runtime/validators/best.js";
import { formWords, textWords, valueWords } from "../../runtime/validators/english.js";
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
import type { DescribeInstancesResult } from "../../schemas/describe-instances-result.js";
import { checkIntegerOrNull } from "../scalars.js";
import { checkInstanceInfo } from "./instance-info.js";

/** Validates a value of the type `DescribeInstancesResult`. */
export function validateDescribeInstancesResult(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesResult> {
  return validate(checkDescribeInstancesResult, value, options, {
    facts: tableDescribeInstances,
    words: [valueWords, textWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `DescribeInstancesResult`; ends at the first error. */
export function isDescribeInstancesResult(value: unknown): value is DescribeInstancesResult {
  return isValid(checkDescribeInstancesResult, value);
}

/** Validates a value of the type `DescribeInstancesResult`, as a Standard Schema. */
export const describeInstancesResult: StandardSchemaV1<DescribeInstancesResult> =
  /* @__PURE__ */ standardSchema(validateDescribeInstancesResult);

const rowOfTableDescribeInstances: Facts = { rowOf: { page: "sdk", table: "DescribeInstances" } };
const tableInstanceInfo: Facts = { source: [{ page: "sdk", table: "InstanceInfo" }] };
const names = /* @__PURE__ */ new Names(["requestId", "dataSet", "totalCount"]);
const tableDescribeInstances: Facts = { source: [{ page: "sdk", table: "DescribeInstances" }] };

/** The check of `DescribeInstancesResult`, for schemas that refer to it. */
export function checkDescribeInstancesResult(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableDescribeInstances) &&
    (object.totalCount === undefined ||
      checkIntegerOrNull(object.totalCount, run, "totalCount", rowOfTableDescribeInstances)) &&
    mandatory(object.dataSet, checkDataSet, run, "dataSet", rowOfTableDescribeInstances) &&
    knownProperties(value, names, run)
  );
}

function checkDataSet(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkInstanceInfo, run, tableInstanceInfo);
}

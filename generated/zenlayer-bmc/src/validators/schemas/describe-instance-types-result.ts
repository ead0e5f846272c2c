// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { takeForms } from "../../runtime/validators/best.js";
import { formWords } from "../../runtime/validators/english.js";
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
import type { DescribeInstanceTypesResult } from "../../schemas/describe-instance-types-result.js";
import { checkInstanceType } from "./instance-type.js";

/** Validates a value of the type `DescribeInstanceTypesResult`. */
export function validateDescribeInstanceTypesResult(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesResult> {
  return validate(checkDescribeInstanceTypesResult, value, options, {
    facts: tableDescribeInstanceTypes,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `DescribeInstanceTypesResult`; ends at the first error. */
export function isDescribeInstanceTypesResult(
  value: unknown,
): value is DescribeInstanceTypesResult {
  return isValid(checkDescribeInstanceTypesResult, value);
}

/** Validates a value of the type `DescribeInstanceTypesResult`, as a Standard Schema. */
export const describeInstanceTypesResult: StandardSchemaV1<DescribeInstanceTypesResult> =
  /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesResult);

const rowOfTableDescribeInstanceTypes: Facts = {
  rowOf: { page: "sdk", table: "DescribeInstanceTypes" },
};
const tableInstanceType: Facts = { source: [{ page: "sdk", table: "InstanceType" }] };
const names = /* @__PURE__ */ new Names(["requestId", "instanceTypes"]);
const tableDescribeInstanceTypes: Facts = {
  source: [{ page: "sdk", table: "DescribeInstanceTypes" }],
};

/** The check of `DescribeInstanceTypesResult`, for schemas that refer to it. */
export function checkDescribeInstanceTypesResult(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableDescribeInstanceTypes) &&
    mandatory(
      object.instanceTypes,
      checkInstanceTypes,
      run,
      "instanceTypes",
      rowOfTableDescribeInstanceTypes,
    ) &&
    knownProperties(value, names, run)
  );
}

function checkInstanceTypes(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkInstanceType, run, tableInstanceType);
}

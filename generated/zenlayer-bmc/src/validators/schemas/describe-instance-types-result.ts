// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
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
import type { DescribeInstanceTypesResult } from "../../schemas/describe-instance-types-result.js";
import { checkInstanceType } from "./instance-type.js";

/** Validates a value of the type `DescribeInstanceTypesResult`. */
export function validateDescribeInstanceTypesResult(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesResult> {
  return validate(checkDescribeInstanceTypesResult, value, options, {
    facts: tableDescribeInstanceTypes,
  });
}

/** Validates a value of the type `DescribeInstanceTypesResult`, as a Standard Schema. */
export const describeInstanceTypesResult: StandardSchemaV1<DescribeInstanceTypesResult> =
  /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesResult);

const tableInstanceType: Facts = { source: [{ page: "sdk", table: "InstanceType" }] };
const rowOfTableDescribeInstanceTypes: Facts = {
  rowOf: { page: "sdk", table: "DescribeInstanceTypes" },
};
const describeInstanceTypesResultNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "requestId",
  "instanceTypes",
]);
const tableDescribeInstanceTypes: Facts = {
  source: [{ page: "sdk", table: "DescribeInstanceTypes" }],
};

/** The check of `DescribeInstanceTypesResult`, for schemas that refer to it. */
export function checkDescribeInstanceTypesResult(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(
      object.instanceTypes,
      checkDescribeInstanceTypesResultInstanceTypes,
      run,
      depth,
      "instanceTypes",
      rowOfTableDescribeInstanceTypes,
    ) &&
    mandatory(
      object.requestId,
      checkString,
      run,
      depth,
      "requestId",
      rowOfTableDescribeInstanceTypes,
    ) &&
    knownProperties(value, describeInstanceTypesResultNames, run, depth)
  );
}

function checkDescribeInstanceTypesResultInstanceTypes(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkInstanceType, run, depth, tableInstanceType);
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { listWords, numberWords, valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  checkString,
  optionalBoolean,
  optionalInteger,
  optionalString,
} from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { DescribeInstanceTypesRequest } from "../../schemas/describe-instance-types-request.js";

/** Validates a value of the type `DescribeInstanceTypesRequest`. */
export function validateDescribeInstanceTypesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesRequest> {
  return validate(checkDescribeInstanceTypesRequest, value, options, {
    facts: tableDescribeInstanceTypes,
    words: [valueWords, numberWords, listWords],
  });
}

/** True for a value of the type `DescribeInstanceTypesRequest`; ends at the first error. */
export function isDescribeInstanceTypesRequest(
  value: unknown,
): value is DescribeInstanceTypesRequest {
  return isValid(checkDescribeInstanceTypesRequest, value);
}

/** Validates a value of the type `DescribeInstanceTypesRequest`, as a Standard Schema. */
export const describeInstanceTypesRequest: StandardSchemaV1<DescribeInstanceTypesRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesRequest);

const rowOfTableDescribeInstanceTypes: Facts = {
  rowOf: { page: "sdk", table: "DescribeInstanceTypes" },
};
const supportRaidsItemKnownValues: readonly unknown[] = [0, 1, 5, 10];
const names = /* @__PURE__ */ new Names([
  "imageId",
  "instanceTypeIds",
  "isHA",
  "maximumCpuCoreCount",
  "maximumDiskSize",
  "maximumMemorySize",
  "minimumBandwidth",
  "minimumCpuCoreCount",
  "minimumDiskSize",
  "minimumMemorySize",
  "supportRaids",
  "supportSubnet",
]);
const tableDescribeInstanceTypes: Facts = {
  source: [{ page: "sdk", table: "DescribeInstanceTypes" }],
};

/** The check of `DescribeInstanceTypesRequest`, for schemas that refer to it. */
export function checkDescribeInstanceTypesRequest(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.imageId, run, "imageId", rowOfTableDescribeInstanceTypes) &&
    optionalBoolean(object.isHA, run, "isHA", rowOfTableDescribeInstanceTypes) &&
    (object.maximumCpuCoreCount === undefined ||
      checkMaximumCpuCoreCount(
        object.maximumCpuCoreCount,
        run,
        "maximumCpuCoreCount",
        rowOfTableDescribeInstanceTypes,
      )) &&
    (object.maximumDiskSize === undefined ||
      checkMaximumDiskSize(
        object.maximumDiskSize,
        run,
        "maximumDiskSize",
        rowOfTableDescribeInstanceTypes,
      )) &&
    (object.maximumMemorySize === undefined ||
      checkMaximumMemorySize(
        object.maximumMemorySize,
        run,
        "maximumMemorySize",
        rowOfTableDescribeInstanceTypes,
      )) &&
    optionalInteger(
      object.minimumBandwidth,
      run,
      "minimumBandwidth",
      rowOfTableDescribeInstanceTypes,
    ) &&
    (object.minimumCpuCoreCount === undefined ||
      checkMinimumCpuCoreCount(
        object.minimumCpuCoreCount,
        run,
        "minimumCpuCoreCount",
        rowOfTableDescribeInstanceTypes,
      )) &&
    (object.minimumDiskSize === undefined ||
      checkMinimumDiskSize(
        object.minimumDiskSize,
        run,
        "minimumDiskSize",
        rowOfTableDescribeInstanceTypes,
      )) &&
    (object.minimumMemorySize === undefined ||
      checkMinimumMemorySize(
        object.minimumMemorySize,
        run,
        "minimumMemorySize",
        rowOfTableDescribeInstanceTypes,
      )) &&
    optionalBoolean(object.supportSubnet, run, "supportSubnet", rowOfTableDescribeInstanceTypes) &&
    optional(
      object.instanceTypeIds,
      checkInstanceTypeIds,
      run,
      "instanceTypeIds",
      rowOfTableDescribeInstanceTypes,
    ) &&
    optional(
      object.supportRaids,
      checkSupportRaids,
      run,
      "supportRaids",
      rowOfTableDescribeInstanceTypes,
    ) &&
    knownProperties(value, names, run)
  );
}

function checkMaximumCpuCoreCount(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value >= 1 || fail(run, "minimum", 1, value, key, facts);
}

function checkMaximumDiskSize(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value >= 1 || fail(run, "minimum", 1, value, key, facts);
}

function checkMaximumMemorySize(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value >= 1 || fail(run, "minimum", 1, value, key, facts);
}

function checkMinimumCpuCoreCount(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value >= 1 || fail(run, "minimum", 1, value, key, facts);
}

function checkMinimumDiskSize(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value >= 1 || fail(run, "minimum", 1, value, key, facts);
}

function checkMinimumMemorySize(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value >= 1 || fail(run, "minimum", 1, value, key, facts);
}

function checkInstanceTypeIds(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    (value.length <= 100 || fail(run, "maxItems", 100, value)) &&
    (value.length > 100 || everyItem(value, 0, checkString, run))
  );
}

function checkSupportRaids(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkSupportRaidsItem, run);
}

function checkSupportRaidsItem(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return (
    !run.listens ||
    supportRaidsItemKnownValues.includes(value) ||
    warn(run, "openEnum", supportRaidsItemKnownValues, value, key, facts)
  );
}

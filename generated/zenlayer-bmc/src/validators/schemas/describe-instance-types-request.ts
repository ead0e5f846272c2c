// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem, maxItems } from "../../runtime/validators/array.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { minimum } from "../../runtime/validators/number.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkBoolean, checkInteger, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { DescribeInstanceTypesRequest } from "../../schemas/describe-instance-types-request.js";

/** Validates a value of the type `DescribeInstanceTypesRequest`. */
export function validateDescribeInstanceTypesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesRequest> {
  return validate(checkDescribeInstanceTypesRequest, value, options, {
    facts: tableDescribeInstanceTypes,
  });
}

/** Validates a value of the type `DescribeInstanceTypesRequest`, as a Standard Schema. */
export const describeInstanceTypesRequest: StandardSchemaV1<DescribeInstanceTypesRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesRequest);

const rowOfTableDescribeInstanceTypes: Facts = {
  rowOf: { page: "sdk", table: "DescribeInstanceTypes" },
};
const describeInstanceTypesRequestSupportRaidsItemKnownValues: readonly unknown[] = [0, 1, 5, 10];
const describeInstanceTypesRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
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
export function checkDescribeInstanceTypesRequest(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(object.imageId, checkString, run, depth, "imageId", rowOfTableDescribeInstanceTypes) &&
    optional(
      object.instanceTypeIds,
      checkDescribeInstanceTypesRequestInstanceTypeIds,
      run,
      depth,
      "instanceTypeIds",
      rowOfTableDescribeInstanceTypes,
    ) &&
    optional(object.isHA, checkBoolean, run, depth, "isHA", rowOfTableDescribeInstanceTypes) &&
    optional(
      object.maximumCpuCoreCount,
      checkDescribeInstanceTypesRequestMaximumCpuCoreCount,
      run,
      depth,
      "maximumCpuCoreCount",
      rowOfTableDescribeInstanceTypes,
    ) &&
    optional(
      object.maximumDiskSize,
      checkDescribeInstanceTypesRequestMaximumDiskSize,
      run,
      depth,
      "maximumDiskSize",
      rowOfTableDescribeInstanceTypes,
    ) &&
    optional(
      object.maximumMemorySize,
      checkDescribeInstanceTypesRequestMaximumMemorySize,
      run,
      depth,
      "maximumMemorySize",
      rowOfTableDescribeInstanceTypes,
    ) &&
    optional(
      object.minimumBandwidth,
      checkInteger,
      run,
      depth,
      "minimumBandwidth",
      rowOfTableDescribeInstanceTypes,
    ) &&
    optional(
      object.minimumCpuCoreCount,
      checkDescribeInstanceTypesRequestMinimumCpuCoreCount,
      run,
      depth,
      "minimumCpuCoreCount",
      rowOfTableDescribeInstanceTypes,
    ) &&
    optional(
      object.minimumDiskSize,
      checkDescribeInstanceTypesRequestMinimumDiskSize,
      run,
      depth,
      "minimumDiskSize",
      rowOfTableDescribeInstanceTypes,
    ) &&
    optional(
      object.minimumMemorySize,
      checkDescribeInstanceTypesRequestMinimumMemorySize,
      run,
      depth,
      "minimumMemorySize",
      rowOfTableDescribeInstanceTypes,
    ) &&
    optional(
      object.supportRaids,
      checkDescribeInstanceTypesRequestSupportRaids,
      run,
      depth,
      "supportRaids",
      rowOfTableDescribeInstanceTypes,
    ) &&
    optional(
      object.supportSubnet,
      checkBoolean,
      run,
      depth,
      "supportSubnet",
      rowOfTableDescribeInstanceTypes,
    ) &&
    knownProperties(value, describeInstanceTypesRequestNames, run, depth)
  );
}

function checkDescribeInstanceTypesRequestInstanceTypeIds(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    maxItems(value, 100, run, depth) &&
    (value.length > 100 || everyItem(value, 0, checkString, run, depth))
  );
}

function checkDescribeInstanceTypesRequestMaximumCpuCoreCount(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}

function checkDescribeInstanceTypesRequestMaximumDiskSize(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}

function checkDescribeInstanceTypesRequestMaximumMemorySize(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}

function checkDescribeInstanceTypesRequestMinimumCpuCoreCount(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}

function checkDescribeInstanceTypesRequestMinimumDiskSize(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}

function checkDescribeInstanceTypesRequestMinimumMemorySize(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}

function checkDescribeInstanceTypesRequestSupportRaids(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkDescribeInstanceTypesRequestSupportRaidsItem, run, depth);
}

function checkDescribeInstanceTypesRequestSupportRaidsItem(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return openEnumeration(
    value,
    describeInstanceTypesRequestSupportRaidsItemKnownValues,
    run,
    depth,
  );
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem, maxItems } from "../../runtime/validators/array.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { minimum } from "../../runtime/validators/number.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkBoolean, checkInteger, checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { DescribeInstanceTypesRequest } from "../../schemas/describe-instance-types-request.js";

/** Validates a value of the type `DescribeInstanceTypesRequest`. */
export function validateDescribeInstanceTypesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesRequest> {
  return validate(checkDescribeInstanceTypesRequest, value, options, {
    facts: sdkTableDescribeInstanceTypes,
  });
}

/** Validates a value of the type `DescribeInstanceTypesRequest`, as a Standard Schema. */
export const describeInstanceTypesRequest: StandardSchemaV1<DescribeInstanceTypesRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesRequest);

const rowOfSdkTableDescribeInstanceTypes: Facts = {
  rowOf: { page: "sdk", table: "DescribeInstanceTypes" },
};
const describeInstanceTypesRequestSupportRaidsItemKnownValues: readonly unknown[] = [0, 1, 5, 10];
const describeInstanceTypesRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "imageId",
  "instanceTypeIds",
  "minimumCpuCoreCount",
  "maximumCpuCoreCount",
  "minimumMemorySize",
  "maximumMemorySize",
  "minimumBandwidth",
  "supportRaids",
  "supportSubnet",
  "minimumDiskSize",
  "maximumDiskSize",
  "isHA",
]);
const sdkTableDescribeInstanceTypes: Facts = {
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
    (object.imageId === undefined ||
      checkString(
        object.imageId,
        run,
        step(run, depth, "imageId", rowOfSdkTableDescribeInstanceTypes),
      )) &&
    (object.instanceTypeIds === undefined ||
      checkDescribeInstanceTypesRequestInstanceTypeIds(
        object.instanceTypeIds,
        run,
        step(run, depth, "instanceTypeIds", rowOfSdkTableDescribeInstanceTypes),
      )) &&
    (object.minimumCpuCoreCount === undefined ||
      checkDescribeInstanceTypesRequestMinimumCpuCoreCount(
        object.minimumCpuCoreCount,
        run,
        step(run, depth, "minimumCpuCoreCount", rowOfSdkTableDescribeInstanceTypes),
      )) &&
    (object.maximumCpuCoreCount === undefined ||
      checkDescribeInstanceTypesRequestMaximumCpuCoreCount(
        object.maximumCpuCoreCount,
        run,
        step(run, depth, "maximumCpuCoreCount", rowOfSdkTableDescribeInstanceTypes),
      )) &&
    (object.minimumMemorySize === undefined ||
      checkDescribeInstanceTypesRequestMinimumMemorySize(
        object.minimumMemorySize,
        run,
        step(run, depth, "minimumMemorySize", rowOfSdkTableDescribeInstanceTypes),
      )) &&
    (object.maximumMemorySize === undefined ||
      checkDescribeInstanceTypesRequestMaximumMemorySize(
        object.maximumMemorySize,
        run,
        step(run, depth, "maximumMemorySize", rowOfSdkTableDescribeInstanceTypes),
      )) &&
    (object.minimumBandwidth === undefined ||
      checkInteger(
        object.minimumBandwidth,
        run,
        step(run, depth, "minimumBandwidth", rowOfSdkTableDescribeInstanceTypes),
      )) &&
    (object.supportRaids === undefined ||
      checkDescribeInstanceTypesRequestSupportRaids(
        object.supportRaids,
        run,
        step(run, depth, "supportRaids", rowOfSdkTableDescribeInstanceTypes),
      )) &&
    (object.supportSubnet === undefined ||
      checkBoolean(
        object.supportSubnet,
        run,
        step(run, depth, "supportSubnet", rowOfSdkTableDescribeInstanceTypes),
      )) &&
    (object.minimumDiskSize === undefined ||
      checkDescribeInstanceTypesRequestMinimumDiskSize(
        object.minimumDiskSize,
        run,
        step(run, depth, "minimumDiskSize", rowOfSdkTableDescribeInstanceTypes),
      )) &&
    (object.maximumDiskSize === undefined ||
      checkDescribeInstanceTypesRequestMaximumDiskSize(
        object.maximumDiskSize,
        run,
        step(run, depth, "maximumDiskSize", rowOfSdkTableDescribeInstanceTypes),
      )) &&
    (object.isHA === undefined ||
      checkBoolean(
        object.isHA,
        run,
        step(run, depth, "isHA", rowOfSdkTableDescribeInstanceTypes),
      )) &&
    knownProperties(value, describeInstanceTypesRequestNames, run, depth)
  );
}

function checkDescribeInstanceTypesRequestInstanceTypeIds(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkString, run, depth) && maxItems(value, 100, run, depth);
}

function checkDescribeInstanceTypesRequestMinimumCpuCoreCount(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}

function checkDescribeInstanceTypesRequestMaximumCpuCoreCount(
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

function checkDescribeInstanceTypesRequestMaximumMemorySize(
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

function checkDescribeInstanceTypesRequestMinimumDiskSize(
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

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { type Forms, anyOf } from "../../runtime/validators/combine.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkInteger, checkNull, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { InstanceType } from "../../schemas/instance-type.js";
import { checkInstanceDiskInfo } from "./instance-disk-info.js";

/** Validates a value of the type `InstanceType`. */
export function validateInstanceType(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceType> {
  return validate(checkInstanceType, value, options, { facts: tableInstanceType });
}

/** Validates a value of the type `InstanceType`, as a Standard Schema. */
export const instanceType: StandardSchemaV1<InstanceType> =
  /* @__PURE__ */ standardSchema(validateInstanceType);

const rowOfTableInstanceType: Facts = { rowOf: { page: "sdk", table: "InstanceType" } };
const instanceTypeDiskInfoForms: Forms = { checks: [checkInstanceDiskInfo, checkNull] };
const instanceTypeDiskInfoNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "diskDescription",
  "disks",
  "totalDiskSize",
]);
const instanceTypeNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "baseFrequency",
  "cpuCoreCount",
  "cpuCores",
  "cpuDetail",
  "cpuThreads",
  "description",
  "diskInfo",
  "imageIds",
  "instanceTypeId",
  "isHA",
  "maximumBandwidth",
  "memorySize",
  "supportRaids",
  "supportSubnet",
  "vpuCard",
  "vpuCount",
  "vpuVendor",
]);
const tableInstanceType: Facts = { source: [{ page: "sdk", table: "InstanceType" }] };

/** The check of `InstanceType`, for schemas that refer to it. */
export function checkInstanceType(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.baseFrequency,
      checkStringOrNull,
      run,
      depth,
      "baseFrequency",
      rowOfTableInstanceType,
    ) &&
    optional(
      object.cpuCoreCount,
      checkIntegerOrNull,
      run,
      depth,
      "cpuCoreCount",
      rowOfTableInstanceType,
    ) &&
    optional(object.cpuCores, checkIntegerOrNull, run, depth, "cpuCores", rowOfTableInstanceType) &&
    optional(
      object.cpuDetail,
      checkStringOrNull,
      run,
      depth,
      "cpuDetail",
      rowOfTableInstanceType,
    ) &&
    optional(
      object.cpuThreads,
      checkIntegerOrNull,
      run,
      depth,
      "cpuThreads",
      rowOfTableInstanceType,
    ) &&
    optional(
      object.description,
      checkStringOrNull,
      run,
      depth,
      "description",
      rowOfTableInstanceType,
    ) &&
    optional(
      object.diskInfo,
      checkInstanceTypeDiskInfo,
      run,
      depth,
      "diskInfo",
      rowOfTableInstanceType,
    ) &&
    optional(
      object.imageIds,
      checkInstanceTypeImageIds,
      run,
      depth,
      "imageIds",
      rowOfTableInstanceType,
    ) &&
    optional(
      object.instanceTypeId,
      checkStringOrNull,
      run,
      depth,
      "instanceTypeId",
      rowOfTableInstanceType,
    ) &&
    optional(object.isHA, checkBooleanOrNull, run, depth, "isHA", rowOfTableInstanceType) &&
    optional(
      object.maximumBandwidth,
      checkIntegerOrNull,
      run,
      depth,
      "maximumBandwidth",
      rowOfTableInstanceType,
    ) &&
    optional(
      object.memorySize,
      checkIntegerOrNull,
      run,
      depth,
      "memorySize",
      rowOfTableInstanceType,
    ) &&
    optional(
      object.supportRaids,
      checkInstanceTypeSupportRaids,
      run,
      depth,
      "supportRaids",
      rowOfTableInstanceType,
    ) &&
    optional(
      object.supportSubnet,
      checkBooleanOrNull,
      run,
      depth,
      "supportSubnet",
      rowOfTableInstanceType,
    ) &&
    optional(object.vpuCard, checkStringOrNull, run, depth, "vpuCard", rowOfTableInstanceType) &&
    optional(object.vpuCount, checkIntegerOrNull, run, depth, "vpuCount", rowOfTableInstanceType) &&
    optional(
      object.vpuVendor,
      checkStringOrNull,
      run,
      depth,
      "vpuVendor",
      rowOfTableInstanceType,
    ) &&
    knownProperties(value, instanceTypeNames, run, depth)
  );
}

function checkStringOrNull(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkIntegerOrNull(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

function checkInstanceTypeDiskInfo(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    anyOf(value, instanceTypeDiskInfoForms, run, depth) &&
    (!object || knownProperties(value, instanceTypeDiskInfoNames, run, depth))
  );
}

function checkInstanceTypeImageIds(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkString, run, depth);
}

function checkBooleanOrNull(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "boolean" && value !== null)
    return fail(run, depth, "type", ["boolean", "null"], value);
  return true;
}

function checkInstanceTypeSupportRaids(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkInteger, run, depth);
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { takeForms } from "../../runtime/validators/best.js";
import { anyOf } from "../../runtime/validators/combine.js";
import { formWords } from "../../runtime/validators/english.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { type Forms, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkInteger, checkNull, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { InstanceType } from "../../schemas/instance-type.js";
import { checkInstanceDiskInfo } from "./instance-disk-info.js";

/** Validates a value of the type `InstanceType`. */
export function validateInstanceType(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceType> {
  return validate(checkInstanceType, value, options, {
    facts: tableInstanceType,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `InstanceType`; ends at the first error. */
export function isInstanceType(value: unknown): value is InstanceType {
  return isValid(checkInstanceType, value);
}

/** Validates a value of the type `InstanceType`, as a Standard Schema. */
export const instanceType: StandardSchemaV1<InstanceType> =
  /* @__PURE__ */ standardSchema(validateInstanceType);

const rowOfTableInstanceType: Facts = { rowOf: { page: "sdk", table: "InstanceType" } };
const diskInfoForms: Forms = { checks: [checkInstanceDiskInfo, checkNull] };
const diskInfoNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "diskDescription",
  "disks",
  "totalDiskSize",
]);
const names: ReadonlySet<string> = /* @__PURE__ */ new Set([
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
export function checkInstanceType(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optional(
      object.baseFrequency,
      checkStringOrNull,
      run,
      "baseFrequency",
      rowOfTableInstanceType,
    ) &&
    optional(
      object.cpuCoreCount,
      checkIntegerOrNull,
      run,
      "cpuCoreCount",
      rowOfTableInstanceType,
    ) &&
    optional(object.cpuCores, checkIntegerOrNull, run, "cpuCores", rowOfTableInstanceType) &&
    optional(object.cpuDetail, checkStringOrNull, run, "cpuDetail", rowOfTableInstanceType) &&
    optional(object.cpuThreads, checkIntegerOrNull, run, "cpuThreads", rowOfTableInstanceType) &&
    optional(object.description, checkStringOrNull, run, "description", rowOfTableInstanceType) &&
    optional(
      object.instanceTypeId,
      checkStringOrNull,
      run,
      "instanceTypeId",
      rowOfTableInstanceType,
    ) &&
    optional(object.isHA, checkBooleanOrNull, run, "isHA", rowOfTableInstanceType) &&
    optional(
      object.maximumBandwidth,
      checkIntegerOrNull,
      run,
      "maximumBandwidth",
      rowOfTableInstanceType,
    ) &&
    optional(object.memorySize, checkIntegerOrNull, run, "memorySize", rowOfTableInstanceType) &&
    optional(
      object.supportSubnet,
      checkBooleanOrNull,
      run,
      "supportSubnet",
      rowOfTableInstanceType,
    ) &&
    optional(object.vpuCard, checkStringOrNull, run, "vpuCard", rowOfTableInstanceType) &&
    optional(object.vpuCount, checkIntegerOrNull, run, "vpuCount", rowOfTableInstanceType) &&
    optional(object.vpuVendor, checkStringOrNull, run, "vpuVendor", rowOfTableInstanceType) &&
    optional(object.diskInfo, checkDiskInfo, run, "diskInfo", rowOfTableInstanceType) &&
    optional(object.imageIds, checkImageIds, run, "imageIds", rowOfTableInstanceType) &&
    optional(object.supportRaids, checkSupportRaids, run, "supportRaids", rowOfTableInstanceType) &&
    knownProperties(value, names, run)
  );
}

function checkStringOrNull(value: unknown, run: Run): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, "type", ["string", "null"], value);
  return true;
}

function checkIntegerOrNull(value: unknown, run: Run): boolean {
  if (!isInteger(value) && value !== null) return fail(run, "type", ["integer", "null"], value);
  return true;
}

function checkBooleanOrNull(value: unknown, run: Run): boolean {
  if (typeof value !== "boolean" && value !== null)
    return fail(run, "type", ["boolean", "null"], value);
  return true;
}

function checkDiskInfo(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    anyOf(value, diskInfoForms, run) && (!object || knownProperties(value, diskInfoNames, run))
  );
}

function checkImageIds(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkString, run);
}

function checkSupportRaids(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkInteger, run);
}

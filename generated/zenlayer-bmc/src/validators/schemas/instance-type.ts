// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { takeForms } from "../../runtime/validators/best.js";
import { anyOf } from "../../runtime/validators/combine.js";
import { formWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
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
import { checkBooleanOrNull, checkIntegerOrNull, checkStringOrNull } from "../scalars.js";
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
const diskInfoNames = /* @__PURE__ */ new Names(["diskDescription", "disks", "totalDiskSize"]);
const names = /* @__PURE__ */ new Names([
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
    (object.baseFrequency === undefined ||
      checkStringOrNull(object.baseFrequency, run, "baseFrequency", rowOfTableInstanceType)) &&
    (object.cpuCoreCount === undefined ||
      checkIntegerOrNull(object.cpuCoreCount, run, "cpuCoreCount", rowOfTableInstanceType)) &&
    (object.cpuCores === undefined ||
      checkIntegerOrNull(object.cpuCores, run, "cpuCores", rowOfTableInstanceType)) &&
    (object.cpuDetail === undefined ||
      checkStringOrNull(object.cpuDetail, run, "cpuDetail", rowOfTableInstanceType)) &&
    (object.cpuThreads === undefined ||
      checkIntegerOrNull(object.cpuThreads, run, "cpuThreads", rowOfTableInstanceType)) &&
    (object.description === undefined ||
      checkStringOrNull(object.description, run, "description", rowOfTableInstanceType)) &&
    (object.instanceTypeId === undefined ||
      checkStringOrNull(object.instanceTypeId, run, "instanceTypeId", rowOfTableInstanceType)) &&
    (object.isHA === undefined ||
      checkBooleanOrNull(object.isHA, run, "isHA", rowOfTableInstanceType)) &&
    (object.maximumBandwidth === undefined ||
      checkIntegerOrNull(
        object.maximumBandwidth,
        run,
        "maximumBandwidth",
        rowOfTableInstanceType,
      )) &&
    (object.memorySize === undefined ||
      checkIntegerOrNull(object.memorySize, run, "memorySize", rowOfTableInstanceType)) &&
    (object.supportSubnet === undefined ||
      checkBooleanOrNull(object.supportSubnet, run, "supportSubnet", rowOfTableInstanceType)) &&
    (object.vpuCard === undefined ||
      checkStringOrNull(object.vpuCard, run, "vpuCard", rowOfTableInstanceType)) &&
    (object.vpuCount === undefined ||
      checkIntegerOrNull(object.vpuCount, run, "vpuCount", rowOfTableInstanceType)) &&
    (object.vpuVendor === undefined ||
      checkStringOrNull(object.vpuVendor, run, "vpuVendor", rowOfTableInstanceType)) &&
    optional(object.diskInfo, checkDiskInfo, run, "diskInfo", rowOfTableInstanceType) &&
    optional(object.imageIds, checkImageIds, run, "imageIds", rowOfTableInstanceType) &&
    optional(object.supportRaids, checkSupportRaids, run, "supportRaids", rowOfTableInstanceType) &&
    knownProperties(value, names, run)
  );
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

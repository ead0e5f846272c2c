// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import type { Forms } from "../../runtime/validators/combine.js";
import { anyOf } from "../../runtime/validators/combine.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkInteger, checkNull, checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { InstanceType } from "../../schemas/instance-type.js";
import { checkInstanceDiskInfo } from "./instance-disk-info.js";

/** Validates a value of the type `InstanceType`. */
export function validateInstanceType(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceType> {
  return validate(checkInstanceType, value, options, { facts: sdkTableInstanceType });
}

/** Validates a value of the type `InstanceType`, as a Standard Schema. */
export const instanceType: StandardSchemaV1<InstanceType> =
  /* @__PURE__ */ standardSchema(validateInstanceType);

const rowOfSdkTableInstanceType: Facts = { rowOf: { page: "sdk", table: "InstanceType" } };
const instanceTypeDiskInfoForms: Forms = { checks: [checkInstanceDiskInfo, checkNull] };
const instanceTypeDiskInfoNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "totalDiskSize",
  "diskDescription",
  "disks",
]);
const instanceTypeNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "imageIds",
  "instanceTypeId",
  "description",
  "cpuCoreCount",
  "cpuDetail",
  "cpuCores",
  "cpuThreads",
  "baseFrequency",
  "memorySize",
  "maximumBandwidth",
  "supportRaids",
  "supportSubnet",
  "isHA",
  "diskInfo",
  "vpuVendor",
  "vpuCard",
  "vpuCount",
]);
const sdkTableInstanceType: Facts = { source: [{ page: "sdk", table: "InstanceType" }] };

/** The check of `InstanceType`, for schemas that refer to it. */
export function checkInstanceType(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.imageIds === undefined ||
      checkInstanceTypeImageIds(
        object.imageIds,
        run,
        step(run, depth, "imageIds", rowOfSdkTableInstanceType),
      )) &&
    (object.instanceTypeId === undefined ||
      checkInstanceTypeInstanceTypeId(
        object.instanceTypeId,
        run,
        step(run, depth, "instanceTypeId", rowOfSdkTableInstanceType),
      )) &&
    (object.description === undefined ||
      checkInstanceTypeDescription(
        object.description,
        run,
        step(run, depth, "description", rowOfSdkTableInstanceType),
      )) &&
    (object.cpuCoreCount === undefined ||
      checkInstanceTypeCpuCoreCount(
        object.cpuCoreCount,
        run,
        step(run, depth, "cpuCoreCount", rowOfSdkTableInstanceType),
      )) &&
    (object.cpuDetail === undefined ||
      checkInstanceTypeCpuDetail(
        object.cpuDetail,
        run,
        step(run, depth, "cpuDetail", rowOfSdkTableInstanceType),
      )) &&
    (object.cpuCores === undefined ||
      checkInstanceTypeCpuCores(
        object.cpuCores,
        run,
        step(run, depth, "cpuCores", rowOfSdkTableInstanceType),
      )) &&
    (object.cpuThreads === undefined ||
      checkInstanceTypeCpuThreads(
        object.cpuThreads,
        run,
        step(run, depth, "cpuThreads", rowOfSdkTableInstanceType),
      )) &&
    (object.baseFrequency === undefined ||
      checkInstanceTypeBaseFrequency(
        object.baseFrequency,
        run,
        step(run, depth, "baseFrequency", rowOfSdkTableInstanceType),
      )) &&
    (object.memorySize === undefined ||
      checkInstanceTypeMemorySize(
        object.memorySize,
        run,
        step(run, depth, "memorySize", rowOfSdkTableInstanceType),
      )) &&
    (object.maximumBandwidth === undefined ||
      checkInstanceTypeMaximumBandwidth(
        object.maximumBandwidth,
        run,
        step(run, depth, "maximumBandwidth", rowOfSdkTableInstanceType),
      )) &&
    (object.supportRaids === undefined ||
      checkInstanceTypeSupportRaids(
        object.supportRaids,
        run,
        step(run, depth, "supportRaids", rowOfSdkTableInstanceType),
      )) &&
    (object.supportSubnet === undefined ||
      checkInstanceTypeSupportSubnet(
        object.supportSubnet,
        run,
        step(run, depth, "supportSubnet", rowOfSdkTableInstanceType),
      )) &&
    (object.isHA === undefined ||
      checkInstanceTypeIsHA(
        object.isHA,
        run,
        step(run, depth, "isHA", rowOfSdkTableInstanceType),
      )) &&
    (object.diskInfo === undefined ||
      checkInstanceTypeDiskInfo(
        object.diskInfo,
        run,
        step(run, depth, "diskInfo", rowOfSdkTableInstanceType),
      )) &&
    (object.vpuVendor === undefined ||
      checkInstanceTypeVpuVendor(
        object.vpuVendor,
        run,
        step(run, depth, "vpuVendor", rowOfSdkTableInstanceType),
      )) &&
    (object.vpuCard === undefined ||
      checkInstanceTypeVpuCard(
        object.vpuCard,
        run,
        step(run, depth, "vpuCard", rowOfSdkTableInstanceType),
      )) &&
    (object.vpuCount === undefined ||
      checkInstanceTypeVpuCount(
        object.vpuCount,
        run,
        step(run, depth, "vpuCount", rowOfSdkTableInstanceType),
      )) &&
    knownProperties(value, instanceTypeNames, run, depth)
  );
}

function checkInstanceTypeImageIds(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkString, run, depth);
}

function checkInstanceTypeInstanceTypeId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceTypeDescription(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceTypeCpuCoreCount(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

function checkInstanceTypeCpuDetail(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceTypeCpuCores(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

function checkInstanceTypeCpuThreads(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

function checkInstanceTypeBaseFrequency(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceTypeMemorySize(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

function checkInstanceTypeMaximumBandwidth(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

function checkInstanceTypeSupportRaids(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkInteger, run, depth);
}

function checkInstanceTypeSupportSubnet(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "boolean" && value !== null)
    return fail(run, depth, "type", ["boolean", "null"], value);
  return true;
}

function checkInstanceTypeIsHA(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "boolean" && value !== null)
    return fail(run, depth, "type", ["boolean", "null"], value);
  return true;
}

function checkInstanceTypeDiskInfo(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    anyOf(value, instanceTypeDiskInfoForms, run, depth) &&
    (!object || knownProperties(value, instanceTypeDiskInfoNames, run, depth))
  );
}

function checkInstanceTypeVpuVendor(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceTypeVpuCard(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceTypeVpuCount(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

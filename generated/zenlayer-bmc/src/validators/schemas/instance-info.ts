// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { type Forms, anyOf } from "../../runtime/validators/combine.js";
import { isDateTime } from "../../runtime/validators/formats/date-time.js";
import { asObject, isArray, isInteger, isNumber } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { textFormat } from "../../runtime/validators/string.js";
import { checkNull, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { InstanceInfo } from "../../schemas/instance-info.js";
import { checkInstanceNic } from "./instance-nic.js";
import { checkInstancePartition } from "./instance-partition.js";
import { checkInstanceRaidConfig } from "./instance-raid-config.js";
import { checkInstanceStatus } from "./instance-status.js";
import { checkInstanceTags } from "./instance-tags.js";
import { checkInstanceType } from "./instance-type.js";
import { checkInternetChargeType } from "./internet-charge-type.js";
import { checkReportedChargeType } from "./reported-charge-type.js";

/** Validates a value of the type `InstanceInfo`. */
export function validateInstanceInfo(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceInfo> {
  return validate(checkInstanceInfo, value, options, { facts: tableInstanceInfo });
}

/** Validates a value of the type `InstanceInfo`, as a Standard Schema. */
export const instanceInfo: StandardSchemaV1<InstanceInfo> =
  /* @__PURE__ */ standardSchema(validateInstanceInfo);

const rowOfTableInstanceInfo: Facts = { rowOf: { page: "sdk", table: "InstanceInfo" } };
const instanceInfoInstanceChargeTypeForms: Forms = { checks: [checkReportedChargeType, checkNull] };
const instanceInfoInstanceTypeForms: Forms = { checks: [checkInstanceType, checkNull] };
const instanceInfoInstanceTypeNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
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
const instanceInfoInternetChargeTypeForms: Forms = { checks: [checkInternetChargeType, checkNull] };
const instanceInfoNicForms: Forms = { checks: [checkInstanceNic, checkNull] };
const instanceInfoNicNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["lanName", "wanName"]);
const tablePartition: Facts = { source: [{ page: "sdk", table: "Partition" }] };
const instanceInfoRaidConfigForms: Forms = { checks: [checkInstanceRaidConfig, checkNull] };
const instanceInfoRaidConfigNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "customRaids",
  "raidType",
]);
const instanceInfoTagsForms: Forms = { checks: [checkInstanceTags, checkNull] };
const instanceInfoTagsNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["tags"]);
const instanceInfoNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "instanceId",
  "instanceStatus",
  "autoRenew",
  "bandwidthOutMbps",
  "createTime",
  "enableGatewayMode",
  "expiredTime",
  "hostname",
  "imageId",
  "imageName",
  "instanceChargeType",
  "instanceName",
  "instanceType",
  "instanceTypeId",
  "internetChargeType",
  "ipv6Addresses",
  "ipxeUrl",
  "keyId",
  "nic",
  "partitions",
  "period",
  "primaryPublicIPv6Address",
  "primaryPublicIpAddress",
  "privateIpAddresses",
  "publicIpAddresses",
  "raidConfig",
  "resourceGroupId",
  "resourceGroupName",
  "subnetIds",
  "tags",
  "trafficPackageSize",
  "zoneId",
]);
const tableInstanceInfo: Facts = { source: [{ page: "sdk", table: "InstanceInfo" }] };

/** The check of `InstanceInfo`, for schemas that refer to it. */
export function checkInstanceInfo(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(object.instanceId, checkString, run, depth, "instanceId", rowOfTableInstanceInfo) &&
    mandatory(
      object.instanceStatus,
      checkInstanceStatus,
      run,
      depth,
      "instanceStatus",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.autoRenew,
      checkBooleanOrNull,
      run,
      depth,
      "autoRenew",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.bandwidthOutMbps,
      checkIntegerOrNull,
      run,
      depth,
      "bandwidthOutMbps",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.createTime,
      checkDateTimeStringOrNull,
      run,
      depth,
      "createTime",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.enableGatewayMode,
      checkBooleanOrNull,
      run,
      depth,
      "enableGatewayMode",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.expiredTime,
      checkDateTimeStringOrNull,
      run,
      depth,
      "expiredTime",
      rowOfTableInstanceInfo,
    ) &&
    optional(object.hostname, checkStringOrNull, run, depth, "hostname", rowOfTableInstanceInfo) &&
    optional(object.imageId, checkStringOrNull, run, depth, "imageId", rowOfTableInstanceInfo) &&
    optional(
      object.imageName,
      checkStringOrNull,
      run,
      depth,
      "imageName",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.instanceChargeType,
      checkInstanceInfoInstanceChargeType,
      run,
      depth,
      "instanceChargeType",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.instanceName,
      checkStringOrNull,
      run,
      depth,
      "instanceName",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.instanceType,
      checkInstanceInfoInstanceType,
      run,
      depth,
      "instanceType",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.instanceTypeId,
      checkStringOrNull,
      run,
      depth,
      "instanceTypeId",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.internetChargeType,
      checkInstanceInfoInternetChargeType,
      run,
      depth,
      "internetChargeType",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.ipv6Addresses,
      checkInstanceInfoIpv6Addresses,
      run,
      depth,
      "ipv6Addresses",
      rowOfTableInstanceInfo,
    ) &&
    optional(object.ipxeUrl, checkStringOrNull, run, depth, "ipxeUrl", rowOfTableInstanceInfo) &&
    optional(object.keyId, checkStringOrNull, run, depth, "keyId", rowOfTableInstanceInfo) &&
    optional(object.nic, checkInstanceInfoNic, run, depth, "nic", rowOfTableInstanceInfo) &&
    optional(
      object.partitions,
      checkInstanceInfoPartitions,
      run,
      depth,
      "partitions",
      rowOfTableInstanceInfo,
    ) &&
    optional(object.period, checkIntegerOrNull, run, depth, "period", rowOfTableInstanceInfo) &&
    optional(
      object.primaryPublicIPv6Address,
      checkStringOrNull,
      run,
      depth,
      "primaryPublicIPv6Address",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.primaryPublicIpAddress,
      checkStringOrNull,
      run,
      depth,
      "primaryPublicIpAddress",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.privateIpAddresses,
      checkInstanceInfoPrivateIpAddresses,
      run,
      depth,
      "privateIpAddresses",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.publicIpAddresses,
      checkInstanceInfoPublicIpAddresses,
      run,
      depth,
      "publicIpAddresses",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.raidConfig,
      checkInstanceInfoRaidConfig,
      run,
      depth,
      "raidConfig",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.resourceGroupId,
      checkStringOrNull,
      run,
      depth,
      "resourceGroupId",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.resourceGroupName,
      checkStringOrNull,
      run,
      depth,
      "resourceGroupName",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.subnetIds,
      checkInstanceInfoSubnetIds,
      run,
      depth,
      "subnetIds",
      rowOfTableInstanceInfo,
    ) &&
    optional(object.tags, checkInstanceInfoTags, run, depth, "tags", rowOfTableInstanceInfo) &&
    optional(
      object.trafficPackageSize,
      checkNumberOrNull,
      run,
      depth,
      "trafficPackageSize",
      rowOfTableInstanceInfo,
    ) &&
    optional(object.zoneId, checkStringOrNull, run, depth, "zoneId", rowOfTableInstanceInfo) &&
    knownProperties(value, instanceInfoNames, run, depth)
  );
}

function checkBooleanOrNull(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "boolean" && value !== null)
    return fail(run, depth, "type", ["boolean", "null"], value);
  return true;
}

function checkIntegerOrNull(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

function checkDateTimeStringOrNull(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return typeof value !== "string" || textFormat(value, isDateTime, "date-time", run, depth);
}

function checkStringOrNull(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceInfoInstanceChargeType(value: unknown, run: Run, depth: number): boolean {
  return anyOf(value, instanceInfoInstanceChargeTypeForms, run, depth);
}

function checkInstanceInfoInstanceType(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    anyOf(value, instanceInfoInstanceTypeForms, run, depth) &&
    (!object || knownProperties(value, instanceInfoInstanceTypeNames, run, depth))
  );
}

function checkInstanceInfoInternetChargeType(value: unknown, run: Run, depth: number): boolean {
  return anyOf(value, instanceInfoInternetChargeTypeForms, run, depth);
}

function checkInstanceInfoIpv6Addresses(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkString, run, depth);
}

function checkInstanceInfoNic(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    anyOf(value, instanceInfoNicForms, run, depth) &&
    (!object || knownProperties(value, instanceInfoNicNames, run, depth))
  );
}

function checkInstanceInfoPartitions(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkInstancePartition, run, depth, tablePartition);
}

function checkInstanceInfoPrivateIpAddresses(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkString, run, depth);
}

function checkInstanceInfoPublicIpAddresses(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkString, run, depth);
}

function checkInstanceInfoRaidConfig(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    anyOf(value, instanceInfoRaidConfigForms, run, depth) &&
    (!object || knownProperties(value, instanceInfoRaidConfigNames, run, depth))
  );
}

function checkInstanceInfoSubnetIds(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkString, run, depth);
}

function checkInstanceInfoTags(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    anyOf(value, instanceInfoTagsForms, run, depth) &&
    (!object || knownProperties(value, instanceInfoTagsNames, run, depth))
  );
}

function checkNumberOrNull(value: unknown, run: Run, depth: number): boolean {
  if (!isNumber(value) && value !== null)
    return fail(run, depth, "type", ["number", "null"], value);
  return true;
}

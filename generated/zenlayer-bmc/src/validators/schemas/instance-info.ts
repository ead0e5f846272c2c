// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { takeForms } from "../../runtime/validators/best.js";
import { anyOf } from "../../runtime/validators/combine.js";
import { formWords, textWords, valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { type Forms, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkNull, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { InstanceInfo } from "../../schemas/instance-info.js";
import {
  checkBooleanOrNull,
  checkDateTimeStringOrNull,
  checkIntegerOrNull,
  checkNumberOrNull,
  checkStringOrNull,
} from "../scalars.js";
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
  return validate(checkInstanceInfo, value, options, {
    facts: tableInstanceInfo,
    words: [valueWords, textWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `InstanceInfo`; ends at the first error. */
export function isInstanceInfo(value: unknown): value is InstanceInfo {
  return isValid(checkInstanceInfo, value);
}

/** Validates a value of the type `InstanceInfo`, as a Standard Schema. */
export const instanceInfo: StandardSchemaV1<InstanceInfo> =
  /* @__PURE__ */ standardSchema(validateInstanceInfo);

const rowOfTableInstanceInfo: Facts = { rowOf: { page: "sdk", table: "InstanceInfo" } };
const instanceChargeTypeForms: Forms = { checks: [checkReportedChargeType, checkNull] };
const instanceTypeForms: Forms = { checks: [checkInstanceType, checkNull] };
const instanceTypeNames = /* @__PURE__ */ new Names([
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
const internetChargeTypeForms: Forms = { checks: [checkInternetChargeType, checkNull] };
const nicForms: Forms = { checks: [checkInstanceNic, checkNull] };
const nicNames = /* @__PURE__ */ new Names(["lanName", "wanName"]);
const tablePartition: Facts = { source: [{ page: "sdk", table: "Partition" }] };
const raidConfigForms: Forms = { checks: [checkInstanceRaidConfig, checkNull] };
const raidConfigNames = /* @__PURE__ */ new Names(["customRaids", "raidType"]);
const tagsForms: Forms = { checks: [checkInstanceTags, checkNull] };
const tagsNames = /* @__PURE__ */ new Names(["tags"]);
const names = /* @__PURE__ */ new Names([
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
export function checkInstanceInfo(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.instanceId, run, "instanceId", rowOfTableInstanceInfo) &&
    (object.autoRenew === undefined ||
      checkBooleanOrNull(object.autoRenew, run, "autoRenew", rowOfTableInstanceInfo)) &&
    (object.bandwidthOutMbps === undefined ||
      checkIntegerOrNull(
        object.bandwidthOutMbps,
        run,
        "bandwidthOutMbps",
        rowOfTableInstanceInfo,
      )) &&
    (object.createTime === undefined ||
      checkDateTimeStringOrNull(object.createTime, run, "createTime", rowOfTableInstanceInfo)) &&
    (object.enableGatewayMode === undefined ||
      checkBooleanOrNull(
        object.enableGatewayMode,
        run,
        "enableGatewayMode",
        rowOfTableInstanceInfo,
      )) &&
    (object.expiredTime === undefined ||
      checkDateTimeStringOrNull(object.expiredTime, run, "expiredTime", rowOfTableInstanceInfo)) &&
    (object.hostname === undefined ||
      checkStringOrNull(object.hostname, run, "hostname", rowOfTableInstanceInfo)) &&
    (object.imageId === undefined ||
      checkStringOrNull(object.imageId, run, "imageId", rowOfTableInstanceInfo)) &&
    (object.imageName === undefined ||
      checkStringOrNull(object.imageName, run, "imageName", rowOfTableInstanceInfo)) &&
    (object.instanceName === undefined ||
      checkStringOrNull(object.instanceName, run, "instanceName", rowOfTableInstanceInfo)) &&
    (object.instanceTypeId === undefined ||
      checkStringOrNull(object.instanceTypeId, run, "instanceTypeId", rowOfTableInstanceInfo)) &&
    (object.ipxeUrl === undefined ||
      checkStringOrNull(object.ipxeUrl, run, "ipxeUrl", rowOfTableInstanceInfo)) &&
    (object.keyId === undefined ||
      checkStringOrNull(object.keyId, run, "keyId", rowOfTableInstanceInfo)) &&
    (object.period === undefined ||
      checkIntegerOrNull(object.period, run, "period", rowOfTableInstanceInfo)) &&
    (object.primaryPublicIPv6Address === undefined ||
      checkStringOrNull(
        object.primaryPublicIPv6Address,
        run,
        "primaryPublicIPv6Address",
        rowOfTableInstanceInfo,
      )) &&
    (object.primaryPublicIpAddress === undefined ||
      checkStringOrNull(
        object.primaryPublicIpAddress,
        run,
        "primaryPublicIpAddress",
        rowOfTableInstanceInfo,
      )) &&
    (object.resourceGroupId === undefined ||
      checkStringOrNull(object.resourceGroupId, run, "resourceGroupId", rowOfTableInstanceInfo)) &&
    (object.resourceGroupName === undefined ||
      checkStringOrNull(
        object.resourceGroupName,
        run,
        "resourceGroupName",
        rowOfTableInstanceInfo,
      )) &&
    (object.trafficPackageSize === undefined ||
      checkNumberOrNull(
        object.trafficPackageSize,
        run,
        "trafficPackageSize",
        rowOfTableInstanceInfo,
      )) &&
    (object.zoneId === undefined ||
      checkStringOrNull(object.zoneId, run, "zoneId", rowOfTableInstanceInfo)) &&
    checkInstanceStatus(object.instanceStatus, run, "instanceStatus", rowOfTableInstanceInfo) &&
    optional(
      object.instanceChargeType,
      checkInstanceChargeType,
      run,
      "instanceChargeType",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.instanceType,
      checkInstanceTypeOfInstanceInfo,
      run,
      "instanceType",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.internetChargeType,
      checkInternetChargeTypeOfInstanceInfo,
      run,
      "internetChargeType",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.ipv6Addresses,
      checkIpv6Addresses,
      run,
      "ipv6Addresses",
      rowOfTableInstanceInfo,
    ) &&
    optional(object.nic, checkNic, run, "nic", rowOfTableInstanceInfo) &&
    optional(object.partitions, checkPartitions, run, "partitions", rowOfTableInstanceInfo) &&
    optional(
      object.privateIpAddresses,
      checkPrivateIpAddresses,
      run,
      "privateIpAddresses",
      rowOfTableInstanceInfo,
    ) &&
    optional(
      object.publicIpAddresses,
      checkPublicIpAddresses,
      run,
      "publicIpAddresses",
      rowOfTableInstanceInfo,
    ) &&
    optional(object.raidConfig, checkRaidConfig, run, "raidConfig", rowOfTableInstanceInfo) &&
    optional(object.subnetIds, checkSubnetIds, run, "subnetIds", rowOfTableInstanceInfo) &&
    optional(object.tags, checkTags, run, "tags", rowOfTableInstanceInfo) &&
    knownProperties(value, names, run)
  );
}

function checkInstanceChargeType(value: unknown, run: Run): boolean {
  return anyOf(value, instanceChargeTypeForms, run);
}

function checkInstanceTypeOfInstanceInfo(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    anyOf(value, instanceTypeForms, run) &&
    (!object || knownProperties(value, instanceTypeNames, run))
  );
}

function checkInternetChargeTypeOfInstanceInfo(value: unknown, run: Run): boolean {
  return anyOf(value, internetChargeTypeForms, run);
}

function checkIpv6Addresses(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkString, run);
}

function checkNic(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return anyOf(value, nicForms, run) && (!object || knownProperties(value, nicNames, run));
}

function checkPartitions(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkInstancePartition, run, tablePartition);
}

function checkPrivateIpAddresses(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkString, run);
}

function checkPublicIpAddresses(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkString, run);
}

function checkRaidConfig(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    anyOf(value, raidConfigForms, run) && (!object || knownProperties(value, raidConfigNames, run))
  );
}

function checkSubnetIds(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkString, run);
}

function checkTags(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return anyOf(value, tagsForms, run) && (!object || knownProperties(value, tagsNames, run));
}

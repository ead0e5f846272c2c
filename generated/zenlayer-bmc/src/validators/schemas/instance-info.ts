// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import type { Forms } from "../../runtime/validators/combine.js";
import { anyOf } from "../../runtime/validators/combine.js";
import { isDateTime } from "../../runtime/validators/formats/date-time.js";
import { asObject, isArray, isInteger, isNumber } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { textFormat } from "../../runtime/validators/string.js";
import { checkNull, checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
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
  return validate(checkInstanceInfo, value, options, { facts: sdkTableInstanceInfo });
}

/** Validates a value of the type `InstanceInfo`, as a Standard Schema. */
export const instanceInfo: StandardSchemaV1<InstanceInfo> =
  /* @__PURE__ */ standardSchema(validateInstanceInfo);

const rowOfSdkTableInstanceInfo: Facts = { rowOf: { page: "sdk", table: "InstanceInfo" } };
const instanceInfoInstanceTypeForms: Forms = { checks: [checkInstanceType, checkNull] };
const instanceInfoInstanceTypeNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
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
const instanceInfoInstanceChargeTypeForms: Forms = { checks: [checkReportedChargeType, checkNull] };
const instanceInfoInternetChargeTypeForms: Forms = { checks: [checkInternetChargeType, checkNull] };
const instanceInfoRaidConfigForms: Forms = { checks: [checkInstanceRaidConfig, checkNull] };
const instanceInfoRaidConfigNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "raidType",
  "customRaids",
]);
const sdkTablePartition: Facts = { source: [{ page: "sdk", table: "Partition" }] };
const instanceInfoNicForms: Forms = { checks: [checkInstanceNic, checkNull] };
const instanceInfoNicNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["wanName", "lanName"]);
const instanceInfoTagsForms: Forms = { checks: [checkInstanceTags, checkNull] };
const instanceInfoTagsNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["tags"]);
const instanceInfoNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "instanceId",
  "instanceStatus",
  "zoneId",
  "instanceName",
  "hostname",
  "instanceTypeId",
  "instanceType",
  "imageId",
  "imageName",
  "ipxeUrl",
  "instanceChargeType",
  "bandwidthOutMbps",
  "internetChargeType",
  "period",
  "primaryPublicIpAddress",
  "primaryPublicIPv6Address",
  "publicIpAddresses",
  "privateIpAddresses",
  "ipv6Addresses",
  "subnetIds",
  "createTime",
  "expiredTime",
  "resourceGroupId",
  "resourceGroupName",
  "trafficPackageSize",
  "raidConfig",
  "partitions",
  "nic",
  "autoRenew",
  "keyId",
  "tags",
  "enableGatewayMode",
]);
const sdkTableInstanceInfo: Facts = { source: [{ page: "sdk", table: "InstanceInfo" }] };

/** The check of `InstanceInfo`, for schemas that refer to it. */
export function checkInstanceInfo(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.instanceId === undefined
      ? missing(run, depth, "instanceId", rowOfSdkTableInstanceInfo)
      : checkString(
          object.instanceId,
          run,
          step(run, depth, "instanceId", rowOfSdkTableInstanceInfo),
        )) &&
    (object.zoneId === undefined ||
      checkInstanceInfoZoneId(
        object.zoneId,
        run,
        step(run, depth, "zoneId", rowOfSdkTableInstanceInfo),
      )) &&
    (object.instanceName === undefined ||
      checkInstanceInfoInstanceName(
        object.instanceName,
        run,
        step(run, depth, "instanceName", rowOfSdkTableInstanceInfo),
      )) &&
    (object.hostname === undefined ||
      checkInstanceInfoHostname(
        object.hostname,
        run,
        step(run, depth, "hostname", rowOfSdkTableInstanceInfo),
      )) &&
    (object.instanceTypeId === undefined ||
      checkInstanceInfoInstanceTypeId(
        object.instanceTypeId,
        run,
        step(run, depth, "instanceTypeId", rowOfSdkTableInstanceInfo),
      )) &&
    (object.instanceType === undefined ||
      checkInstanceInfoInstanceType(
        object.instanceType,
        run,
        step(run, depth, "instanceType", rowOfSdkTableInstanceInfo),
      )) &&
    (object.imageId === undefined ||
      checkInstanceInfoImageId(
        object.imageId,
        run,
        step(run, depth, "imageId", rowOfSdkTableInstanceInfo),
      )) &&
    (object.imageName === undefined ||
      checkInstanceInfoImageName(
        object.imageName,
        run,
        step(run, depth, "imageName", rowOfSdkTableInstanceInfo),
      )) &&
    (object.ipxeUrl === undefined ||
      checkInstanceInfoIpxeUrl(
        object.ipxeUrl,
        run,
        step(run, depth, "ipxeUrl", rowOfSdkTableInstanceInfo),
      )) &&
    (object.instanceChargeType === undefined ||
      checkInstanceInfoInstanceChargeType(
        object.instanceChargeType,
        run,
        step(run, depth, "instanceChargeType", rowOfSdkTableInstanceInfo),
      )) &&
    (object.bandwidthOutMbps === undefined ||
      checkInstanceInfoBandwidthOutMbps(
        object.bandwidthOutMbps,
        run,
        step(run, depth, "bandwidthOutMbps", rowOfSdkTableInstanceInfo),
      )) &&
    (object.internetChargeType === undefined ||
      checkInstanceInfoInternetChargeType(
        object.internetChargeType,
        run,
        step(run, depth, "internetChargeType", rowOfSdkTableInstanceInfo),
      )) &&
    (object.period === undefined ||
      checkInstanceInfoPeriod(
        object.period,
        run,
        step(run, depth, "period", rowOfSdkTableInstanceInfo),
      )) &&
    (object.primaryPublicIpAddress === undefined ||
      checkInstanceInfoPrimaryPublicIpAddress(
        object.primaryPublicIpAddress,
        run,
        step(run, depth, "primaryPublicIpAddress", rowOfSdkTableInstanceInfo),
      )) &&
    (object.primaryPublicIPv6Address === undefined ||
      checkInstanceInfoPrimaryPublicIPv6Address(
        object.primaryPublicIPv6Address,
        run,
        step(run, depth, "primaryPublicIPv6Address", rowOfSdkTableInstanceInfo),
      )) &&
    (object.publicIpAddresses === undefined ||
      checkInstanceInfoPublicIpAddresses(
        object.publicIpAddresses,
        run,
        step(run, depth, "publicIpAddresses", rowOfSdkTableInstanceInfo),
      )) &&
    (object.privateIpAddresses === undefined ||
      checkInstanceInfoPrivateIpAddresses(
        object.privateIpAddresses,
        run,
        step(run, depth, "privateIpAddresses", rowOfSdkTableInstanceInfo),
      )) &&
    (object.ipv6Addresses === undefined ||
      checkInstanceInfoIpv6Addresses(
        object.ipv6Addresses,
        run,
        step(run, depth, "ipv6Addresses", rowOfSdkTableInstanceInfo),
      )) &&
    (object.subnetIds === undefined ||
      checkInstanceInfoSubnetIds(
        object.subnetIds,
        run,
        step(run, depth, "subnetIds", rowOfSdkTableInstanceInfo),
      )) &&
    (object.createTime === undefined ||
      checkInstanceInfoCreateTime(
        object.createTime,
        run,
        step(run, depth, "createTime", rowOfSdkTableInstanceInfo),
      )) &&
    (object.expiredTime === undefined ||
      checkInstanceInfoExpiredTime(
        object.expiredTime,
        run,
        step(run, depth, "expiredTime", rowOfSdkTableInstanceInfo),
      )) &&
    (object.resourceGroupId === undefined ||
      checkInstanceInfoResourceGroupId(
        object.resourceGroupId,
        run,
        step(run, depth, "resourceGroupId", rowOfSdkTableInstanceInfo),
      )) &&
    (object.resourceGroupName === undefined ||
      checkInstanceInfoResourceGroupName(
        object.resourceGroupName,
        run,
        step(run, depth, "resourceGroupName", rowOfSdkTableInstanceInfo),
      )) &&
    (object.instanceStatus === undefined
      ? missing(run, depth, "instanceStatus", rowOfSdkTableInstanceInfo)
      : checkInstanceStatus(
          object.instanceStatus,
          run,
          step(run, depth, "instanceStatus", rowOfSdkTableInstanceInfo),
        )) &&
    (object.trafficPackageSize === undefined ||
      checkInstanceInfoTrafficPackageSize(
        object.trafficPackageSize,
        run,
        step(run, depth, "trafficPackageSize", rowOfSdkTableInstanceInfo),
      )) &&
    (object.raidConfig === undefined ||
      checkInstanceInfoRaidConfig(
        object.raidConfig,
        run,
        step(run, depth, "raidConfig", rowOfSdkTableInstanceInfo),
      )) &&
    (object.partitions === undefined ||
      checkInstanceInfoPartitions(
        object.partitions,
        run,
        step(run, depth, "partitions", rowOfSdkTableInstanceInfo),
      )) &&
    (object.nic === undefined ||
      checkInstanceInfoNic(object.nic, run, step(run, depth, "nic", rowOfSdkTableInstanceInfo))) &&
    (object.autoRenew === undefined ||
      checkInstanceInfoAutoRenew(
        object.autoRenew,
        run,
        step(run, depth, "autoRenew", rowOfSdkTableInstanceInfo),
      )) &&
    (object.keyId === undefined ||
      checkInstanceInfoKeyId(
        object.keyId,
        run,
        step(run, depth, "keyId", rowOfSdkTableInstanceInfo),
      )) &&
    (object.tags === undefined ||
      checkInstanceInfoTags(
        object.tags,
        run,
        step(run, depth, "tags", rowOfSdkTableInstanceInfo),
      )) &&
    (object.enableGatewayMode === undefined ||
      checkInstanceInfoEnableGatewayMode(
        object.enableGatewayMode,
        run,
        step(run, depth, "enableGatewayMode", rowOfSdkTableInstanceInfo),
      )) &&
    knownProperties(value, instanceInfoNames, run, depth)
  );
}

function checkInstanceInfoZoneId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceInfoInstanceName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceInfoHostname(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceInfoInstanceTypeId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceInfoInstanceType(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    anyOf(value, instanceInfoInstanceTypeForms, run, depth) &&
    (!object || knownProperties(value, instanceInfoInstanceTypeNames, run, depth))
  );
}

function checkInstanceInfoImageId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceInfoImageName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceInfoIpxeUrl(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceInfoInstanceChargeType(value: unknown, run: Run, depth: number): boolean {
  return anyOf(value, instanceInfoInstanceChargeTypeForms, run, depth);
}

function checkInstanceInfoBandwidthOutMbps(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

function checkInstanceInfoInternetChargeType(value: unknown, run: Run, depth: number): boolean {
  return anyOf(value, instanceInfoInternetChargeTypeForms, run, depth);
}

function checkInstanceInfoPeriod(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

function checkInstanceInfoPrimaryPublicIpAddress(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceInfoPrimaryPublicIPv6Address(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceInfoPublicIpAddresses(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkString, run, depth);
}

function checkInstanceInfoPrivateIpAddresses(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkString, run, depth);
}

function checkInstanceInfoIpv6Addresses(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkString, run, depth);
}

function checkInstanceInfoSubnetIds(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkString, run, depth);
}

function checkInstanceInfoCreateTime(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return typeof value !== "string" || textFormat(value, isDateTime, "date-time", run, depth);
}

function checkInstanceInfoExpiredTime(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return typeof value !== "string" || textFormat(value, isDateTime, "date-time", run, depth);
}

function checkInstanceInfoResourceGroupId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceInfoResourceGroupName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceInfoTrafficPackageSize(value: unknown, run: Run, depth: number): boolean {
  if (!isNumber(value) && value !== null)
    return fail(run, depth, "type", ["number", "null"], value);
  return true;
}

function checkInstanceInfoRaidConfig(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    anyOf(value, instanceInfoRaidConfigForms, run, depth) &&
    (!object || knownProperties(value, instanceInfoRaidConfigNames, run, depth))
  );
}

function checkInstanceInfoPartitions(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return (
    !isArray(value) || everyItem(value, 0, checkInstancePartition, run, depth, sdkTablePartition)
  );
}

function checkInstanceInfoNic(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    anyOf(value, instanceInfoNicForms, run, depth) &&
    (!object || knownProperties(value, instanceInfoNicNames, run, depth))
  );
}

function checkInstanceInfoAutoRenew(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "boolean" && value !== null)
    return fail(run, depth, "type", ["boolean", "null"], value);
  return true;
}

function checkInstanceInfoKeyId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceInfoTags(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    anyOf(value, instanceInfoTagsForms, run, depth) &&
    (!object || knownProperties(value, instanceInfoTagsNames, run, depth))
  );
}

function checkInstanceInfoEnableGatewayMode(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "boolean" && value !== null)
    return fail(run, depth, "type", ["boolean", "null"], value);
  return true;
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { upperAscii } from "../../runtime/validators/cel/ascii.js";
import { utf8Length } from "../../runtime/validators/cel/bytes.js";
import { indexOf, substring } from "../../runtime/validators/cel/characters.js";
import { mapAll } from "../../runtime/validators/cel/collect.js";
import { toInt } from "../../runtime/validators/cel/convert.js";
import { given } from "../../runtime/validators/cel/given.js";
import { has, isObject } from "../../runtime/validators/cel/object.js";
import { isSorted } from "../../runtime/validators/cel/order.js";
import { sum } from "../../runtime/validators/cel/sum.js";
import { isUnique } from "../../runtime/validators/cel/unique.js";
import { isFaulty } from "../../runtime/validators/faulty.js";
import { asObject, isArray, isInteger, isNumber } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { codePoints } from "../../runtime/validators/length.js";
import { maximum, minimum } from "../../runtime/validators/number.js";
import { mandatory, optional, required } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import { type Facts, type Run, citing, passes } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { maxLength, minLength, pattern } from "../../runtime/validators/string.js";
import { checkBoolean, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { constant } from "../../runtime/validators/value.js";
import type { CreateInstancesRequest } from "../../schemas/create-instances-request.js";
import { checkChargePrepaid } from "./charge-prepaid.js";
import { checkChargeType } from "./charge-type.js";
import { checkInternetChargeType } from "./internet-charge-type.js";
import { checkMarketingInfo } from "./marketing-info.js";
import { checkNic } from "./nic.js";
import { checkPartition } from "./partition.js";
import { checkRaidConfig } from "./raid-config.js";
import { checkTagAssociation } from "./tag-association.js";

/** Validates a value of the type `CreateInstancesRequest`. */
export function validateCreateInstancesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstancesRequest> {
  return validate(checkCreateInstancesRequest, value, options, { facts: tableInput });
}

/** Validates a value of the type `CreateInstancesRequest`, as a Standard Schema. */
export const createInstancesRequest: StandardSchemaV1<CreateInstancesRequest> =
  /* @__PURE__ */ standardSchema(validateCreateInstancesRequest);

const rowOfTableInput: Facts = { rowOf: { page: "create-instances", table: "input" } };
const tableInputClusterId: Facts = {
  source: [
    { page: "create-instances", table: "input", row: "clusterId" },
    { page: "sdk", table: "CreateInstances", row: "clusterId" },
  ],
};
const createInstancesRequestHostnamePattern = /^(?:[A-Za-z0-9.\-]|_?\[[0-9]{0,5},[1-6]?\])+$/u;
const hostnameLengthRule: Rule = {
  id: "hostname-length",
  message: "hostname must have at most 64 characters once its pattern strings are written out",
  vendorCode: "INVALID_PARAMETER_HOSTNAME_EXCEED",
  source: [{ page: "create-instances", table: "input", row: "hostname" }],
};
const instanceNameLengthRule: Rule = {
  id: "instance-name-length",
  message: "instanceName must have at most 64 characters once its pattern strings are written out",
  vendorCode: "INVALID_PARAMETER_INSTANCE_NAME_EXCEED",
  source: [{ page: "create-instances", table: "input", row: "instanceName" }],
};
const tableInputIpxeUrl: Facts = {
  source: [
    { page: "create-instances", table: "input", row: "ipxeUrl" },
    { page: "sdk", table: "CreateInstances", row: "ipxeUrl" },
  ],
};
const tablePartition: Facts = { source: [{ page: "data-types", table: "Partition" }] };
const partitionsSystemFirstRule: Rule = {
  id: "partitions-system-first",
  message: "the first partition must be the system partition, / for Linux or C for Windows",
  at: ["0", "fsPath"],
  vendorCode: "INVALID_PARTITION_MISSING_REQUIRED_FILE_PATH",
  source: [
    {
      page: "create-instances",
      table: "errors",
      row: "INVALID_PARTITION_MISSING_REQUIRED_FILE_PATH",
    },
    { page: "data-types", table: "Partition", row: "fsPath" },
  ],
};
const partitionsLettersInOrderRule: Rule = {
  id: "partitions-letters-in-order",
  message: "the drive letters of Windows partitions must be in alphabetical order",
  vendorCode: "INVALID_PARTITION_INVALID_ORDER",
  source: [{ page: "create-instances", table: "errors", row: "INVALID_PARTITION_INVALID_ORDER" }],
};
const partitionsLettersWithoutGapRule: Rule = {
  id: "partitions-letters-without-gap",
  message: "the drive letters of Windows partitions should follow one another without a gap",
  severity: "warning",
  vendorCode: "INVALID_PARTITION_INVALID_ORDER",
  source: [
    { page: "create-instances", table: "errors", row: "INVALID_PARTITION_INVALID_ORDER" },
    { page: "sdk", table: "Partition", row: "fsPath" },
  ],
};
const partitionsPathsUniqueRule: Rule = {
  id: "partitions-paths-unique",
  message: "no path or drive letter may be used by two partitions",
  vendorCode: "INVALID_PARTITION_DUPLICATE_FILE_PATH",
  source: [
    { page: "create-instances", table: "errors", row: "INVALID_PARTITION_DUPLICATE_FILE_PATH" },
  ],
};
const partitionsOneSystemRule: Rule = {
  id: "partitions-one-system",
  message: "Linux paths and Windows drive letters must not be mixed",
  vendorCode: "INVALID_PARTITION_MALFORMED",
  source: [
    { page: "create-instances", table: "errors", row: "INVALID_PARTITION_MALFORMED" },
    { page: "data-types", table: "Partition", row: "fsPath" },
  ],
};
const createInstancesRequestPasswordPattern =
  /^(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])(?=[^0-9]*[0-9])(?=[^!-\/:-@\[-`{-~]*[!-\/:-@\[-`{-~])/u;
const passwordOtherCharactersRule: Rule = {
  id: "password-other-characters",
  message:
    "password should have no special characters other than ~!@$^*-_=+, the only ones that the vendor names",
  severity: "warning",
  vendorCode: "INVALID_PARAMETER_VALUE_PASSWORD_MALFORMED",
  source: [{ page: "create-instances", table: "input", row: "password" }],
};
const rowOfTableInputSensitive: Facts = {
  rowOf: { page: "create-instances", table: "input" },
  sensitive: true,
};
const tableInputResourceGroupId: Facts = {
  source: [{ page: "create-instances", table: "input", row: "resourceGroupId" }, { page: "sdk" }],
};
const userDataSizeRule: Rule = {
  id: "user-data-size",
  message: "userData must be at most 32 KB (32768 bytes in UTF-8)",
  source: [{ page: "create-instances", table: "input", row: "userData" }],
};
const tableInputTrafficPackageSize: Facts = {
  source: [{ page: "create-instances", table: "input", row: "trafficPackageSize" }],
};
const tableInputInstanceChargePrepaid: Facts = {
  source: [{ page: "create-instances", table: "input", row: "instanceChargePrepaid" }],
};
const loginConflictRule: Rule = {
  id: "login-conflict",
  message: "password and keyId must not be given together",
  at: ["keyId"],
  vendorCode: "INVALID_PARAMETER_INSTANCE_LOGIN_CONFLICT",
  source: [
    { page: "create-instances", table: "input", row: "password" },
    { page: "create-instances", table: "input", row: "keyId" },
  ],
};
const loginMissingRule: Rule = {
  id: "login-missing",
  message:
    "with an image, either password or keyId should be given; otherwise a random password is made",
  severity: "warning",
  source: [{ page: "create-instances", table: "input", row: "password" }],
};
const keyPairNotForWindowsRule: Rule = {
  id: "key-pair-not-for-windows",
  message: "key pairs are not supported for Windows, to which drive letters belong",
  severity: "warning",
  at: ["keyId"],
  reads: ["keyId", "partitions"],
  source: [{ page: "create-instances", table: "input", row: "keyId" }],
};
const postpaidNeedsEnablingRule: Rule = {
  id: "postpaid-needs-enabling",
  message: "POSTPAID works only for accounts that the vendor has enabled for it",
  severity: "warning",
  at: ["instanceChargeType"],
  vendorCode: "INVALID_CHARGE_TYPE_NOT_SUPPORT",
  source: [
    { page: "create-instances", table: "input", row: "instanceChargeType" },
    { page: "create-instances", table: "errors", row: "INVALID_CHARGE_TYPE_NOT_SUPPORT" },
  ],
};
const gatewayModeNeedsEnablingRule: Rule = {
  id: "gateway-mode-needs-enabling",
  message: "gateway mode works only for accounts that the vendor has enabled for it",
  severity: "warning",
  at: ["enableGatewayMode"],
  source: [{ page: "create-instances", table: "input", row: "enableGatewayMode" }],
};
const prepaidTermsUnusedRule: Rule = {
  id: "prepaid-terms-unused",
  message: "instanceChargePrepaid is meant for PREPAID only",
  severity: "warning",
  at: ["instanceChargePrepaid"],
  source: [{ page: "create-instances", table: "input", row: "instanceChargePrepaid" }],
};
const trafficPackagePostpaidRule: Rule = {
  id: "traffic-package-postpaid",
  message: "with POSTPAID a traffic package of a chosen size may be refused",
  severity: "warning",
  at: ["trafficPackageSize"],
  source: [{ page: "sdk" }],
};
const bandwidthClusterIdRule: Rule = {
  id: "bandwidth-cluster-id",
  message: "internetChargeType ByBandwidthCluster needs clusterId",
  severity: "warning",
  at: ["clusterId"],
  source: [{ page: "sdk", table: "CreateInstances", row: "clusterId" }],
};
const ipxeWithoutImageRule: Rule = {
  id: "ipxe-without-image",
  message: "imageId must be left empty when ipxeUrl is used",
  at: ["imageId"],
  source: [{ page: "create-instances", table: "input", row: "imageId" }],
};
const partitionsNeedImageRule: Rule = {
  id: "partitions-need-image",
  message:
    "partitions can be set only when an operating system is installed, so imageId must be given",
  at: ["partitions"],
  vendorCode: "INVALID_PARTITION_IMAGE_NOT_SET",
  source: [
    { page: "create-instances", table: "input", row: "partitions" },
    { page: "create-instances", table: "errors", row: "INVALID_PARTITION_IMAGE_NOT_SET" },
  ],
};
const instanceNameSameForAllRule: Rule = {
  id: "instance-name-same-for-all",
  message: "without a pattern string all instances get the same instanceName",
  severity: "warning",
  at: ["instanceName"],
  source: [{ page: "create-instances", table: "input", row: "instanceName" }],
};
const hostnameSameForAllRule: Rule = {
  id: "hostname-same-for-all",
  message: "without a pattern string all instances get the same hostname",
  severity: "warning",
  at: ["hostname"],
  source: [{ page: "create-instances", table: "input", row: "hostname" }],
};
const instanceNameCounterOverflowRule: Rule = {
  id: "instance-name-counter-overflow",
  message:
    "the last instance needs a number with more digits than the pattern string of instanceName has",
  severity: "warning",
  at: ["instanceName"],
  reads: ["instanceName", "amount"],
  source: [{ page: "create-instances", table: "input", row: "instanceName" }],
};
const hostnameCounterOverflowRule: Rule = {
  id: "hostname-counter-overflow",
  message:
    "the last instance needs a number with more digits than the pattern string of hostname has",
  severity: "warning",
  at: ["hostname"],
  reads: ["hostname", "amount"],
  source: [{ page: "create-instances", table: "input", row: "hostname" }],
};
const createInstancesRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "zoneId",
  "instanceChargeType",
  "instanceTypeId",
  "internetChargeType",
  "amount",
  "clusterId",
  "enableGatewayMode",
  "enablePrimaryIPv6",
  "hostname",
  "imageId",
  "instanceChargePrepaid",
  "instanceName",
  "internetMaxBandwidthOut",
  "ipxeUrl",
  "keyId",
  "marketingOptions",
  "nic",
  "partitions",
  "password",
  "raidConfig",
  "resourceGroupId",
  "subnetId",
  "tags",
  "trafficPackageSize",
  "userData",
]);
const tableInput: Facts = { source: [{ page: "create-instances", table: "input" }] };

/** The check of `CreateInstancesRequest`, for schemas that refer to it. */
export function checkCreateInstancesRequest(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(
      object.instanceChargeType,
      checkChargeType,
      run,
      depth,
      "instanceChargeType",
      rowOfTableInput,
    ) &&
    mandatory(object.instanceTypeId, checkString, run, depth, "instanceTypeId", rowOfTableInput) &&
    mandatory(
      object.internetChargeType,
      checkInternetChargeType,
      run,
      depth,
      "internetChargeType",
      rowOfTableInput,
    ) &&
    mandatory(object.zoneId, checkString, run, depth, "zoneId", rowOfTableInput) &&
    optional(
      object.amount,
      checkCreateInstancesRequestAmount,
      run,
      depth,
      "amount",
      rowOfTableInput,
    ) &&
    optional(object.clusterId, checkString, run, depth, "clusterId", tableInputClusterId) &&
    optional(
      object.enableGatewayMode,
      checkBoolean,
      run,
      depth,
      "enableGatewayMode",
      rowOfTableInput,
    ) &&
    optional(
      object.enablePrimaryIPv6,
      checkBoolean,
      run,
      depth,
      "enablePrimaryIPv6",
      rowOfTableInput,
    ) &&
    optional(
      object.hostname,
      checkCreateInstancesRequestHostname,
      run,
      depth,
      "hostname",
      rowOfTableInput,
    ) &&
    optional(object.imageId, checkString, run, depth, "imageId", rowOfTableInput) &&
    optional(
      object.instanceChargePrepaid,
      checkChargePrepaid,
      run,
      depth,
      "instanceChargePrepaid",
      rowOfTableInput,
    ) &&
    optional(
      object.instanceName,
      checkCreateInstancesRequestInstanceName,
      run,
      depth,
      "instanceName",
      rowOfTableInput,
    ) &&
    optional(
      object.internetMaxBandwidthOut,
      checkCreateInstancesRequestInternetMaxBandwidthOut,
      run,
      depth,
      "internetMaxBandwidthOut",
      rowOfTableInput,
    ) &&
    optional(object.ipxeUrl, checkString, run, depth, "ipxeUrl", tableInputIpxeUrl) &&
    optional(object.keyId, checkString, run, depth, "keyId", rowOfTableInput) &&
    optional(
      object.marketingOptions,
      checkMarketingInfo,
      run,
      depth,
      "marketingOptions",
      rowOfTableInput,
    ) &&
    optional(object.nic, checkNic, run, depth, "nic", rowOfTableInput) &&
    optional(
      object.partitions,
      checkCreateInstancesRequestPartitions,
      run,
      depth,
      "partitions",
      rowOfTableInput,
    ) &&
    optional(
      object.password,
      checkCreateInstancesRequestPassword,
      run,
      depth,
      "password",
      rowOfTableInputSensitive,
    ) &&
    optional(object.raidConfig, checkRaidConfig, run, depth, "raidConfig", rowOfTableInput) &&
    optional(
      object.resourceGroupId,
      checkString,
      run,
      depth,
      "resourceGroupId",
      tableInputResourceGroupId,
    ) &&
    optional(object.subnetId, checkString, run, depth, "subnetId", rowOfTableInput) &&
    optional(object.tags, checkTagAssociation, run, depth, "tags", rowOfTableInput) &&
    optional(
      object.trafficPackageSize,
      checkCreateInstancesRequestTrafficPackageSize,
      run,
      depth,
      "trafficPackageSize",
      rowOfTableInput,
    ) &&
    optional(
      object.userData,
      checkCreateInstancesRequestUserData,
      run,
      depth,
      "userData",
      rowOfTableInputSensitive,
    ) &&
    (object.trafficPackageSize === undefined ||
      checkCreateInstancesRequestWithTrafficPackageSizeCited(value, run, depth)) &&
    (!passes(checkCreateInstancesRequestIf, value, run, depth) ||
      checkCreateInstancesRequestThenCited(value, run, depth)) &&
    knownProperties(value, createInstancesRequestNames, run, depth) &&
    (!isObject(value) ||
      !has(value, "password") ||
      !has(value, "keyId") ||
      broken(run, depth, loginConflictRule)) &&
    (!isObject(value) ||
      !has(value, "imageId") ||
      typeof value.imageId !== "string" ||
      value.imageId === "" ||
      has(value, "password") ||
      has(value, "keyId") ||
      broken(run, depth, loginMissingRule)) &&
    (isFaulty(run, depth, keyPairNotForWindowsRule) ||
      !isObject(value) ||
      !has(value, "keyId") ||
      !has(value, "partitions") ||
      !isArray(value.partitions) ||
      value.partitions.every(
        (p) => !isObject(p) || typeof p.fsPath !== "string" || p.fsPath.startsWith("/"),
      ) ||
      broken(run, depth, keyPairNotForWindowsRule)) &&
    (!isObject(value) ||
      typeof value.instanceChargeType !== "string" ||
      value.instanceChargeType !== "POSTPAID" ||
      broken(run, depth, postpaidNeedsEnablingRule)) &&
    (!isObject(value) ||
      !has(value, "enableGatewayMode") ||
      typeof value.enableGatewayMode !== "boolean" ||
      !value.enableGatewayMode ||
      broken(run, depth, gatewayModeNeedsEnablingRule)) &&
    (!isObject(value) ||
      typeof value.instanceChargeType !== "string" ||
      value.instanceChargeType !== "POSTPAID" ||
      !has(value, "instanceChargePrepaid") ||
      broken(run, depth, prepaidTermsUnusedRule)) &&
    (!isObject(value) ||
      !has(value, "trafficPackageSize") ||
      typeof value.instanceChargeType !== "string" ||
      value.instanceChargeType !== "POSTPAID" ||
      typeof value.internetChargeType !== "string" ||
      value.internetChargeType !== "ByTrafficPackage" ||
      broken(run, depth, trafficPackagePostpaidRule)) &&
    (!isObject(value) ||
      typeof value.internetChargeType !== "string" ||
      value.internetChargeType !== "ByBandwidthCluster" ||
      has(value, "clusterId") ||
      broken(run, depth, bandwidthClusterIdRule)) &&
    (!isObject(value) ||
      !has(value, "ipxeUrl") ||
      typeof value.ipxeUrl !== "string" ||
      value.ipxeUrl === "" ||
      !has(value, "imageId") ||
      typeof value.imageId !== "string" ||
      value.imageId === "" ||
      broken(run, depth, ipxeWithoutImageRule)) &&
    (!isObject(value) ||
      !has(value, "partitions") ||
      !isArray(value.partitions) ||
      value.partitions.length === 0 ||
      (has(value, "imageId") && (typeof value.imageId !== "string" || value.imageId !== "")) ||
      broken(run, depth, partitionsNeedImageRule)) &&
    (!isObject(value) ||
      !has(value, "amount") ||
      typeof value.amount !== "number" ||
      value.amount <= 1 ||
      !has(value, "instanceName") ||
      typeof value.instanceName !== "string" ||
      value.instanceName.includes("[") ||
      broken(run, depth, instanceNameSameForAllRule)) &&
    (!isObject(value) ||
      !has(value, "amount") ||
      typeof value.amount !== "number" ||
      value.amount <= 1 ||
      !has(value, "hostname") ||
      typeof value.hostname !== "string" ||
      value.hostname.includes("[") ||
      broken(run, depth, hostnameSameForAllRule)) &&
    (isFaulty(run, depth, instanceNameCounterOverflowRule) ||
      !isObject(value) ||
      !has(value, "instanceName") ||
      typeof value.instanceName !== "string" ||
      value.instanceName
        .split("[")
        .filter((part) => part.includes("]"))
        .every((part) =>
          given(
            part.startsWith(",") ? 0 : toInt(part.split(",")[0]),
            (amount) =>
              amount === undefined ||
              given(
                has(value, "amount")
                  ? typeof value.amount === "number"
                    ? value.amount
                    : undefined
                  : 1,
                (amount2) =>
                  amount2 === undefined ||
                  given(
                    part.split("]")[0],
                    (text) =>
                      text === undefined ||
                      given(
                        toInt(text.split(",")[1]),
                        (amount3) =>
                          amount3 === undefined ||
                          codePoints(String(amount + amount2 - 1)) <= amount3,
                      ),
                  ),
              ),
          ),
        ) ||
      broken(run, depth, instanceNameCounterOverflowRule)) &&
    (isFaulty(run, depth, hostnameCounterOverflowRule) ||
      !isObject(value) ||
      !has(value, "hostname") ||
      typeof value.hostname !== "string" ||
      value.hostname
        .split("[")
        .filter((part) => part.includes("]"))
        .every((part) =>
          given(
            part.startsWith(",") ? 0 : toInt(part.split(",")[0]),
            (amount) =>
              amount === undefined ||
              given(
                has(value, "amount")
                  ? typeof value.amount === "number"
                    ? value.amount
                    : undefined
                  : 1,
                (amount2) =>
                  amount2 === undefined ||
                  given(
                    part.split("]")[0],
                    (text) =>
                      text === undefined ||
                      given(
                        toInt(text.split(",")[1]),
                        (amount3) =>
                          amount3 === undefined ||
                          codePoints(String(amount + amount2 - 1)) <= amount3,
                      ),
                  ),
              ),
          ),
        ) ||
      broken(run, depth, hostnameCounterOverflowRule))
  );
}

function checkCreateInstancesRequestAmount(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth) && maximum(value, 100, run, depth);
}

function checkCreateInstancesRequestHostname(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    pattern(value, createInstancesRequestHostnamePattern, run, depth) &&
    (isFaulty(run, depth, hostnameLengthRule) ||
      typeof value !== "string" ||
      given(
        sum(
          mapAll(value.split("["), (part) =>
            !part.includes("]")
              ? codePoints(part)
              : given(part.split("]")[1], (text) =>
                  text !== undefined
                    ? given(
                        part.includes(",]")
                          ? 6
                          : given(part.split("]")[0], (text2) =>
                              text2 !== undefined ? toInt(text2.split(",")[1]) : undefined,
                            ),
                        (amount) => (amount !== undefined ? codePoints(text) + amount : undefined),
                      )
                    : undefined,
                ),
          ),
        ),
        (amount2) => amount2 === undefined || amount2 - (value.split("_").length - 1) <= 64,
      ) ||
      broken(run, depth, hostnameLengthRule))
  );
}

function checkCreateInstancesRequestInstanceName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    pattern(value, createInstancesRequestHostnamePattern, run, depth) &&
    (isFaulty(run, depth, instanceNameLengthRule) ||
      typeof value !== "string" ||
      given(
        sum(
          mapAll(value.split("["), (part) =>
            !part.includes("]")
              ? codePoints(part)
              : given(part.split("]")[1], (text) =>
                  text !== undefined
                    ? given(
                        part.includes(",]")
                          ? 6
                          : given(part.split("]")[0], (text2) =>
                              text2 !== undefined ? toInt(text2.split(",")[1]) : undefined,
                            ),
                        (amount) => (amount !== undefined ? codePoints(text) + amount : undefined),
                      )
                    : undefined,
                ),
          ),
        ),
        (amount2) => amount2 === undefined || amount2 - (value.split("_").length - 1) <= 64,
      ) ||
      broken(run, depth, instanceNameLengthRule))
  );
}

function checkCreateInstancesRequestInternetMaxBandwidthOut(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}

function checkCreateInstancesRequestPartitions(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    everyItem(value, 0, checkPartition, run, depth, tablePartition) &&
    (!isArray(value) ||
      !isObject(value[0]) ||
      typeof value[0].fsPath !== "string" ||
      ["/", "C", "c"].includes(value[0].fsPath) ||
      broken(run, depth, partitionsSystemFirstRule)) &&
    (isFaulty(run, depth, partitionsLettersInOrderRule) ||
      !isArray(value) ||
      value.some((p) => !isObject(p) || typeof p.fsPath !== "string" || p.fsPath.startsWith("/")) ||
      isSorted(
        mapAll(value, (p) =>
          isObject(p) && typeof p.fsPath === "string" ? upperAscii(p.fsPath) : undefined,
        ),
      ) !== false ||
      broken(run, depth, partitionsLettersInOrderRule)) &&
    (isFaulty(run, depth, partitionsLettersWithoutGapRule) ||
      !isArray(value) ||
      value.every((p) =>
        value.some(
          (q) =>
            !isObject(p) ||
            typeof p.fsPath !== "string" ||
            given(
              substring(
                "CDEFG",
                indexOf("DEFGH", upperAscii(p.fsPath)),
                indexOf("DEFGH", upperAscii(p.fsPath)) + 1,
              ),
              (text) =>
                text === undefined ||
                !isObject(q) ||
                typeof q.fsPath !== "string" ||
                upperAscii(q.fsPath) === text,
            ),
        ),
      ) ||
      broken(run, depth, partitionsLettersWithoutGapRule)) &&
    (isFaulty(run, depth, partitionsPathsUniqueRule) ||
      !isArray(value) ||
      isUnique(
        mapAll(value, (p) =>
          isObject(p) && typeof p.fsPath === "string"
            ? p.fsPath.startsWith("/")
              ? p.fsPath
              : upperAscii(p.fsPath)
            : undefined,
        ),
      ) !== false ||
      broken(run, depth, partitionsPathsUniqueRule)) &&
    (isFaulty(run, depth, partitionsOneSystemRule) ||
      !isArray(value) ||
      value.every(
        (p) => !isObject(p) || typeof p.fsPath !== "string" || p.fsPath.startsWith("/"),
      ) ||
      value.every(
        (p) => !isObject(p) || typeof p.fsPath !== "string" || !p.fsPath.startsWith("/"),
      ) ||
      broken(run, depth, partitionsOneSystemRule))
  );
}

function checkCreateInstancesRequestPassword(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    minLength(value, 8, run, depth) &&
    maxLength(value, 16, run, depth) &&
    pattern(value, createInstancesRequestPasswordPattern, run, depth) &&
    (typeof value !== "string" ||
      !/[^A-Za-z0-9~!@$^*_=+\-]/u.test(value) ||
      broken(run, depth, passwordOtherCharactersRule))
  );
}

function checkCreateInstancesRequestTrafficPackageSize(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isNumber(value)) return fail(run, depth, "type", ["number"], value);
  return minimum(value, 0, run, depth);
}

function checkCreateInstancesRequestUserData(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    typeof value !== "string" || utf8Length(value) <= 32768 || broken(run, depth, userDataSizeRule)
  );
}

function checkCreateInstancesRequestWithTrafficPackageSize(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  const object = asObject(value);
  return (
    !object ||
    optional(
      object.internetChargeType,
      checkCreateInstancesRequestWithTrafficPackageSizeInternetChargeType,
      run,
      depth,
      "internetChargeType",
      tableInputTrafficPackageSize,
    )
  );
}

function checkCreateInstancesRequestWithTrafficPackageSizeInternetChargeType(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  return constant(value, "ByTrafficPackage", run, depth);
}

function checkCreateInstancesRequestWithTrafficPackageSizeCited(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  return citing(
    tableInputTrafficPackageSize,
    checkCreateInstancesRequestWithTrafficPackageSize,
    value,
    run,
    depth,
  );
}

function checkCreateInstancesRequestThen(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["instanceChargePrepaid"], run, depth);
}

function checkCreateInstancesRequestThenCited(value: unknown, run: Run, depth: number): boolean {
  return citing(
    tableInputInstanceChargePrepaid,
    checkCreateInstancesRequestThen,
    value,
    run,
    depth,
  );
}

function checkCreateInstancesRequestIf(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(
      object.instanceChargeType,
      checkCreateInstancesRequestIfInstanceChargeType,
      run,
      depth,
      "instanceChargeType",
    )
  );
}

function checkCreateInstancesRequestIfInstanceChargeType(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  return constant(value, "PREPAID", run, depth);
}

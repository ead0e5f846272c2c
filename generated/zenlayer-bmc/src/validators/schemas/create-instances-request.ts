// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { upperAscii } from "../../runtime/validators/cel/ascii.js";
import { utf8Length } from "../../runtime/validators/cel/bytes.js";
import { indexOf, substring } from "../../runtime/validators/cel/characters.js";
import { mapAll } from "../../runtime/validators/cel/collect.js";
import { toInt } from "../../runtime/validators/cel/convert.js";
import { given } from "../../runtime/validators/cel/given.js";
import { isObject } from "../../runtime/validators/cel/object.js";
import { isSorted } from "../../runtime/validators/cel/order.js";
import { piece } from "../../runtime/validators/cel/split.js";
import { sum } from "../../runtime/validators/cel/sum.js";
import { isUnique } from "../../runtime/validators/cel/unique.js";
import { listWords, numberWords, textWords, valueWords } from "../../runtime/validators/english.js";
import { isFaulty } from "../../runtime/validators/faulty.js";
import { asObject, isArray, isInteger, isNumber } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { codePoints, isAtLeast, isAtMost } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail, missing } from "../../runtime/validators/report.js";
import { type Facts, type Run, citing } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString, optionalBoolean, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
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
  return validate(checkCreateInstancesRequest, value, options, {
    facts: tableInput,
    words: [valueWords, numberWords, textWords, listWords],
  });
}

/** True for a value of the type `CreateInstancesRequest`; ends at the first error. */
export function isCreateInstancesRequest(value: unknown): value is CreateInstancesRequest {
  return isValid(checkCreateInstancesRequest, value);
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
const tableInputIpxeUrl: Facts = {
  source: [
    { page: "create-instances", table: "input", row: "ipxeUrl" },
    { page: "sdk", table: "CreateInstances", row: "ipxeUrl" },
  ],
};
const passwordPattern =
  /^(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])(?=[^0-9]*[0-9])(?=[^!-\/:-@\[-`{-~]*[!-\/:-@\[-`{-~])/u;
const passwordClassesRule: Rule = {
  id: "password-classes",
  message:
    "password must have at least one upper-case letter, one lower-case letter, one digit and one special character such as ~!@$^*-_=+",
  keyword: "pattern",
  vendorCode: "INVALID_PARAMETER_VALUE_PASSWORD_MALFORMED",
  source: [{ page: "create-instances", table: "input", row: "password" }],
};
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
const hostnamePattern = /^(?:[A-Za-z0-9.\-]|_?\[[0-9]{0,5},[1-6]?\])+$/u;
const hostnameFormRule: Rule = {
  id: "hostname-form",
  message:
    "hostname must consist of letters, digits, - and ., and of pattern strings [begin,bits] with begin from 0 to 99999, bits from 1 to 6 and no spaces",
  keyword: "pattern",
  vendorCode: "INVALID_PARAMETER_HOSTNAME_MALFORMED",
  source: [{ page: "create-instances", table: "input", row: "hostname" }],
};
const hostnameLengthRule: Rule = {
  id: "hostname-length",
  message: "hostname must have at most 64 characters once its pattern strings are written out",
  vendorCode: "INVALID_PARAMETER_HOSTNAME_EXCEED",
  source: [{ page: "create-instances", table: "input", row: "hostname" }],
};
const instanceNameFormRule: Rule = {
  id: "instance-name-form",
  message:
    "instanceName must consist of letters, digits, - and ., and of pattern strings [begin,bits] with begin from 0 to 99999, bits from 1 to 6 and no spaces",
  keyword: "pattern",
  vendorCode: "INVALID_PARAMETER_INSTANCE_NAME_EXCEED",
  source: [{ page: "create-instances", table: "input", row: "instanceName" }],
};
const instanceNameLengthRule: Rule = {
  id: "instance-name-length",
  message: "instanceName must have at most 64 characters once its pattern strings are written out",
  vendorCode: "INVALID_PARAMETER_INSTANCE_NAME_EXCEED",
  source: [{ page: "create-instances", table: "input", row: "instanceName" }],
};
const tablePartition: Facts = { source: [{ page: "data-types", table: "Partition" }] };
const partitionsSystemFirstRule: Rule = {
  id: "partitions-system-first",
  message: "the first partition must be the system partition, / for Linux or C for Windows",
  at: [0, "fsPath"],
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
  message:
    "key pairs are not supported on Windows, and the drive letters in partitions are those of Windows",
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
const trafficPackageChargeTypeRule: Rule = {
  id: "traffic-package-charge-type",
  message: "trafficPackageSize is valid only with internetChargeType ByTrafficPackage",
  at: ["trafficPackageSize"],
  source: [{ page: "create-instances", table: "input", row: "trafficPackageSize" }],
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
const names = /* @__PURE__ */ new Names([
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
export function checkCreateInstancesRequest(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.instanceTypeId, run, "instanceTypeId", rowOfTableInput) &&
    checkString(object.zoneId, run, "zoneId", rowOfTableInput) &&
    (object.amount === undefined || checkAmount(object.amount, run, "amount", rowOfTableInput)) &&
    optionalString(object.clusterId, run, "clusterId", tableInputClusterId) &&
    optionalBoolean(object.enableGatewayMode, run, "enableGatewayMode", rowOfTableInput) &&
    optionalBoolean(object.enablePrimaryIPv6, run, "enablePrimaryIPv6", rowOfTableInput) &&
    optionalString(object.imageId, run, "imageId", rowOfTableInput) &&
    (object.internetMaxBandwidthOut === undefined ||
      checkInternetMaxBandwidthOut(
        object.internetMaxBandwidthOut,
        run,
        "internetMaxBandwidthOut",
        rowOfTableInput,
      )) &&
    optionalString(object.ipxeUrl, run, "ipxeUrl", tableInputIpxeUrl) &&
    optionalString(object.keyId, run, "keyId", rowOfTableInput) &&
    (object.password === undefined ||
      checkPassword(object.password, run, "password", rowOfTableInputSensitive)) &&
    optionalString(object.resourceGroupId, run, "resourceGroupId", tableInputResourceGroupId) &&
    optionalString(object.subnetId, run, "subnetId", rowOfTableInput) &&
    (object.trafficPackageSize === undefined ||
      checkTrafficPackageSize(
        object.trafficPackageSize,
        run,
        "trafficPackageSize",
        rowOfTableInput,
      )) &&
    (object.userData === undefined ||
      checkUserData(object.userData, run, "userData", rowOfTableInputSensitive)) &&
    checkChargeType(object.instanceChargeType, run, "instanceChargeType", rowOfTableInput) &&
    checkInternetChargeType(
      object.internetChargeType,
      run,
      "internetChargeType",
      rowOfTableInput,
    ) &&
    optional(object.hostname, checkHostname, run, "hostname", rowOfTableInput) &&
    optional(
      object.instanceChargePrepaid,
      checkChargePrepaid,
      run,
      "instanceChargePrepaid",
      rowOfTableInput,
    ) &&
    optional(object.instanceName, checkInstanceName, run, "instanceName", rowOfTableInput) &&
    optional(
      object.marketingOptions,
      checkMarketingInfo,
      run,
      "marketingOptions",
      rowOfTableInput,
    ) &&
    optional(object.nic, checkNic, run, "nic", rowOfTableInput) &&
    optional(object.partitions, checkPartitions, run, "partitions", rowOfTableInput) &&
    optional(object.raidConfig, checkRaidConfig, run, "raidConfig", rowOfTableInput) &&
    optional(object.tags, checkTagAssociation, run, "tags", rowOfTableInput) &&
    (object.instanceChargeType !== "PREPAID" || checkThenCited(value, run)) &&
    knownProperties(value, names, run) &&
    (object.password === undefined ||
      object.keyId === undefined ||
      broken(run, loginConflictRule)) &&
    (!run.listens ||
      object.imageId === undefined ||
      typeof object.imageId !== "string" ||
      object.imageId === "" ||
      object.password !== undefined ||
      object.keyId !== undefined ||
      broken(run, loginMissingRule)) &&
    (!run.listens ||
      isFaulty(run, keyPairNotForWindowsRule) ||
      object.keyId === undefined ||
      object.partitions === undefined ||
      !isArray(object.partitions) ||
      object.partitions.every(
        (p) => !isObject(p) || typeof p.fsPath !== "string" || p.fsPath.startsWith("/"),
      ) ||
      broken(run, keyPairNotForWindowsRule)) &&
    (!run.listens ||
      typeof object.instanceChargeType !== "string" ||
      object.instanceChargeType !== "POSTPAID" ||
      broken(run, postpaidNeedsEnablingRule)) &&
    (!run.listens ||
      object.enableGatewayMode === undefined ||
      typeof object.enableGatewayMode !== "boolean" ||
      !object.enableGatewayMode ||
      broken(run, gatewayModeNeedsEnablingRule)) &&
    (!run.listens ||
      typeof object.instanceChargeType !== "string" ||
      object.instanceChargeType !== "POSTPAID" ||
      object.instanceChargePrepaid === undefined ||
      broken(run, prepaidTermsUnusedRule)) &&
    (object.trafficPackageSize === undefined ||
      typeof object.internetChargeType !== "string" ||
      object.internetChargeType === "ByTrafficPackage" ||
      broken(run, trafficPackageChargeTypeRule)) &&
    (!run.listens ||
      object.trafficPackageSize === undefined ||
      typeof object.instanceChargeType !== "string" ||
      object.instanceChargeType !== "POSTPAID" ||
      typeof object.internetChargeType !== "string" ||
      object.internetChargeType !== "ByTrafficPackage" ||
      broken(run, trafficPackagePostpaidRule)) &&
    (!run.listens ||
      typeof object.internetChargeType !== "string" ||
      object.internetChargeType !== "ByBandwidthCluster" ||
      (object.clusterId !== undefined &&
        (typeof object.clusterId !== "string" || object.clusterId !== "")) ||
      broken(run, bandwidthClusterIdRule)) &&
    (object.ipxeUrl === undefined ||
      typeof object.ipxeUrl !== "string" ||
      object.ipxeUrl === "" ||
      object.imageId === undefined ||
      typeof object.imageId !== "string" ||
      object.imageId === "" ||
      broken(run, ipxeWithoutImageRule)) &&
    (object.partitions === undefined ||
      !isArray(object.partitions) ||
      object.partitions.length === 0 ||
      (object.imageId !== undefined &&
        (typeof object.imageId !== "string" || object.imageId !== "")) ||
      broken(run, partitionsNeedImageRule)) &&
    (!run.listens ||
      object.amount === undefined ||
      typeof object.amount !== "number" ||
      object.amount <= 1 ||
      object.instanceName === undefined ||
      typeof object.instanceName !== "string" ||
      object.instanceName.includes("[") ||
      broken(run, instanceNameSameForAllRule)) &&
    (!run.listens ||
      object.amount === undefined ||
      typeof object.amount !== "number" ||
      object.amount <= 1 ||
      object.hostname === undefined ||
      typeof object.hostname !== "string" ||
      object.hostname.includes("[") ||
      broken(run, hostnameSameForAllRule)) &&
    (!run.listens ||
      isFaulty(run, instanceNameCounterOverflowRule) ||
      object.instanceName === undefined ||
      typeof object.instanceName !== "string" ||
      object.instanceName
        .split("[")
        .filter((part) => part.includes("]"))
        .every((part) =>
          given(
            part.startsWith(",") ? 0 : toInt(piece(part, ",", 0)),
            (amount) =>
              amount === undefined ||
              !isObject(object) ||
              given(
                object.amount !== undefined
                  ? typeof object.amount === "number"
                    ? object.amount
                    : undefined
                  : 1,
                (amount2) =>
                  amount2 === undefined ||
                  given(codePoints(String(amount + amount2 - 1)), (amount4) =>
                    given(
                      piece(part, "]", 0),
                      (text) =>
                        text === undefined ||
                        given(
                          toInt(piece(text, ",", 1)),
                          (amount3) => amount3 === undefined || amount4 <= amount3,
                        ),
                    ),
                  ),
              ),
          ),
        ) ||
      broken(run, instanceNameCounterOverflowRule)) &&
    (!run.listens ||
      isFaulty(run, hostnameCounterOverflowRule) ||
      object.hostname === undefined ||
      typeof object.hostname !== "string" ||
      object.hostname
        .split("[")
        .filter((part) => part.includes("]"))
        .every((part) =>
          given(
            part.startsWith(",") ? 0 : toInt(piece(part, ",", 0)),
            (amount) =>
              amount === undefined ||
              !isObject(object) ||
              given(
                object.amount !== undefined
                  ? typeof object.amount === "number"
                    ? object.amount
                    : undefined
                  : 1,
                (amount2) =>
                  amount2 === undefined ||
                  given(codePoints(String(amount + amount2 - 1)), (amount4) =>
                    given(
                      piece(part, "]", 0),
                      (text) =>
                        text === undefined ||
                        given(
                          toInt(piece(text, ",", 1)),
                          (amount3) => amount3 === undefined || amount4 <= amount3,
                        ),
                    ),
                  ),
              ),
          ),
        ) ||
      broken(run, hostnameCounterOverflowRule))
  );
}

function checkAmount(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return (
    (value >= 1 || fail(run, "minimum", 1, value, key, facts)) &&
    (value <= 100 || fail(run, "maximum", 100, value, key, facts))
  );
}

function checkInternetMaxBandwidthOut(
  value: unknown,
  run: Run,
  key?: string,
  facts?: Facts,
): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value >= 1 || fail(run, "minimum", 1, value, key, facts);
}

function checkPassword(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    (isAtLeast(value, 8) || fail(run, "minLength", 8, value, key, facts)) &&
    (isAtMost(value, 16) || fail(run, "maxLength", 16, value, key, facts)) &&
    (passwordPattern.test(value) || broken(run, passwordClassesRule, key, facts)) &&
    (!run.listens ||
      !/[^A-Za-z0-9~!@$^*_=+\-]/u.test(value) ||
      broken(run, passwordOtherCharactersRule, key, facts))
  );
}

function checkTrafficPackageSize(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isNumber(value)) return fail(run, "type", ["number"], value, key, facts);
  return value >= 0 || fail(run, "minimum", 0, value, key, facts);
}

function checkUserData(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return utf8Length(value) <= 32768 || broken(run, userDataSizeRule, key, facts);
}

function checkHostname(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    (hostnamePattern.test(value) || broken(run, hostnameFormRule)) &&
    (isFaulty(run, hostnameLengthRule) ||
      given(
        sum(
          mapAll(value.split("["), (part) =>
            !part.includes("]")
              ? codePoints(part)
              : given(piece(part, "]", 1), (text) =>
                  text !== undefined
                    ? given(
                        part.includes(",]")
                          ? 6
                          : given(piece(part, "]", 0), (text2) =>
                              text2 !== undefined ? toInt(piece(text2, ",", 1)) : undefined,
                            ),
                        (amount) => (amount !== undefined ? codePoints(text) + amount : undefined),
                      )
                    : undefined,
                ),
          ),
        ),
        (amount2) => amount2 === undefined || amount2 - (value.split("_").length - 1) <= 64,
      ) ||
      broken(run, hostnameLengthRule))
  );
}

function checkInstanceName(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    (hostnamePattern.test(value) || broken(run, instanceNameFormRule)) &&
    (isFaulty(run, instanceNameLengthRule) ||
      given(
        sum(
          mapAll(value.split("["), (part) =>
            !part.includes("]")
              ? codePoints(part)
              : given(piece(part, "]", 1), (text) =>
                  text !== undefined
                    ? given(
                        part.includes(",]")
                          ? 6
                          : given(piece(part, "]", 0), (text2) =>
                              text2 !== undefined ? toInt(piece(text2, ",", 1)) : undefined,
                            ),
                        (amount) => (amount !== undefined ? codePoints(text) + amount : undefined),
                      )
                    : undefined,
                ),
          ),
        ),
        (amount2) => amount2 === undefined || amount2 - (value.split("_").length - 1) <= 64,
      ) ||
      broken(run, instanceNameLengthRule))
  );
}

function checkPartitions(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    everyItem(value, 0, checkPartition, run, tablePartition) &&
    (!isObject(value[0]) ||
      typeof value[0].fsPath !== "string" ||
      ["/", "C", "c"].includes(value[0].fsPath) ||
      broken(run, partitionsSystemFirstRule)) &&
    (isFaulty(run, partitionsLettersInOrderRule) ||
      value.some((p) => !isObject(p) || typeof p.fsPath !== "string" || p.fsPath.startsWith("/")) ||
      isSorted(
        mapAll(value, (p) =>
          isObject(p) && typeof p.fsPath === "string" ? upperAscii(p.fsPath) : undefined,
        ),
      ) !== false ||
      broken(run, partitionsLettersInOrderRule)) &&
    (!run.listens ||
      isFaulty(run, partitionsLettersWithoutGapRule) ||
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
      broken(run, partitionsLettersWithoutGapRule)) &&
    (isFaulty(run, partitionsPathsUniqueRule) ||
      isUnique(
        mapAll(value, (p) =>
          isObject(p) && typeof p.fsPath === "string"
            ? p.fsPath.startsWith("/")
              ? p.fsPath
              : upperAscii(p.fsPath)
            : undefined,
        ),
      ) !== false ||
      broken(run, partitionsPathsUniqueRule)) &&
    (isFaulty(run, partitionsOneSystemRule) ||
      value.every(
        (p) => !isObject(p) || typeof p.fsPath !== "string" || p.fsPath.startsWith("/"),
      ) ||
      value.every(
        (p) => !isObject(p) || typeof p.fsPath !== "string" || !p.fsPath.startsWith("/"),
      ) ||
      broken(run, partitionsOneSystemRule))
  );
}

function checkThen(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    !object || object.instanceChargePrepaid !== undefined || missing(run, "instanceChargePrepaid")
  );
}

function checkThenCited(value: unknown, run: Run): boolean {
  return citing(tableInputInstanceChargePrepaid, checkThen, value, run);
}

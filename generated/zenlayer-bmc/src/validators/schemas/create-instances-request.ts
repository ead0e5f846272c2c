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
import { asObject, isArray, isInteger, isNumber } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { codePoints } from "../../runtime/validators/length.js";
import { maximum, minimum } from "../../runtime/validators/number.js";
import { required } from "../../runtime/validators/object.js";
import type { Rule } from "../../runtime/validators/report.js";
import { broken, fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { citing, passes, step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { maxLength, minLength, pattern } from "../../runtime/validators/string.js";
import { checkBoolean, checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
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
  return validate(checkCreateInstancesRequest, value, options, {
    facts: createInstancesTableInput,
  });
}

/** Validates a value of the type `CreateInstancesRequest`, as a Standard Schema. */
export const createInstancesRequest: StandardSchemaV1<CreateInstancesRequest> =
  /* @__PURE__ */ standardSchema(validateCreateInstancesRequest);

const rowOfCreateInstancesTableInput: Facts = {
  rowOf: { page: "create-instances", table: "input" },
};
const createInstancesTableInputResourceGroupId: Facts = {
  source: [{ page: "create-instances", table: "input", row: "resourceGroupId" }, { page: "sdk" }],
};
const createInstancesRequestInstanceNamePattern = /^(?:[A-Za-z0-9.\-]|_?\[[0-9]{0,5},[1-6]?\])+$/u;
const instanceNameLengthRule: Rule = {
  id: "instance-name-length",
  message: "instanceName must have at most 64 characters once its pattern strings are written out",
  vendorCode: "INVALID_PARAMETER_INSTANCE_NAME_EXCEED",
  source: [{ page: "create-instances", table: "input", row: "instanceName" }],
};
const hostnameLengthRule: Rule = {
  id: "hostname-length",
  message: "hostname must have at most 64 characters once its pattern strings are written out",
  vendorCode: "INVALID_PARAMETER_HOSTNAME_EXCEED",
  source: [{ page: "create-instances", table: "input", row: "hostname" }],
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
const rowOfCreateInstancesTableInputSecret: Facts = {
  rowOf: { page: "create-instances", table: "input" },
  sensitive: true,
};
const dataTypesTablePartition: Facts = { source: [{ page: "data-types", table: "Partition" }] };
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
const createInstancesTableInputIpxeUrl: Facts = {
  source: [
    { page: "create-instances", table: "input", row: "ipxeUrl" },
    { page: "sdk", table: "CreateInstances", row: "ipxeUrl" },
  ],
};
const userDataSizeRule: Rule = {
  id: "user-data-size",
  message: "userData must be at most 32 KB (32768 bytes in UTF-8)",
  source: [{ page: "create-instances", table: "input", row: "userData" }],
};
const createInstancesTableInputClusterId: Facts = {
  source: [
    { page: "create-instances", table: "input", row: "clusterId" },
    { page: "sdk", table: "CreateInstances", row: "clusterId" },
  ],
};
const createInstancesTableInputInstanceChargePrepaid: Facts = {
  source: [{ page: "create-instances", table: "input", row: "instanceChargePrepaid" }],
};
const createInstancesTableInputTrafficPackageSize: Facts = {
  source: [{ page: "create-instances", table: "input", row: "trafficPackageSize" }],
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
  source: [{ page: "create-instances", table: "input", row: "instanceName" }],
};
const hostnameCounterOverflowRule: Rule = {
  id: "hostname-counter-overflow",
  message:
    "the last instance needs a number with more digits than the pattern string of hostname has",
  severity: "warning",
  at: ["hostname"],
  source: [{ page: "create-instances", table: "input", row: "hostname" }],
};
const createInstancesRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "zoneId",
  "instanceChargeType",
  "instanceTypeId",
  "internetChargeType",
  "instanceChargePrepaid",
  "imageId",
  "resourceGroupId",
  "instanceName",
  "hostname",
  "amount",
  "password",
  "keyId",
  "internetMaxBandwidthOut",
  "trafficPackageSize",
  "subnetId",
  "raidConfig",
  "partitions",
  "nic",
  "ipxeUrl",
  "userData",
  "enablePrimaryIPv6",
  "clusterId",
  "marketingOptions",
  "tags",
  "enableGatewayMode",
]);
const createInstancesTableInput: Facts = { source: [{ page: "create-instances", table: "input" }] };

/** The check of `CreateInstancesRequest`, for schemas that refer to it. */
export function checkCreateInstancesRequest(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.zoneId === undefined
      ? missing(run, depth, "zoneId", rowOfCreateInstancesTableInput)
      : checkString(
          object.zoneId,
          run,
          step(run, depth, "zoneId", rowOfCreateInstancesTableInput),
        )) &&
    (object.instanceChargeType === undefined
      ? missing(run, depth, "instanceChargeType", rowOfCreateInstancesTableInput)
      : checkChargeType(
          object.instanceChargeType,
          run,
          step(run, depth, "instanceChargeType", rowOfCreateInstancesTableInput),
        )) &&
    (object.instanceTypeId === undefined
      ? missing(run, depth, "instanceTypeId", rowOfCreateInstancesTableInput)
      : checkString(
          object.instanceTypeId,
          run,
          step(run, depth, "instanceTypeId", rowOfCreateInstancesTableInput),
        )) &&
    (object.internetChargeType === undefined
      ? missing(run, depth, "internetChargeType", rowOfCreateInstancesTableInput)
      : checkInternetChargeType(
          object.internetChargeType,
          run,
          step(run, depth, "internetChargeType", rowOfCreateInstancesTableInput),
        )) &&
    (object.instanceChargePrepaid === undefined ||
      checkChargePrepaid(
        object.instanceChargePrepaid,
        run,
        step(run, depth, "instanceChargePrepaid", rowOfCreateInstancesTableInput),
      )) &&
    (object.imageId === undefined ||
      checkString(
        object.imageId,
        run,
        step(run, depth, "imageId", rowOfCreateInstancesTableInput),
      )) &&
    (object.resourceGroupId === undefined ||
      checkString(
        object.resourceGroupId,
        run,
        step(run, depth, "resourceGroupId", createInstancesTableInputResourceGroupId),
      )) &&
    (object.instanceName === undefined ||
      checkCreateInstancesRequestInstanceName(
        object.instanceName,
        run,
        step(run, depth, "instanceName", rowOfCreateInstancesTableInput),
      )) &&
    (object.hostname === undefined ||
      checkCreateInstancesRequestHostname(
        object.hostname,
        run,
        step(run, depth, "hostname", rowOfCreateInstancesTableInput),
      )) &&
    (object.amount === undefined ||
      checkCreateInstancesRequestAmount(
        object.amount,
        run,
        step(run, depth, "amount", rowOfCreateInstancesTableInput),
      )) &&
    (object.password === undefined ||
      checkCreateInstancesRequestPassword(
        object.password,
        run,
        step(run, depth, "password", rowOfCreateInstancesTableInputSecret),
      )) &&
    (object.keyId === undefined ||
      checkString(object.keyId, run, step(run, depth, "keyId", rowOfCreateInstancesTableInput))) &&
    (object.internetMaxBandwidthOut === undefined ||
      checkCreateInstancesRequestInternetMaxBandwidthOut(
        object.internetMaxBandwidthOut,
        run,
        step(run, depth, "internetMaxBandwidthOut", rowOfCreateInstancesTableInput),
      )) &&
    (object.trafficPackageSize === undefined ||
      checkCreateInstancesRequestTrafficPackageSize(
        object.trafficPackageSize,
        run,
        step(run, depth, "trafficPackageSize", rowOfCreateInstancesTableInput),
      )) &&
    (object.subnetId === undefined ||
      checkString(
        object.subnetId,
        run,
        step(run, depth, "subnetId", rowOfCreateInstancesTableInput),
      )) &&
    (object.raidConfig === undefined ||
      checkRaidConfig(
        object.raidConfig,
        run,
        step(run, depth, "raidConfig", rowOfCreateInstancesTableInput),
      )) &&
    (object.partitions === undefined ||
      checkCreateInstancesRequestPartitions(
        object.partitions,
        run,
        step(run, depth, "partitions", rowOfCreateInstancesTableInput),
      )) &&
    (object.nic === undefined ||
      checkNic(object.nic, run, step(run, depth, "nic", rowOfCreateInstancesTableInput))) &&
    (object.ipxeUrl === undefined ||
      checkString(
        object.ipxeUrl,
        run,
        step(run, depth, "ipxeUrl", createInstancesTableInputIpxeUrl),
      )) &&
    (object.userData === undefined ||
      checkCreateInstancesRequestUserData(
        object.userData,
        run,
        step(run, depth, "userData", rowOfCreateInstancesTableInputSecret),
      )) &&
    (object.enablePrimaryIPv6 === undefined ||
      checkBoolean(
        object.enablePrimaryIPv6,
        run,
        step(run, depth, "enablePrimaryIPv6", rowOfCreateInstancesTableInput),
      )) &&
    (object.clusterId === undefined ||
      checkString(
        object.clusterId,
        run,
        step(run, depth, "clusterId", createInstancesTableInputClusterId),
      )) &&
    (object.marketingOptions === undefined ||
      checkMarketingInfo(
        object.marketingOptions,
        run,
        step(run, depth, "marketingOptions", rowOfCreateInstancesTableInput),
      )) &&
    (object.tags === undefined ||
      checkTagAssociation(
        object.tags,
        run,
        step(run, depth, "tags", rowOfCreateInstancesTableInput),
      )) &&
    (object.enableGatewayMode === undefined ||
      checkBoolean(
        object.enableGatewayMode,
        run,
        step(run, depth, "enableGatewayMode", rowOfCreateInstancesTableInput),
      )) &&
    (!passes(checkCreateInstancesRequestIf, value, run, depth) ||
      checkCreateInstancesRequestThenCited(value, run, depth)) &&
    (object.trafficPackageSize === undefined ||
      checkCreateInstancesRequestWithTrafficPackageSizeCited(value, run, depth)) &&
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
    (!isObject(value) ||
      !has(value, "instanceName") ||
      typeof value.instanceName !== "string" ||
      !/^(?:[A-Za-z0-9.\-]|_?\[[0-9]{0,5},[1-6]?\])+$/u.test(value.instanceName) ||
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
                    part.includes(",]")
                      ? 6
                      : given(part.split("]")[0], (text) =>
                          text !== undefined ? toInt(text.split(",")[1]) : undefined,
                        ),
                    (amount3) =>
                      amount3 === undefined || codePoints(String(amount + amount2 - 1)) <= amount3,
                  ),
              ),
          ),
        ) ||
      broken(run, depth, instanceNameCounterOverflowRule)) &&
    (!isObject(value) ||
      !has(value, "hostname") ||
      typeof value.hostname !== "string" ||
      !/^(?:[A-Za-z0-9.\-]|_?\[[0-9]{0,5},[1-6]?\])+$/u.test(value.hostname) ||
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
                    part.includes(",]")
                      ? 6
                      : given(part.split("]")[0], (text) =>
                          text !== undefined ? toInt(text.split(",")[1]) : undefined,
                        ),
                    (amount3) =>
                      amount3 === undefined || codePoints(String(amount + amount2 - 1)) <= amount3,
                  ),
              ),
          ),
        ) ||
      broken(run, depth, hostnameCounterOverflowRule))
  );
}

function checkCreateInstancesRequestInstanceName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    pattern(value, createInstancesRequestInstanceNamePattern, run, depth) &&
    (typeof value !== "string" ||
      !/^(?:[A-Za-z0-9.\-]|_?\[[0-9]{0,5},[1-6]?\])+$/u.test(value) ||
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

function checkCreateInstancesRequestHostname(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    pattern(value, createInstancesRequestInstanceNamePattern, run, depth) &&
    (typeof value !== "string" ||
      !/^(?:[A-Za-z0-9.\-]|_?\[[0-9]{0,5},[1-6]?\])+$/u.test(value) ||
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

function checkCreateInstancesRequestAmount(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth) && maximum(value, 100, run, depth);
}

function checkCreateInstancesRequestPassword(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    minLength(value, 8, run, depth) &&
    maxLength(value, 16, run, depth) &&
    pattern(value, createInstancesRequestPasswordPattern, run, depth) &&
    (typeof value !== "string" ||
      /^[A-Za-z0-9~!@$^*_=+\-]*$/u.test(value) ||
      broken(run, depth, passwordOtherCharactersRule))
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

function checkCreateInstancesRequestTrafficPackageSize(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isNumber(value)) return fail(run, depth, "type", ["number"], value);
  return minimum(value, 0, run, depth);
}

function checkCreateInstancesRequestPartitions(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    everyItem(value, 0, checkPartition, run, depth, dataTypesTablePartition) &&
    (!isArray(value) ||
      value.length === 0 ||
      !isObject(value[0]) ||
      typeof value[0].fsPath !== "string" ||
      ["/", "C", "c"].includes(value[0].fsPath) ||
      broken(run, depth, partitionsSystemFirstRule)) &&
    (!isArray(value) ||
      !value.every(
        (p) => isObject(p) && typeof p.fsPath === "string" && /^[A-Za-z]$/u.test(p.fsPath),
      ) ||
      isSorted(
        mapAll(value, (p) =>
          isObject(p) && typeof p.fsPath === "string" ? upperAscii(p.fsPath) : undefined,
        ),
      ) !== false ||
      broken(run, depth, partitionsLettersInOrderRule)) &&
    (!isArray(value) ||
      value.every(
        (p) =>
          !isObject(p) ||
          typeof p.fsPath !== "string" ||
          !/^[D-Hd-h]$/u.test(p.fsPath) ||
          value.some(
            (q) =>
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
    (!isArray(value) ||
      isUnique(
        mapAll(value, (p) =>
          isObject(p) && typeof p.fsPath === "string"
            ? /^[A-Za-z]$/u.test(p.fsPath)
              ? isObject(p) && typeof p.fsPath === "string"
                ? upperAscii(p.fsPath)
                : undefined
              : isObject(p) && typeof p.fsPath === "string"
                ? p.fsPath
                : undefined
            : undefined,
        ),
      ) !== false ||
      broken(run, depth, partitionsPathsUniqueRule)) &&
    (!isArray(value) ||
      value.every(
        (p) => !isObject(p) || typeof p.fsPath !== "string" || p.fsPath.startsWith("/"),
      ) ||
      value.every(
        (p) => !isObject(p) || typeof p.fsPath !== "string" || !p.fsPath.startsWith("/"),
      ) ||
      broken(run, depth, partitionsOneSystemRule))
  );
}

function checkCreateInstancesRequestUserData(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    typeof value !== "string" || utf8Length(value) <= 32768 || broken(run, depth, userDataSizeRule)
  );
}

function checkCreateInstancesRequestThen(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["instanceChargePrepaid"], run, depth);
}

function checkCreateInstancesRequestThenCited(value: unknown, run: Run, depth: number): boolean {
  return citing(
    createInstancesTableInputInstanceChargePrepaid,
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
    (object.instanceChargeType === undefined
      ? missing(run, depth, "instanceChargeType")
      : checkCreateInstancesRequestIfInstanceChargeType(
          object.instanceChargeType,
          run,
          step(run, depth, "instanceChargeType"),
        ))
  );
}

function checkCreateInstancesRequestIfInstanceChargeType(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  return constant(value, "PREPAID", run, depth);
}

function checkCreateInstancesRequestWithTrafficPackageSize(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  const object = asObject(value);
  return (
    !object ||
    object.internetChargeType === undefined ||
    checkCreateInstancesRequestWithTrafficPackageSizeInternetChargeType(
      object.internetChargeType,
      run,
      step(run, depth, "internetChargeType", createInstancesTableInputTrafficPackageSize),
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
    createInstancesTableInputTrafficPackageSize,
    checkCreateInstancesRequestWithTrafficPackageSize,
    value,
    run,
    depth,
  );
}

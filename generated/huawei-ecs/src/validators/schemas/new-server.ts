// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { takeForms } from "../../runtime/validators/best.js";
import { base64Length, utf8Length } from "../../runtime/validators/cel/bytes.js";
import { mapAll } from "../../runtime/validators/cel/collect.js";
import { given } from "../../runtime/validators/cel/given.js";
import { has, isObject } from "../../runtime/validators/cel/object.js";
import { piece } from "../../runtime/validators/cel/split.js";
import { timestamp } from "../../runtime/validators/cel/time.js";
import { isUnique } from "../../runtime/validators/cel/unique.js";
import {
  absenceWords,
  formWords,
  listWords,
  numberWords,
  objectWords,
  textWords,
  valueWords,
} from "../../runtime/validators/english.js";
import { isFaulty } from "../../runtime/validators/faulty.js";
import { isByte } from "../../runtime/validators/formats/byte.js";
import { isDateTime } from "../../runtime/validators/formats/date-time.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { codePoints, isAtLeast, isAtMost } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import { type Facts, type Run, passes } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString, optionalBoolean, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { NewServer } from "../../schemas/new-server.js";
import { checkUuidString } from "../scalars.js";
import { checkCpuOptions } from "./cpu-options.js";
import { checkDataVolume } from "./data-volume.js";
import { checkEnclaveOptions } from "./enclave-options.js";
import { checkMetadataOptions } from "./metadata-options.js";
import { checkNic } from "./nic.js";
import { checkPublicIp } from "./public-ip.js";
import { checkRootVolume } from "./root-volume.js";
import { checkSchedulerHints } from "./scheduler-hints.js";
import { checkSecurityGroup } from "./security-group.js";
import { checkSecurityOptions } from "./security-options.js";
import { checkSerialConsoleOptions } from "./serial-console-options.js";
import { checkServerExtendParam } from "./server-extend-param.js";
import { checkServerMetadata } from "./server-metadata.js";
import { checkServerTag } from "./server-tag.js";

/** Validates a value of the type `NewServer`. */
export function validateNewServer(
  value: unknown,
  options?: ValidateOptions,
): Validation<NewServer> {
  return validate(checkNewServer, value, options, {
    facts: table2,
    words: [valueWords, numberWords, textWords, listWords, objectWords, absenceWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `NewServer`; ends at the first error. */
export function isNewServer(value: unknown): value is NewServer {
  return isValid(checkNewServer, value);
}

/** Validates a value of the type `NewServer`, as a Standard Schema. */
export const newServer: StandardSchemaV1<NewServer> =
  /* @__PURE__ */ standardSchema(validateNewServer);

const rowOfTable2: Facts = { rowOf: { page: "create-servers", table: "2" } };
const namePattern = /^[\p{L}0-9_.-]+$/u;
const adminPassClassesRule: Rule = {
  id: "admin-pass-classes",
  message:
    "adminPass must have at least three of uppercase letters, lowercase letters, digits and special characters (!@$%^-_=+[{}]:,./?~#*)",
  vendorCode: "Ecs.0011",
  source: [{ page: "create-servers", table: "2", row: "adminPass" }],
};
const adminPassUserNameRule: Rule = {
  id: "admin-pass-user-name",
  message: "adminPass must not contain the user name root, forwards or backwards",
  vendorCode: "Ecs.0011",
  source: [{ page: "create-servers", table: "2", row: "adminPass" }],
};
const adminPassWindowsUserNameRule: Rule = {
  id: "admin-pass-windows-user-name",
  message:
    "on Windows adminPass must not contain the user name Administrator, forwards or backwards",
  severity: "warning",
  vendorCode: "Ecs.0011",
  source: [{ page: "create-servers", table: "2", row: "adminPass" }],
};
const adminPassCharactersRule: Rule = {
  id: "admin-pass-characters",
  message:
    "adminPass should have no characters other than letters, digits and !@$%^-_=+[{}]:,./?~#*",
  severity: "warning",
  source: [{ page: "create-servers", table: "2", row: "adminPass" }],
};
const rowOfTable2Sensitive: Facts = {
  rowOf: { page: "create-servers", table: "2" },
  sensitive: true,
};
const autoTerminateTimeFormRule: Rule = {
  id: "auto-terminate-time-form",
  message:
    "auto_terminate_time must have the form 2030-01-31T12:00:00Z, without a fraction or an offset",
  vendorCode: "Ecs.0082",
  source: [{ page: "create-servers", table: "2", row: "auto_terminate_time" }],
};
const autoTerminateTimeEarliestRule: Rule = {
  id: "auto-terminate-time-earliest",
  message: "auto_terminate_time must be at least 30 minutes from now",
  vendorCode: "Ecs.0083",
  source: [{ page: "create-servers", table: "2", row: "auto_terminate_time" }],
};
const autoTerminateTimeLatestRule: Rule = {
  id: "auto-terminate-time-latest",
  message: "auto_terminate_time must be at most three years from now",
  source: [{ page: "create-servers", table: "2", row: "auto_terminate_time" }],
};
const descriptionPattern = /^[^<>]*$/u;
const userDataSizeRule: Rule = {
  id: "user-data-size",
  message: "user_data must not hold more than 32 KB before the encoding",
  source: [{ page: "create-servers", table: "2", row: "user_data" }],
};
const table3: Facts = { source: [{ page: "create-servers", table: "3" }] };
const table6: Facts = { source: [{ page: "create-servers", table: "6" }] };
const rowOfTablePrePaidServer: Facts = { rowOf: { page: "sdk", table: "PrePaidServer" } };
const tableSecurityGroups: Facts = {
  source: [{ page: "data-structures", table: "security-groups" }],
};
const tableServerTags: Facts = { source: [{ page: "data-structures", table: "server-tags" }] };
const tagsItemPattern = /^[A-Za-z0-9_\p{Script=Han}-]{1,36}\.[A-Za-z0-9_.\p{Script=Han}-]{0,43}$/u;
const tagFormRule: Rule = {
  id: "tag-form",
  message:
    "a tag must be key.value: a key of 1 to 36 letters, digits, _, - and Chinese characters, a dot, and a value of up to 43 of these or dots",
  keyword: "pattern",
  vendorCode: "Ecs.0907",
  source: [{ page: "create-servers", table: "2", row: "tags" }],
};
const table2Tags: Facts = { source: [{ page: "create-servers", table: "2", row: "tags" }] };
const prepaidDedicatedHostRule: Rule = {
  id: "prepaid-dedicated-host",
  message: "a yearly/monthly server cannot be placed on a dedicated host",
  keyword: "not",
  vendorCode: "Ecs.0901",
  source: [{ page: "error-codes", table: "create", row: "Ecs.0901" }],
};
const thenOsSchedulerHintsNames = /* @__PURE__ */ new Names(["tenancy"]);
const ifExtendparamNames = /* @__PURE__ */ new Names(["chargingMode"]);
const batchNameLengthRule: Rule = {
  id: "batch-name-length",
  message:
    "name must not be longer than 59 characters with count above 1, because a suffix is added",
  at: ["name"],
  vendorCode: "Ecs.0914",
  source: [{ page: "create-servers", table: "2", row: "name" }],
};
const batchSameNameLengthRule: Rule = {
  id: "batch-same-name-length",
  message: "name should not be longer than 59 characters with count above 1",
  severity: "warning",
  at: ["name"],
  source: [{ page: "create-servers", table: "2", row: "name" }],
};
const nameNonAsciiLengthRule: Rule = {
  id: "name-non-ascii-length",
  message: "a name with other than ASCII letters should not be longer than 64 characters",
  severity: "warning",
  at: ["name"],
  source: [{ page: "create-servers", table: "2", row: "name" }],
};
const adminPassUnusedRule: Rule = {
  id: "admin-pass-unused",
  message:
    "adminPass has no effect together with user_data or key_name on an image with Cloud-Init",
  severity: "warning",
  at: ["adminPass"],
  source: [{ page: "create-servers", table: "2", row: "adminPass" }],
};
const keyNameNeedsUserIdRule: Rule = {
  id: "key-name-needs-user-id",
  message: "a yearly/monthly server with key_name needs metadata.op_svc_userid",
  at: ["key_name"],
  source: [{ page: "data-structures", table: "11", row: "op_svc_userid" }],
};
const prepaidCountRule: Rule = {
  id: "prepaid-count",
  message: "count must not be greater than 100 for yearly/monthly servers",
  at: ["count"],
  vendorCode: "Ecs.0913",
  source: [{ page: "create-servers", table: "2", row: "count" }],
};
const postpaidCountRule: Rule = {
  id: "postpaid-count",
  message: "count should not be greater than 100 for pay-per-use servers either; sources differ",
  severity: "warning",
  at: ["count"],
  source: [{ page: "sdk", table: "PrePaidServer", row: "count" }],
};
const prepaidOrderSizeRule: Rule = {
  id: "prepaid-order-size",
  message:
    "an order for yearly/monthly servers must not be larger than 400 resources (servers, system disks, data disks, elastic IPs and bandwidths)",
  at: ["count"],
  source: [{ page: "create-servers", table: "2", row: "count" }],
};
const sameNameNeedsBatchRule: Rule = {
  id: "same-name-needs-batch",
  message: "isAutoRename has no effect unless count is greater than 1",
  severity: "warning",
  at: ["isAutoRename"],
  source: [{ page: "create-servers", table: "2", row: "isAutoRename" }],
};
const multiAzNeedsFreeZoneRule: Rule = {
  id: "multi-az-needs-free-zone",
  message: "batch_create_in_multi_az has no effect where availability_zone is given",
  severity: "warning",
  at: ["batch_create_in_multi_az"],
  source: [{ page: "create-servers", table: "2", row: "batch_create_in_multi_az" }],
};
const multiAzNeedsCountRule: Rule = {
  id: "multi-az-needs-count",
  message: "batch_create_in_multi_az should come with count",
  severity: "warning",
  at: ["batch_create_in_multi_az"],
  source: [{ page: "create-servers", table: "2", row: "batch_create_in_multi_az" }],
};
const securityGroupsNeedNewInterfaceRule: Rule = {
  id: "security-groups-need-new-interface",
  message: "security_groups have no effect where every interface is given by port_id",
  severity: "warning",
  at: ["security_groups"],
  reads: ["security_groups", "nics"],
  source: [{ page: "create-servers", table: "2", row: "security_groups" }],
};
const autoTerminateTimeBillingRule: Rule = {
  id: "auto-terminate-time-billing",
  message: "auto_terminate_time must not be sent for a yearly/monthly server",
  at: ["auto_terminate_time"],
  vendorCode: "Ecs.0084",
  source: [{ page: "create-servers", table: "2", row: "auto_terminate_time" }],
};
const rootVolumePerformanceBillingRule: Rule = {
  id: "root-volume-performance-billing",
  message: "iops and throughput are supported on pay-per-use servers only",
  at: ["root_volume"],
  source: [
    { page: "create-servers", table: "5", row: "iops" },
    { page: "create-servers", table: "5", row: "throughput" },
  ],
};
const dataVolumePerformanceBillingRule: Rule = {
  id: "data-volume-performance-billing",
  message: "iops and throughput are supported on pay-per-use servers only",
  at: ["data_volumes"],
  reads: ["data_volumes", "extendparam"],
  source: [
    { page: "create-servers", table: "6", row: "iops" },
    { page: "create-servers", table: "6", row: "throughput" },
  ],
};
const dataVolumeReleaseBillingRule: Rule = {
  id: "data-volume-release-billing",
  message: "delete_on_termination of a data disk is supported on pay-per-use and spot servers only",
  at: ["data_volumes"],
  reads: ["data_volumes", "extendparam"],
  source: [{ page: "create-servers", table: "6", row: "delete_on_termination" }],
};
const publicIpReleaseBillingRule: Rule = {
  id: "public-ip-release-billing",
  message: "delete_on_termination of an elastic IP serves pay-per-use elastic IPs only",
  severity: "warning",
  at: ["publicip", "delete_on_termination"],
  source: [{ page: "data-structures", table: "publicip", row: "delete_on_termination" }],
};
const prepaidEipByTrafficRule: Rule = {
  id: "prepaid-eip-by-traffic",
  message: "a yearly/monthly elastic IP is billed by bandwidth only",
  severity: "warning",
  at: ["publicip", "eip", "bandwidth", "chargemode"],
  source: [{ page: "terraform", row: "chargemode" }],
};
const serverTagsUniqueKeysRule: Rule = {
  id: "server-tags-unique-keys",
  message: "each key may stand once in server_tags",
  at: ["server_tags"],
  reads: ["server_tags"],
  vendorCode: "Ecs.0908",
  source: [
    { page: "create-servers", table: "2", row: "server_tags" },
    { page: "data-structures", table: "server-tags", row: "key" },
  ],
};
const tagsUniqueKeysRule: Rule = {
  id: "tags-unique-keys",
  message: "each key should stand once in tags",
  severity: "warning",
  at: ["tags"],
  reads: ["tags"],
  vendorCode: "Ecs.0908",
  source: [{ page: "error-codes", table: "create", row: "Ecs.0908" }],
};
const oneAddressManyServersRule: Rule = {
  id: "one-address-many-servers",
  message: "an ip_address can serve one server only, and count is greater than 1",
  severity: "warning",
  at: ["nics"],
  reads: ["count", "nics"],
  source: [{ page: "create-servers", table: "3", row: "ip_address" }],
};
const names = /* @__PURE__ */ new Names([
  "imageRef",
  "flavorRef",
  "name",
  "vpcid",
  "nics",
  "root_volume",
  "adminPass",
  "auto_terminate_time",
  "availability_zone",
  "batch_create_in_multi_az",
  "count",
  "cpu_options",
  "data_volumes",
  "description",
  "enclave_options",
  "extendparam",
  "isAutoRename",
  "key_name",
  "metadata",
  "metadata_options",
  "os:scheduler_hints",
  "publicip",
  "security_groups",
  "security_options",
  "serial_console_options",
  "server_tags",
  "tags",
  "user_data",
]);
const table2: Facts = { source: [{ page: "create-servers", table: "2" }] };

/** The check of `NewServer`, for schemas that refer to it. */
export function checkNewServer(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.flavorRef, run, "flavorRef", rowOfTable2) &&
    checkUuidString(object.imageRef, run, "imageRef", rowOfTable2) &&
    checkName(object.name, run, "name", rowOfTable2) &&
    checkUuidString(object.vpcid, run, "vpcid", rowOfTable2) &&
    (object.adminPass === undefined ||
      checkAdminPass(object.adminPass, run, "adminPass", rowOfTable2Sensitive)) &&
    (object.auto_terminate_time === undefined ||
      checkAutoTerminateTime(
        object.auto_terminate_time,
        run,
        "auto_terminate_time",
        rowOfTable2,
      )) &&
    optionalString(object.availability_zone, run, "availability_zone", rowOfTable2) &&
    optionalBoolean(
      object.batch_create_in_multi_az,
      run,
      "batch_create_in_multi_az",
      rowOfTable2,
    ) &&
    (object.count === undefined || checkCount(object.count, run, "count", rowOfTable2)) &&
    (object.description === undefined ||
      checkDescription(object.description, run, "description", rowOfTable2)) &&
    optionalBoolean(object.isAutoRename, run, "isAutoRename", rowOfTable2) &&
    optionalString(object.key_name, run, "key_name", rowOfTable2) &&
    (object.user_data === undefined ||
      checkUserData(object.user_data, run, "user_data", rowOfTable2Sensitive)) &&
    mandatory(object.nics, checkNics, run, "nics", rowOfTable2) &&
    mandatory(object.root_volume, checkRootVolume, run, "root_volume", rowOfTable2) &&
    optional(object.cpu_options, checkCpuOptions, run, "cpu_options", rowOfTable2) &&
    optional(object.data_volumes, checkDataVolumes, run, "data_volumes", rowOfTable2) &&
    optional(
      object.enclave_options,
      checkEnclaveOptions,
      run,
      "enclave_options",
      rowOfTablePrePaidServer,
    ) &&
    optional(object.extendparam, checkServerExtendParam, run, "extendparam", rowOfTable2) &&
    optional(object.metadata, checkServerMetadata, run, "metadata", rowOfTable2) &&
    optional(
      object.metadata_options,
      checkMetadataOptions,
      run,
      "metadata_options",
      rowOfTablePrePaidServer,
    ) &&
    optional(
      object["os:scheduler_hints"],
      checkSchedulerHints,
      run,
      "os:scheduler_hints",
      rowOfTable2,
    ) &&
    optional(object.publicip, checkPublicIp, run, "publicip", rowOfTable2) &&
    optional(object.security_groups, checkSecurityGroups, run, "security_groups", rowOfTable2) &&
    optional(
      object.security_options,
      checkSecurityOptions,
      run,
      "security_options",
      rowOfTablePrePaidServer,
    ) &&
    optional(
      object.serial_console_options,
      checkSerialConsoleOptions,
      run,
      "serial_console_options",
      rowOfTablePrePaidServer,
    ) &&
    optional(object.server_tags, checkServerTags, run, "server_tags", rowOfTable2) &&
    optional(object.tags, checkTags, run, "tags", rowOfTable2) &&
    (!passes(checkIf, value, run) ||
      optional(
        object["os:scheduler_hints"],
        checkThenOsSchedulerHints,
        run,
        "os:scheduler_hints",
      )) &&
    knownProperties(value, names, run) &&
    (object.count === undefined ||
      typeof object.count !== "number" ||
      object.count <= 1 ||
      (object.isAutoRename !== undefined &&
        (typeof object.isAutoRename !== "boolean" || object.isAutoRename)) ||
      typeof object.name !== "string" ||
      codePoints(object.name) <= 59 ||
      broken(run, batchNameLengthRule)) &&
    (!run.listens ||
      object.count === undefined ||
      typeof object.count !== "number" ||
      object.count <= 1 ||
      object.isAutoRename === undefined ||
      typeof object.isAutoRename !== "boolean" ||
      !object.isAutoRename ||
      typeof object.name !== "string" ||
      codePoints(object.name) <= 59 ||
      broken(run, batchSameNameLengthRule)) &&
    (!run.listens ||
      typeof object.name !== "string" ||
      utf8Length(object.name) === codePoints(object.name) ||
      codePoints(object.name) <= 64 ||
      broken(run, nameNonAsciiLengthRule)) &&
    (!run.listens ||
      object.adminPass === undefined ||
      (object.user_data === undefined &&
        (object.key_name === undefined ||
          typeof object.key_name !== "string" ||
          object.key_name === "")) ||
      broken(run, adminPassUnusedRule)) &&
    (object.key_name === undefined ||
      typeof object.key_name !== "string" ||
      object.key_name === "" ||
      object.extendparam === undefined ||
      !isObject(object.extendparam) ||
      !has(object.extendparam, "chargingMode") ||
      typeof object.extendparam.chargingMode !== "string" ||
      object.extendparam.chargingMode !== "prePaid" ||
      (object.metadata !== undefined &&
        (!isObject(object.metadata) ||
          (has(object.metadata, "op_svc_userid") &&
            (typeof object.metadata.op_svc_userid !== "string" ||
              object.metadata.op_svc_userid !== "")))) ||
      broken(run, keyNameNeedsUserIdRule)) &&
    (object.count === undefined ||
      typeof object.count !== "number" ||
      object.count <= 100 ||
      object.extendparam === undefined ||
      !isObject(object.extendparam) ||
      !has(object.extendparam, "chargingMode") ||
      typeof object.extendparam.chargingMode !== "string" ||
      object.extendparam.chargingMode !== "prePaid" ||
      broken(run, prepaidCountRule)) &&
    (!run.listens ||
      object.count === undefined ||
      typeof object.count !== "number" ||
      object.count <= 100 ||
      (object.extendparam !== undefined &&
        (!isObject(object.extendparam) ||
          (has(object.extendparam, "chargingMode") &&
            (typeof object.extendparam.chargingMode !== "string" ||
              object.extendparam.chargingMode === "prePaid")))) ||
      broken(run, postpaidCountRule)) &&
    (object.count === undefined ||
      object.extendparam === undefined ||
      !isObject(object.extendparam) ||
      !has(object.extendparam, "chargingMode") ||
      typeof object.extendparam.chargingMode !== "string" ||
      object.extendparam.chargingMode !== "prePaid" ||
      given(
        object.data_volumes !== undefined
          ? isArray(object.data_volumes)
            ? object.data_volumes.length
            : undefined
          : 0,
        (amount) =>
          amount === undefined ||
          given(
            2 + amount,
            (amount3) =>
              !isObject(object) ||
              given(
                object.publicip !== undefined &&
                  isObject(object.publicip) &&
                  has(object.publicip, "eip") &&
                  isObject(object.publicip.eip) &&
                  isObject(object.publicip.eip.bandwidth) &&
                  typeof object.publicip.eip.bandwidth.sharetype === "string" &&
                  object.publicip.eip.bandwidth.sharetype === "PER" &&
                  (!has(object.publicip.eip, "extendparam") ||
                    (isObject(object.publicip.eip.extendparam) &&
                      (!has(object.publicip.eip.extendparam, "chargingMode") ||
                        (typeof object.publicip.eip.extendparam.chargingMode === "string" &&
                          object.publicip.eip.extendparam.chargingMode !== "postPaid"))))
                  ? 2
                  : object.publicip !== undefined &&
                      (!isObject(object.publicip) ||
                        (has(object.publicip, "eip") &&
                          (!isObject(object.publicip.eip) ||
                            ((!isObject(object.publicip.eip.bandwidth) ||
                              typeof object.publicip.eip.bandwidth.sharetype !== "string" ||
                              object.publicip.eip.bandwidth.sharetype === "PER") &&
                              (!has(object.publicip.eip, "extendparam") ||
                                !isObject(object.publicip.eip.extendparam) ||
                                !has(object.publicip.eip.extendparam, "chargingMode") ||
                                typeof object.publicip.eip.extendparam.chargingMode !== "string" ||
                                object.publicip.eip.extendparam.chargingMode !== "postPaid")))))
                    ? undefined
                    : 0,
                (amount2) =>
                  amount2 === undefined ||
                  !isObject(object) ||
                  typeof object.count !== "number" ||
                  object.count * (amount3 + amount2) <= 400,
              ),
          ),
      ) ||
      broken(run, prepaidOrderSizeRule)) &&
    (!run.listens ||
      object.isAutoRename === undefined ||
      typeof object.isAutoRename !== "boolean" ||
      !object.isAutoRename ||
      (object.count !== undefined && (typeof object.count !== "number" || object.count > 1)) ||
      broken(run, sameNameNeedsBatchRule)) &&
    (!run.listens ||
      object.batch_create_in_multi_az === undefined ||
      typeof object.batch_create_in_multi_az !== "boolean" ||
      !object.batch_create_in_multi_az ||
      object.availability_zone === undefined ||
      typeof object.availability_zone !== "string" ||
      object.availability_zone === "" ||
      broken(run, multiAzNeedsFreeZoneRule)) &&
    (!run.listens ||
      object.batch_create_in_multi_az === undefined ||
      typeof object.batch_create_in_multi_az !== "boolean" ||
      !object.batch_create_in_multi_az ||
      object.count !== undefined ||
      broken(run, multiAzNeedsCountRule)) &&
    (!run.listens ||
      isFaulty(run, securityGroupsNeedNewInterfaceRule) ||
      object.security_groups === undefined ||
      !isArray(object.security_groups) ||
      object.security_groups.length === 0 ||
      !isArray(object.nics) ||
      object.nics.some(
        (n) =>
          !isObject(n) || !has(n, "port_id") || typeof n.port_id !== "string" || n.port_id === "",
      ) ||
      broken(run, securityGroupsNeedNewInterfaceRule)) &&
    (object.auto_terminate_time === undefined ||
      object.extendparam === undefined ||
      !isObject(object.extendparam) ||
      !has(object.extendparam, "chargingMode") ||
      typeof object.extendparam.chargingMode !== "string" ||
      object.extendparam.chargingMode !== "prePaid" ||
      broken(run, autoTerminateTimeBillingRule)) &&
    (!isObject(object.root_volume) ||
      (!has(object.root_volume, "iops") && !has(object.root_volume, "throughput")) ||
      object.extendparam === undefined ||
      !isObject(object.extendparam) ||
      !has(object.extendparam, "chargingMode") ||
      typeof object.extendparam.chargingMode !== "string" ||
      object.extendparam.chargingMode !== "prePaid" ||
      broken(run, rootVolumePerformanceBillingRule)) &&
    (isFaulty(run, dataVolumePerformanceBillingRule) ||
      object.data_volumes === undefined ||
      !isArray(object.data_volumes) ||
      object.data_volumes.every(
        (v) => !isObject(v) || (!has(v, "iops") && !has(v, "throughput")),
      ) ||
      object.extendparam === undefined ||
      !isObject(object.extendparam) ||
      !has(object.extendparam, "chargingMode") ||
      typeof object.extendparam.chargingMode !== "string" ||
      object.extendparam.chargingMode !== "prePaid" ||
      broken(run, dataVolumePerformanceBillingRule)) &&
    (isFaulty(run, dataVolumeReleaseBillingRule) ||
      object.data_volumes === undefined ||
      !isArray(object.data_volumes) ||
      object.data_volumes.every(
        (v) =>
          !isObject(v) ||
          !has(v, "delete_on_termination") ||
          typeof v.delete_on_termination !== "boolean" ||
          !v.delete_on_termination,
      ) ||
      object.extendparam === undefined ||
      !isObject(object.extendparam) ||
      !has(object.extendparam, "chargingMode") ||
      typeof object.extendparam.chargingMode !== "string" ||
      object.extendparam.chargingMode !== "prePaid" ||
      broken(run, dataVolumeReleaseBillingRule)) &&
    (!run.listens ||
      object.publicip === undefined ||
      !isObject(object.publicip) ||
      !has(object.publicip, "delete_on_termination") ||
      typeof object.publicip.delete_on_termination !== "boolean" ||
      !object.publicip.delete_on_termination ||
      !has(object.publicip, "eip") ||
      !isObject(object.publicip.eip) ||
      !isObject(object.publicip.eip.bandwidth) ||
      typeof object.publicip.eip.bandwidth.sharetype !== "string" ||
      object.publicip.eip.bandwidth.sharetype !== "PER" ||
      (has(object.publicip.eip, "extendparam") &&
      isObject(object.publicip.eip.extendparam) &&
      has(object.publicip.eip.extendparam, "chargingMode")
        ? typeof object.publicip.eip.extendparam.chargingMode !== "string" ||
          object.publicip.eip.extendparam.chargingMode !== "prePaid"
        : (has(object.publicip.eip, "extendparam") &&
            (!isObject(object.publicip.eip.extendparam) ||
              has(object.publicip.eip.extendparam, "chargingMode"))) ||
          object.extendparam === undefined ||
          !isObject(object.extendparam) ||
          !has(object.extendparam, "chargingMode") ||
          typeof object.extendparam.chargingMode !== "string" ||
          object.extendparam.chargingMode !== "prePaid") ||
      broken(run, publicIpReleaseBillingRule)) &&
    (!run.listens ||
      object.publicip === undefined ||
      !isObject(object.publicip) ||
      !has(object.publicip, "eip") ||
      !isObject(object.publicip.eip) ||
      !isObject(object.publicip.eip.bandwidth) ||
      !has(object.publicip.eip.bandwidth, "chargemode") ||
      typeof object.publicip.eip.bandwidth.chargemode !== "string" ||
      object.publicip.eip.bandwidth.chargemode !== "traffic" ||
      typeof object.publicip.eip.bandwidth.sharetype !== "string" ||
      object.publicip.eip.bandwidth.sharetype !== "PER" ||
      (has(object.publicip.eip, "extendparam") &&
      isObject(object.publicip.eip.extendparam) &&
      has(object.publicip.eip.extendparam, "chargingMode")
        ? typeof object.publicip.eip.extendparam.chargingMode !== "string" ||
          object.publicip.eip.extendparam.chargingMode !== "prePaid"
        : (has(object.publicip.eip, "extendparam") &&
            (!isObject(object.publicip.eip.extendparam) ||
              has(object.publicip.eip.extendparam, "chargingMode"))) ||
          object.extendparam === undefined ||
          !isObject(object.extendparam) ||
          !has(object.extendparam, "chargingMode") ||
          typeof object.extendparam.chargingMode !== "string" ||
          object.extendparam.chargingMode !== "prePaid") ||
      broken(run, prepaidEipByTrafficRule)) &&
    (isFaulty(run, serverTagsUniqueKeysRule) ||
      object.server_tags === undefined ||
      !isArray(object.server_tags) ||
      isUnique(
        mapAll(object.server_tags, (t) =>
          isObject(t) && typeof t.key === "string" ? t.key : undefined,
        ),
      ) !== false ||
      broken(run, serverTagsUniqueKeysRule)) &&
    (!run.listens ||
      isFaulty(run, tagsUniqueKeysRule) ||
      object.tags === undefined ||
      !isArray(object.tags) ||
      isUnique(
        mapAll(object.tags, (t) => (typeof t === "string" ? piece(t, ".", 0) : undefined)),
      ) !== false ||
      broken(run, tagsUniqueKeysRule)) &&
    (!run.listens ||
      isFaulty(run, oneAddressManyServersRule) ||
      object.count === undefined ||
      typeof object.count !== "number" ||
      object.count <= 1 ||
      !isArray(object.nics) ||
      object.nics.every(
        (n) =>
          !isObject(n) ||
          !has(n, "ip_address") ||
          typeof n.ip_address !== "string" ||
          n.ip_address === "" ||
          (has(n, "port_id") && (typeof n.port_id !== "string" || n.port_id !== "")),
      ) ||
      broken(run, oneAddressManyServersRule))
  );
}

function checkName(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    (isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts)) &&
    (isAtMost(value, 128) || fail(run, "maxLength", 128, value, key, facts)) &&
    (namePattern.test(value) || fail(run, "pattern", namePattern.source, value, key, facts))
  );
}

function checkAdminPass(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    (isAtLeast(value, 8) || fail(run, "minLength", 8, value, key, facts)) &&
    (isAtMost(value, 26) || fail(run, "maxLength", 26, value, key, facts)) &&
    ((/[A-Z]/u.test(value) ? 1 : 0) +
      (/[a-z]/u.test(value) ? 1 : 0) +
      (/[0-9]/u.test(value) ? 1 : 0) +
      (/[!@$%^_=+\[{}\]:,./?~#*-]/u.test(value) ? 1 : 0) >=
      3 ||
      broken(run, adminPassClassesRule, key, facts)) &&
    ((!value.includes("root") && !value.includes("toor")) ||
      broken(run, adminPassUserNameRule, key, facts)) &&
    (!run.listens ||
      (!value.includes("Administrator") && !value.includes("rotartsinimdA")) ||
      broken(run, adminPassWindowsUserNameRule, key, facts)) &&
    (!run.listens ||
      !/[^A-Za-z0-9!@$%^_=+\[{}\]:,./?~#*-]/u.test(value) ||
      broken(run, adminPassCharactersRule, key, facts))
  );
}

function checkAutoTerminateTime(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    (isDateTime(value) || fail(run, "format", "date-time", value, key, facts)) &&
    ((value.includes("T") && value.endsWith("Z") && !value.includes(".")) ||
      broken(run, autoTerminateTimeFormRule, key, facts)) &&
    (given(timestamp(value), (time) => time === undefined || time >= Date.now() + 1800 * 1000) ||
      broken(run, autoTerminateTimeEarliestRule, key, facts)) &&
    (given(
      timestamp(value),
      (time) => time === undefined || time <= Date.now() + 94694400 * 1000,
    ) ||
      broken(run, autoTerminateTimeLatestRule, key, facts))
  );
}

function checkCount(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return (
    (value >= 1 || fail(run, "minimum", 1, value, key, facts)) &&
    (value <= 500 || fail(run, "maximum", 500, value, key, facts))
  );
}

function checkDescription(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    (isAtMost(value, 85) || fail(run, "maxLength", 85, value, key, facts)) &&
    (descriptionPattern.test(value) ||
      fail(run, "pattern", descriptionPattern.source, value, key, facts))
  );
}

function checkUserData(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    (isAtMost(value, 43692) || fail(run, "maxLength", 43692, value, key, facts)) &&
    (isByte(value) || fail(run, "format", "byte", value, key, facts)) &&
    (given(base64Length(value), (amount) => amount === undefined || amount <= 32768) ||
      broken(run, userDataSizeRule, key, facts))
  );
}

function checkNics(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    (value.length >= 1 || fail(run, "minItems", 1, value)) &&
    (value.length <= 12 || fail(run, "maxItems", 12, value)) &&
    (value.length > 12 || everyItem(value, 0, checkNic, run, table3))
  );
}

function checkDataVolumes(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    (value.length <= 59 || fail(run, "maxItems", 59, value)) &&
    (value.length > 59 || everyItem(value, 0, checkDataVolume, run, table6))
  );
}

function checkSecurityGroups(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkSecurityGroup, run, tableSecurityGroups);
}

function checkServerTags(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    (value.length <= 10 || fail(run, "maxItems", 10, value)) &&
    (value.length > 10 || everyItem(value, 0, checkServerTag, run, tableServerTags))
  );
}

function checkTags(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    (value.length <= 10 || fail(run, "maxItems", 10, value)) &&
    (value.length > 10 || everyItem(value, 0, checkTagsItem, run, table2Tags))
  );
}

function checkTagsItem(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return tagsItemPattern.test(value) || broken(run, tagFormRule, key, facts);
}

function checkThenOsSchedulerHints(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    !object ||
    (optional(object.tenancy, checkThenOsSchedulerHintsTenancy, run, "tenancy") &&
      knownProperties(value, thenOsSchedulerHintsNames, run))
  );
}

function checkThenOsSchedulerHintsTenancy(value: unknown, run: Run): boolean {
  return (
    !passes(checkThenOsSchedulerHintsTenancyExcluded, value, run) ||
    broken(run, prepaidDedicatedHostRule)
  );
}

function checkThenOsSchedulerHintsTenancyExcluded(
  value: unknown,
  run: Run,
  key?: string,
  facts?: Facts,
): boolean {
  return value === "dedicated" || fail(run, "const", "dedicated", value, key, facts);
}

function checkIf(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return !object || mandatory(object.extendparam, checkIfExtendparam, run, "extendparam");
}

function checkIfExtendparam(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    !object ||
    (checkIfExtendparamChargingMode(object.chargingMode, run, "chargingMode") &&
      knownProperties(value, ifExtendparamNames, run))
  );
}

function checkIfExtendparamChargingMode(
  value: unknown,
  run: Run,
  key?: string,
  facts?: Facts,
): boolean {
  return value === "prePaid" || fail(run, "const", "prePaid", value, key, facts);
}

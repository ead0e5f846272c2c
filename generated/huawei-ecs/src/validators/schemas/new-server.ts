// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem, maxItems, minItems } from "../../runtime/validators/array.js";
import { base64Length, utf8Length } from "../../runtime/validators/cel/bytes.js";
import { mapAll } from "../../runtime/validators/cel/collect.js";
import { given } from "../../runtime/validators/cel/given.js";
import { has, isObject } from "../../runtime/validators/cel/object.js";
import { timestamp } from "../../runtime/validators/cel/time.js";
import { isUnique } from "../../runtime/validators/cel/unique.js";
import { not } from "../../runtime/validators/combine.js";
import { isFaulty } from "../../runtime/validators/faulty.js";
import { isByte } from "../../runtime/validators/formats/byte.js";
import { isDateTime } from "../../runtime/validators/formats/date-time.js";
import { isUuid } from "../../runtime/validators/formats/uuid.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { codePoints } from "../../runtime/validators/length.js";
import { maximum, minimum } from "../../runtime/validators/number.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import { type Facts, type Run, passes } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { maxLength, minLength, pattern, textFormat } from "../../runtime/validators/string.js";
import { checkBoolean, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { constant } from "../../runtime/validators/value.js";
import type { NewServer } from "../../schemas/new-server.js";
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
  return validate(checkNewServer, value, options, { facts: table2 });
}

/** Validates a value of the type `NewServer`, as a Standard Schema. */
export const newServer: StandardSchemaV1<NewServer> =
  /* @__PURE__ */ standardSchema(validateNewServer);

const rowOfTable2: Facts = { rowOf: { page: "create-servers", table: "2" } };
const newServerNamePattern = /^[\p{L}0-9_.-]+$/u;
const table3: Facts = { source: [{ page: "create-servers", table: "3" }] };
const adminPassClassesRule: Rule = {
  id: "admin-pass-classes",
  message:
    "adminPass must hold at least three of upper case letters, lower case letters, digits and special characters",
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
  message: "adminPass should hold only letters, digits and the documented special characters",
  severity: "warning",
  source: [{ page: "create-servers", table: "2", row: "adminPass" }],
};
const rowOfTable2Sensitive: Facts = {
  rowOf: { page: "create-servers", table: "2" },
  sensitive: true,
};
const newServerAutoTerminateTimePattern = /^[^.]+T[^.]+Z$/u;
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
const table6: Facts = { source: [{ page: "create-servers", table: "6" }] };
const newServerDescriptionPattern = /^[^<>]*$/u;
const rowOfTablePrePaidServer: Facts = { rowOf: { page: "sdk", table: "PrePaidServer" } };
const tableSecurityGroups: Facts = {
  source: [{ page: "data-structures", table: "security-groups" }],
};
const tableServerTags: Facts = { source: [{ page: "data-structures", table: "server-tags" }] };
const newServerTagsItemPattern =
  /^[A-Za-z0-9_\p{Script=Han}-]{1,36}\.[A-Za-z0-9_.\p{Script=Han}-]{0,43}$/u;
const table2Tags: Facts = { source: [{ page: "create-servers", table: "2", row: "tags" }] };
const userDataSizeRule: Rule = {
  id: "user-data-size",
  message: "user_data must not hold more than 32 KB before the encoding",
  source: [{ page: "create-servers", table: "2", row: "user_data" }],
};
const newServerThenOsSchedulerHintsNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "tenancy",
]);
const tableCreateEcs0901: Facts = {
  source: [{ page: "error-codes", table: "create", row: "Ecs.0901" }],
};
const newServerIfExtendparamNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["chargingMode"]);
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
const newServerNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
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
export function checkNewServer(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(object.flavorRef, checkString, run, depth, "flavorRef", rowOfTable2) &&
    mandatory(object.imageRef, checkUuidString, run, depth, "imageRef", rowOfTable2) &&
    mandatory(object.name, checkNewServerName, run, depth, "name", rowOfTable2) &&
    mandatory(object.nics, checkNewServerNics, run, depth, "nics", rowOfTable2) &&
    mandatory(object.root_volume, checkRootVolume, run, depth, "root_volume", rowOfTable2) &&
    mandatory(object.vpcid, checkUuidString, run, depth, "vpcid", rowOfTable2) &&
    optional(
      object.adminPass,
      checkNewServerAdminPass,
      run,
      depth,
      "adminPass",
      rowOfTable2Sensitive,
    ) &&
    optional(
      object.auto_terminate_time,
      checkNewServerAutoTerminateTime,
      run,
      depth,
      "auto_terminate_time",
      rowOfTable2,
    ) &&
    optional(object.availability_zone, checkString, run, depth, "availability_zone", rowOfTable2) &&
    optional(
      object.batch_create_in_multi_az,
      checkBoolean,
      run,
      depth,
      "batch_create_in_multi_az",
      rowOfTable2,
    ) &&
    optional(object.count, checkNewServerCount, run, depth, "count", rowOfTable2) &&
    optional(object.cpu_options, checkCpuOptions, run, depth, "cpu_options", rowOfTable2) &&
    optional(
      object.data_volumes,
      checkNewServerDataVolumes,
      run,
      depth,
      "data_volumes",
      rowOfTable2,
    ) &&
    optional(
      object.description,
      checkNewServerDescription,
      run,
      depth,
      "description",
      rowOfTable2,
    ) &&
    optional(
      object.enclave_options,
      checkEnclaveOptions,
      run,
      depth,
      "enclave_options",
      rowOfTablePrePaidServer,
    ) &&
    optional(object.extendparam, checkServerExtendParam, run, depth, "extendparam", rowOfTable2) &&
    optional(object.isAutoRename, checkBoolean, run, depth, "isAutoRename", rowOfTable2) &&
    optional(object.key_name, checkString, run, depth, "key_name", rowOfTable2) &&
    optional(object.metadata, checkServerMetadata, run, depth, "metadata", rowOfTable2) &&
    optional(
      object.metadata_options,
      checkMetadataOptions,
      run,
      depth,
      "metadata_options",
      rowOfTablePrePaidServer,
    ) &&
    optional(
      object["os:scheduler_hints"],
      checkSchedulerHints,
      run,
      depth,
      "os:scheduler_hints",
      rowOfTable2,
    ) &&
    optional(object.publicip, checkPublicIp, run, depth, "publicip", rowOfTable2) &&
    optional(
      object.security_groups,
      checkNewServerSecurityGroups,
      run,
      depth,
      "security_groups",
      rowOfTable2,
    ) &&
    optional(
      object.security_options,
      checkSecurityOptions,
      run,
      depth,
      "security_options",
      rowOfTablePrePaidServer,
    ) &&
    optional(
      object.serial_console_options,
      checkSerialConsoleOptions,
      run,
      depth,
      "serial_console_options",
      rowOfTablePrePaidServer,
    ) &&
    optional(
      object.server_tags,
      checkNewServerServerTags,
      run,
      depth,
      "server_tags",
      rowOfTable2,
    ) &&
    optional(object.tags, checkNewServerTags, run, depth, "tags", rowOfTable2) &&
    optional(
      object.user_data,
      checkNewServerUserData,
      run,
      depth,
      "user_data",
      rowOfTable2Sensitive,
    ) &&
    (!passes(checkNewServerIf, value, run, depth) || checkNewServerThen(value, run, depth)) &&
    knownProperties(value, newServerNames, run, depth) &&
    (!isObject(value) ||
      !has(value, "count") ||
      typeof value.count !== "number" ||
      value.count <= 1 ||
      (has(value, "isAutoRename") &&
        (typeof value.isAutoRename !== "boolean" || value.isAutoRename)) ||
      typeof value.name !== "string" ||
      codePoints(value.name) <= 59 ||
      broken(run, depth, batchNameLengthRule)) &&
    (!isObject(value) ||
      !has(value, "count") ||
      typeof value.count !== "number" ||
      value.count <= 1 ||
      !has(value, "isAutoRename") ||
      typeof value.isAutoRename !== "boolean" ||
      !value.isAutoRename ||
      typeof value.name !== "string" ||
      codePoints(value.name) <= 59 ||
      broken(run, depth, batchSameNameLengthRule)) &&
    (!isObject(value) ||
      typeof value.name !== "string" ||
      utf8Length(value.name) === codePoints(value.name) ||
      codePoints(value.name) <= 64 ||
      broken(run, depth, nameNonAsciiLengthRule)) &&
    (!isObject(value) ||
      !has(value, "adminPass") ||
      (!has(value, "user_data") &&
        (!has(value, "key_name") || typeof value.key_name !== "string" || value.key_name === "")) ||
      broken(run, depth, adminPassUnusedRule)) &&
    (!isObject(value) ||
      !has(value, "key_name") ||
      typeof value.key_name !== "string" ||
      value.key_name === "" ||
      !has(value, "extendparam") ||
      !isObject(value.extendparam) ||
      !has(value.extendparam, "chargingMode") ||
      typeof value.extendparam.chargingMode !== "string" ||
      value.extendparam.chargingMode !== "prePaid" ||
      (has(value, "metadata") &&
        (!isObject(value.metadata) || has(value.metadata, "op_svc_userid"))) ||
      broken(run, depth, keyNameNeedsUserIdRule)) &&
    (!isObject(value) ||
      !has(value, "count") ||
      typeof value.count !== "number" ||
      value.count <= 100 ||
      !has(value, "extendparam") ||
      !isObject(value.extendparam) ||
      !has(value.extendparam, "chargingMode") ||
      typeof value.extendparam.chargingMode !== "string" ||
      value.extendparam.chargingMode !== "prePaid" ||
      broken(run, depth, prepaidCountRule)) &&
    (!isObject(value) ||
      !has(value, "count") ||
      typeof value.count !== "number" ||
      value.count <= 100 ||
      (has(value, "extendparam") &&
        (!isObject(value.extendparam) ||
          (has(value.extendparam, "chargingMode") &&
            (typeof value.extendparam.chargingMode !== "string" ||
              value.extendparam.chargingMode === "prePaid")))) ||
      broken(run, depth, postpaidCountRule)) &&
    (!isObject(value) ||
      !has(value, "count") ||
      !has(value, "extendparam") ||
      !isObject(value.extendparam) ||
      !has(value.extendparam, "chargingMode") ||
      typeof value.extendparam.chargingMode !== "string" ||
      value.extendparam.chargingMode !== "prePaid" ||
      given(
        has(value, "data_volumes")
          ? isArray(value.data_volumes)
            ? value.data_volumes.length
            : undefined
          : 0,
        (amount) =>
          amount === undefined ||
          given(
            has(value, "publicip") &&
              isObject(value.publicip) &&
              has(value.publicip, "eip") &&
              isObject(value.publicip.eip) &&
              isObject(value.publicip.eip.bandwidth) &&
              typeof value.publicip.eip.bandwidth.sharetype === "string" &&
              value.publicip.eip.bandwidth.sharetype === "PER" &&
              (!has(value.publicip.eip, "extendparam") ||
                (isObject(value.publicip.eip.extendparam) &&
                  (!has(value.publicip.eip.extendparam, "chargingMode") ||
                    (typeof value.publicip.eip.extendparam.chargingMode === "string" &&
                      value.publicip.eip.extendparam.chargingMode !== "postPaid"))))
              ? 2
              : has(value, "publicip") &&
                  (!isObject(value.publicip) ||
                    (has(value.publicip, "eip") &&
                      (!isObject(value.publicip.eip) ||
                        ((!isObject(value.publicip.eip.bandwidth) ||
                          typeof value.publicip.eip.bandwidth.sharetype !== "string" ||
                          value.publicip.eip.bandwidth.sharetype === "PER") &&
                          (!has(value.publicip.eip, "extendparam") ||
                            !isObject(value.publicip.eip.extendparam) ||
                            !has(value.publicip.eip.extendparam, "chargingMode") ||
                            typeof value.publicip.eip.extendparam.chargingMode !== "string" ||
                            value.publicip.eip.extendparam.chargingMode !== "postPaid")))))
                ? undefined
                : 0,
            (amount2) =>
              amount2 === undefined ||
              typeof value.count !== "number" ||
              value.count * (2 + amount + amount2) <= 400,
          ),
      ) ||
      broken(run, depth, prepaidOrderSizeRule)) &&
    (!isObject(value) ||
      !has(value, "isAutoRename") ||
      typeof value.isAutoRename !== "boolean" ||
      !value.isAutoRename ||
      (has(value, "count") && (typeof value.count !== "number" || value.count > 1)) ||
      broken(run, depth, sameNameNeedsBatchRule)) &&
    (!isObject(value) ||
      !has(value, "batch_create_in_multi_az") ||
      typeof value.batch_create_in_multi_az !== "boolean" ||
      !value.batch_create_in_multi_az ||
      !has(value, "availability_zone") ||
      typeof value.availability_zone !== "string" ||
      value.availability_zone === "" ||
      broken(run, depth, multiAzNeedsFreeZoneRule)) &&
    (!isObject(value) ||
      !has(value, "batch_create_in_multi_az") ||
      typeof value.batch_create_in_multi_az !== "boolean" ||
      !value.batch_create_in_multi_az ||
      has(value, "count") ||
      broken(run, depth, multiAzNeedsCountRule)) &&
    (isFaulty(run, depth, securityGroupsNeedNewInterfaceRule) ||
      !isObject(value) ||
      !has(value, "security_groups") ||
      !isArray(value.security_groups) ||
      value.security_groups.length === 0 ||
      !isArray(value.nics) ||
      value.nics.some(
        (n) =>
          !isObject(n) || !has(n, "port_id") || typeof n.port_id !== "string" || n.port_id === "",
      ) ||
      broken(run, depth, securityGroupsNeedNewInterfaceRule)) &&
    (!isObject(value) ||
      !has(value, "auto_terminate_time") ||
      !has(value, "extendparam") ||
      !isObject(value.extendparam) ||
      !has(value.extendparam, "chargingMode") ||
      typeof value.extendparam.chargingMode !== "string" ||
      value.extendparam.chargingMode !== "prePaid" ||
      broken(run, depth, autoTerminateTimeBillingRule)) &&
    (!isObject(value) ||
      !isObject(value.root_volume) ||
      (!has(value.root_volume, "iops") && !has(value.root_volume, "throughput")) ||
      !has(value, "extendparam") ||
      !isObject(value.extendparam) ||
      !has(value.extendparam, "chargingMode") ||
      typeof value.extendparam.chargingMode !== "string" ||
      value.extendparam.chargingMode !== "prePaid" ||
      broken(run, depth, rootVolumePerformanceBillingRule)) &&
    (isFaulty(run, depth, dataVolumePerformanceBillingRule) ||
      !isObject(value) ||
      !has(value, "data_volumes") ||
      !isArray(value.data_volumes) ||
      value.data_volumes.every((v) => !isObject(v) || (!has(v, "iops") && !has(v, "throughput"))) ||
      !has(value, "extendparam") ||
      !isObject(value.extendparam) ||
      !has(value.extendparam, "chargingMode") ||
      typeof value.extendparam.chargingMode !== "string" ||
      value.extendparam.chargingMode !== "prePaid" ||
      broken(run, depth, dataVolumePerformanceBillingRule)) &&
    (isFaulty(run, depth, dataVolumeReleaseBillingRule) ||
      !isObject(value) ||
      !has(value, "data_volumes") ||
      !isArray(value.data_volumes) ||
      value.data_volumes.every(
        (v) =>
          !isObject(v) ||
          !has(v, "delete_on_termination") ||
          typeof v.delete_on_termination !== "boolean" ||
          !v.delete_on_termination,
      ) ||
      !has(value, "extendparam") ||
      !isObject(value.extendparam) ||
      !has(value.extendparam, "chargingMode") ||
      typeof value.extendparam.chargingMode !== "string" ||
      value.extendparam.chargingMode !== "prePaid" ||
      broken(run, depth, dataVolumeReleaseBillingRule)) &&
    (!isObject(value) ||
      !has(value, "publicip") ||
      !isObject(value.publicip) ||
      !has(value.publicip, "delete_on_termination") ||
      typeof value.publicip.delete_on_termination !== "boolean" ||
      !value.publicip.delete_on_termination ||
      !has(value.publicip, "eip") ||
      !isObject(value.publicip.eip) ||
      !isObject(value.publicip.eip.bandwidth) ||
      typeof value.publicip.eip.bandwidth.sharetype !== "string" ||
      value.publicip.eip.bandwidth.sharetype !== "PER" ||
      (has(value.publicip.eip, "extendparam") &&
      isObject(value.publicip.eip.extendparam) &&
      has(value.publicip.eip.extendparam, "chargingMode")
        ? typeof value.publicip.eip.extendparam.chargingMode !== "string" ||
          value.publicip.eip.extendparam.chargingMode !== "prePaid"
        : (has(value.publicip.eip, "extendparam") &&
            (!isObject(value.publicip.eip.extendparam) ||
              has(value.publicip.eip.extendparam, "chargingMode"))) ||
          !has(value, "extendparam") ||
          !isObject(value.extendparam) ||
          !has(value.extendparam, "chargingMode") ||
          typeof value.extendparam.chargingMode !== "string" ||
          value.extendparam.chargingMode !== "prePaid") ||
      broken(run, depth, publicIpReleaseBillingRule)) &&
    (!isObject(value) ||
      !has(value, "publicip") ||
      !isObject(value.publicip) ||
      !has(value.publicip, "eip") ||
      !isObject(value.publicip.eip) ||
      !isObject(value.publicip.eip.bandwidth) ||
      !has(value.publicip.eip.bandwidth, "chargemode") ||
      typeof value.publicip.eip.bandwidth.chargemode !== "string" ||
      value.publicip.eip.bandwidth.chargemode !== "traffic" ||
      typeof value.publicip.eip.bandwidth.sharetype !== "string" ||
      value.publicip.eip.bandwidth.sharetype !== "PER" ||
      (has(value.publicip.eip, "extendparam") &&
      isObject(value.publicip.eip.extendparam) &&
      has(value.publicip.eip.extendparam, "chargingMode")
        ? typeof value.publicip.eip.extendparam.chargingMode !== "string" ||
          value.publicip.eip.extendparam.chargingMode !== "prePaid"
        : (has(value.publicip.eip, "extendparam") &&
            (!isObject(value.publicip.eip.extendparam) ||
              has(value.publicip.eip.extendparam, "chargingMode"))) ||
          !has(value, "extendparam") ||
          !isObject(value.extendparam) ||
          !has(value.extendparam, "chargingMode") ||
          typeof value.extendparam.chargingMode !== "string" ||
          value.extendparam.chargingMode !== "prePaid") ||
      broken(run, depth, prepaidEipByTrafficRule)) &&
    (isFaulty(run, depth, serverTagsUniqueKeysRule) ||
      !isObject(value) ||
      !has(value, "server_tags") ||
      !isArray(value.server_tags) ||
      isUnique(
        mapAll(value.server_tags, (t) =>
          isObject(t) && typeof t.key === "string" ? t.key : undefined,
        ),
      ) !== false ||
      broken(run, depth, serverTagsUniqueKeysRule)) &&
    (isFaulty(run, depth, tagsUniqueKeysRule) ||
      !isObject(value) ||
      !has(value, "tags") ||
      !isArray(value.tags) ||
      isUnique(mapAll(value.tags, (t) => (typeof t === "string" ? t.split(".")[0] : undefined))) !==
        false ||
      broken(run, depth, tagsUniqueKeysRule)) &&
    (isFaulty(run, depth, oneAddressManyServersRule) ||
      !isObject(value) ||
      !has(value, "count") ||
      typeof value.count !== "number" ||
      value.count <= 1 ||
      !isArray(value.nics) ||
      value.nics.every(
        (n) =>
          !isObject(n) ||
          !has(n, "ip_address") ||
          typeof n.ip_address !== "string" ||
          n.ip_address === "" ||
          (has(n, "port_id") && (typeof n.port_id !== "string" || n.port_id !== "")),
      ) ||
      broken(run, depth, oneAddressManyServersRule))
  );
}

function checkUuidString(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return textFormat(value, isUuid, "uuid", run, depth);
}

function checkNewServerName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    minLength(value, 1, run, depth) &&
    maxLength(value, 128, run, depth) &&
    pattern(value, newServerNamePattern, run, depth)
  );
}

function checkNewServerNics(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    minItems(value, 1, run, depth) &&
    maxItems(value, 12, run, depth) &&
    (value.length > 12 || everyItem(value, 0, checkNic, run, depth, table3))
  );
}

function checkNewServerAdminPass(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    minLength(value, 8, run, depth) &&
    maxLength(value, 26, run, depth) &&
    (typeof value !== "string" ||
      (/[A-Z]/u.test(value) ? 1 : 0) +
        (/[a-z]/u.test(value) ? 1 : 0) +
        (/[0-9]/u.test(value) ? 1 : 0) +
        (/[!@$%^_=+\[{}\]:,./?~#*-]/u.test(value) ? 1 : 0) >=
        3 ||
      broken(run, depth, adminPassClassesRule)) &&
    (typeof value !== "string" ||
      (!value.includes("root") && !value.includes("toor")) ||
      broken(run, depth, adminPassUserNameRule)) &&
    (typeof value !== "string" ||
      (!value.includes("Administrator") && !value.includes("rotartsinimdA")) ||
      broken(run, depth, adminPassWindowsUserNameRule)) &&
    (typeof value !== "string" ||
      !/[^A-Za-z0-9!@$%^_=+\[{}\]:,./?~#*-]/u.test(value) ||
      broken(run, depth, adminPassCharactersRule))
  );
}

function checkNewServerAutoTerminateTime(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    pattern(value, newServerAutoTerminateTimePattern, run, depth) &&
    textFormat(value, isDateTime, "date-time", run, depth) &&
    (typeof value !== "string" ||
      given(timestamp(value), (time) => time === undefined || time >= Date.now() + 1800 * 1000) ||
      broken(run, depth, autoTerminateTimeEarliestRule)) &&
    (typeof value !== "string" ||
      given(
        timestamp(value),
        (time) => time === undefined || time <= Date.now() + 94694400 * 1000,
      ) ||
      broken(run, depth, autoTerminateTimeLatestRule))
  );
}

function checkNewServerCount(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth) && maximum(value, 500, run, depth);
}

function checkNewServerDataVolumes(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    maxItems(value, 59, run, depth) &&
    (value.length > 59 || everyItem(value, 0, checkDataVolume, run, depth, table6))
  );
}

function checkNewServerDescription(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    maxLength(value, 85, run, depth) && pattern(value, newServerDescriptionPattern, run, depth)
  );
}

function checkNewServerSecurityGroups(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkSecurityGroup, run, depth, tableSecurityGroups);
}

function checkNewServerServerTags(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    maxItems(value, 10, run, depth) &&
    (value.length > 10 || everyItem(value, 0, checkServerTag, run, depth, tableServerTags))
  );
}

function checkNewServerTags(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    maxItems(value, 10, run, depth) &&
    (value.length > 10 || everyItem(value, 0, checkNewServerTagsItem, run, depth, table2Tags))
  );
}

function checkNewServerTagsItem(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return pattern(value, newServerTagsItemPattern, run, depth);
}

function checkNewServerUserData(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    maxLength(value, 43692, run, depth) &&
    textFormat(value, isByte, "byte", run, depth) &&
    (typeof value !== "string" ||
      given(base64Length(value), (amount) => amount === undefined || amount <= 32768) ||
      broken(run, depth, userDataSizeRule))
  );
}

function checkNewServerThen(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    optional(
      object["os:scheduler_hints"],
      checkNewServerThenOsSchedulerHints,
      run,
      depth,
      "os:scheduler_hints",
      tableCreateEcs0901,
    )
  );
}

function checkNewServerThenOsSchedulerHints(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    (optional(object.tenancy, checkNewServerThenOsSchedulerHintsTenancy, run, depth, "tenancy") &&
      knownProperties(value, newServerThenOsSchedulerHintsNames, run, depth))
  );
}

function checkNewServerThenOsSchedulerHintsTenancy(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  return not(value, checkNewServerThenOsSchedulerHintsTenancyExcluded, undefined, run, depth);
}

function checkNewServerThenOsSchedulerHintsTenancyExcluded(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  return constant(value, "dedicated", run, depth);
}

function checkNewServerIf(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object || mandatory(object.extendparam, checkNewServerIfExtendparam, run, depth, "extendparam")
  );
}

function checkNewServerIfExtendparam(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    (mandatory(
      object.chargingMode,
      checkNewServerIfExtendparamChargingMode,
      run,
      depth,
      "chargingMode",
    ) &&
      knownProperties(value, newServerIfExtendparamNames, run, depth))
  );
}

function checkNewServerIfExtendparamChargingMode(value: unknown, run: Run, depth: number): boolean {
  return constant(value, "prePaid", run, depth);
}

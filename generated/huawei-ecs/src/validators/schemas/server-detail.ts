// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { takeForms } from "../../runtime/validators/best.js";
import { oneOf } from "../../runtime/validators/combine.js";
import { formWords, valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties, openProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { everyProperty, optional } from "../../runtime/validators/object.js";
import { type Forms, fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  checkNull,
  checkObject,
  checkString,
  optionalBoolean,
  optionalInteger,
  optionalString,
} from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ServerDetail } from "../../schemas/server-detail.js";
import { checkStringOrNull } from "../scalars.js";
import { checkSecurityOptions } from "./security-options.js";
import { checkServerAddress } from "./server-address.js";
import { checkServerDetailCpuOptions } from "./server-detail-cpu-options.js";
import { checkServerDetailMetadata } from "./server-detail-metadata.js";
import { checkServerDetailSchedulerHints } from "./server-detail-scheduler-hints.js";
import { checkServerFault } from "./server-fault.js";
import { checkServerFlavor } from "./server-flavor.js";
import { checkServerImage } from "./server-image.js";
import { checkServerSecurityGroup } from "./server-security-group.js";
import { checkServerSystemTag } from "./server-system-tag.js";
import { checkServerVolumeAttachment } from "./server-volume-attachment.js";

/** Validates a value of the type `ServerDetail`. */
export function validateServerDetail(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerDetail> {
  return validate(checkServerDetail, value, options, {
    facts: tableServer,
    words: [valueWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `ServerDetail`; ends at the first error. */
export function isServerDetail(value: unknown): value is ServerDetail {
  return isValid(checkServerDetail, value);
}

/** Validates a value of the type `ServerDetail`, as a Standard Schema. */
export const serverDetail: StandardSchemaV1<ServerDetail> =
  /* @__PURE__ */ standardSchema(validateServerDetail);

const rowOfTableServer: Facts = { rowOf: { page: "show-server", table: "server" } };
const hostStatusKnownValues: readonly unknown[] = ["", "UP", "UNKNOWN", "DOWN", "MAINTENANCE"];
const statusKnownValues: readonly unknown[] = [
  "ACTIVE",
  "BUILD",
  "DELETED",
  "ERROR",
  "HARD_REBOOT",
  "MIGRATING",
  "PAUSED",
  "REBOOT",
  "REBUILD",
  "RESIZE",
  "REVERT_RESIZE",
  "SHELVED",
  "SHELVED_OFFLOADED",
  "SHUTOFF",
  "SOFT_DELETED",
  "SUSPENDED",
  "UNKNOWN",
  "VERIFY_RESIZE",
];
const tableAddresses: Facts = { source: [{ page: "show-server", table: "addresses" }] };
const tableServerAddresses: Facts = {
  source: [{ page: "show-server", table: "server", row: "addresses" }],
};
const cpuOptionsForms: Forms = { checks: [checkServerDetailCpuOptions, checkNull] };
const cpuOptionsNames = /* @__PURE__ */ new Names(["hw:cpu_threads"]);
const faultForms: Forms = { checks: [checkServerFault, checkNull] };
const faultNames = /* @__PURE__ */ new Names(["code", "created", "details", "message"]);
const tableVolumesAttached: Facts = {
  source: [{ page: "show-server", table: "volumes-attached" }],
};
const osSchedulerHintsForms: Forms = { checks: [checkServerDetailSchedulerHints, checkNull] };
const osSchedulerHintsNames = /* @__PURE__ */ new Names(["dedicated_host_id", "group", "tenancy"]);
const tableSecurityGroups: Facts = { source: [{ page: "show-server", table: "security-groups" }] };
const securityOptionsForms: Forms = { checks: [checkSecurityOptions, checkNull] };
const securityOptionsNames = /* @__PURE__ */ new Names(["secure_boot_enabled", "tpm_enabled"]);
const tableSysTags: Facts = { source: [{ page: "show-server", table: "sys-tags" }] };
const names = /* @__PURE__ */ new Names([
  "id",
  "OS-EXT-AZ:availability_zone",
  "OS-EXT-STS:power_state",
  "OS-EXT-STS:task_state",
  "OS-EXT-STS:vm_state",
  "OS-SRV-USG:launched_at",
  "OS-SRV-USG:terminated_at",
  "addresses",
  "auto_terminate_time",
  "cpu_options",
  "created",
  "description",
  "enterprise_project_id",
  "fault",
  "flavor",
  "hostId",
  "host_status",
  "hypervisor",
  "image",
  "key_name",
  "locked",
  "metadata",
  "name",
  "network_interfaces",
  "os-extended-volumes:volumes_attached",
  "os:scheduler_hints",
  "security_groups",
  "security_options",
  "status",
  "sys_tags",
  "tags",
  "tenant_id",
  "updated",
  "user_id",
]);
const tableServer: Facts = { source: [{ page: "show-server", table: "server" }] };

/** The check of `ServerDetail`, for schemas that refer to it. */
export function checkServerDetail(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.id, run, "id", rowOfTableServer) &&
    optionalString(
      object["OS-EXT-AZ:availability_zone"],
      run,
      "OS-EXT-AZ:availability_zone",
      rowOfTableServer,
    ) &&
    optionalInteger(
      object["OS-EXT-STS:power_state"],
      run,
      "OS-EXT-STS:power_state",
      rowOfTableServer,
    ) &&
    (object["OS-EXT-STS:task_state"] === undefined ||
      checkStringOrNull(
        object["OS-EXT-STS:task_state"],
        run,
        "OS-EXT-STS:task_state",
        rowOfTableServer,
      )) &&
    optionalString(object["OS-EXT-STS:vm_state"], run, "OS-EXT-STS:vm_state", rowOfTableServer) &&
    (object["OS-SRV-USG:launched_at"] === undefined ||
      checkStringOrNull(
        object["OS-SRV-USG:launched_at"],
        run,
        "OS-SRV-USG:launched_at",
        rowOfTableServer,
      )) &&
    (object["OS-SRV-USG:terminated_at"] === undefined ||
      checkStringOrNull(
        object["OS-SRV-USG:terminated_at"],
        run,
        "OS-SRV-USG:terminated_at",
        rowOfTableServer,
      )) &&
    (object.auto_terminate_time === undefined ||
      checkStringOrNull(
        object.auto_terminate_time,
        run,
        "auto_terminate_time",
        rowOfTableServer,
      )) &&
    optionalString(object.created, run, "created", rowOfTableServer) &&
    (object.description === undefined ||
      checkStringOrNull(object.description, run, "description", rowOfTableServer)) &&
    optionalString(object.enterprise_project_id, run, "enterprise_project_id", rowOfTableServer) &&
    optionalString(object.hostId, run, "hostId", rowOfTableServer) &&
    (object.host_status === undefined ||
      checkHostStatus(object.host_status, run, "host_status", rowOfTableServer)) &&
    (object.key_name === undefined ||
      checkStringOrNull(object.key_name, run, "key_name", rowOfTableServer)) &&
    optionalBoolean(object.locked, run, "locked", rowOfTableServer) &&
    optionalString(object.name, run, "name", rowOfTableServer) &&
    (object.status === undefined || checkStatus(object.status, run, "status", rowOfTableServer)) &&
    optionalString(object.tenant_id, run, "tenant_id", rowOfTableServer) &&
    optionalString(object.updated, run, "updated", rowOfTableServer) &&
    optionalString(object.user_id, run, "user_id", rowOfTableServer) &&
    optional(object.addresses, checkAddresses, run, "addresses", rowOfTableServer) &&
    optional(object.cpu_options, checkCpuOptions, run, "cpu_options", rowOfTableServer) &&
    optional(object.fault, checkFault, run, "fault", rowOfTableServer) &&
    optional(object.flavor, checkServerFlavor, run, "flavor", rowOfTableServer) &&
    optional(object.hypervisor, checkHypervisor, run, "hypervisor", rowOfTableServer) &&
    optional(object.image, checkServerImage, run, "image", rowOfTableServer) &&
    optional(object.metadata, checkServerDetailMetadata, run, "metadata", rowOfTableServer) &&
    optional(
      object.network_interfaces,
      checkNetworkInterfaces,
      run,
      "network_interfaces",
      rowOfTableServer,
    ) &&
    optional(
      object["os-extended-volumes:volumes_attached"],
      checkOsExtendedVolumesVolumesAttached,
      run,
      "os-extended-volumes:volumes_attached",
      rowOfTableServer,
    ) &&
    optional(
      object["os:scheduler_hints"],
      checkOsSchedulerHints,
      run,
      "os:scheduler_hints",
      rowOfTableServer,
    ) &&
    optional(
      object.security_groups,
      checkSecurityGroups,
      run,
      "security_groups",
      rowOfTableServer,
    ) &&
    optional(
      object.security_options,
      checkSecurityOptionsOfServerDetail,
      run,
      "security_options",
      rowOfTableServer,
    ) &&
    optional(object.sys_tags, checkSysTags, run, "sys_tags", rowOfTableServer) &&
    optional(object.tags, checkTags, run, "tags", rowOfTableServer) &&
    knownProperties(value, names, run)
  );
}

function checkHostStatus(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    hostStatusKnownValues.includes(value) ||
    warn(run, "openEnum", hostStatusKnownValues, value, key, facts)
  );
}

function checkStatus(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    statusKnownValues.includes(value) ||
    warn(run, "openEnum", statusKnownValues, value, key, facts)
  );
}

function checkAddresses(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    everyProperty(object, checkAddressesValue, run, tableServerAddresses) &&
    openProperties(value, run)
  );
}

function checkAddressesValue(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkServerAddress, run, tableAddresses);
}

function checkCpuOptions(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    oneOf(value, cpuOptionsForms, run) && (!object || knownProperties(value, cpuOptionsNames, run))
  );
}

function checkFault(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return oneOf(value, faultForms, run) && (!object || knownProperties(value, faultNames, run));
}

function checkHypervisor(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object && value !== null) return fail(run, "type", ["object", "null"], value);
  return !object || openProperties(value, run);
}

function checkNetworkInterfaces(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkObject, run);
}

function checkOsExtendedVolumesVolumesAttached(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkServerVolumeAttachment, run, tableVolumesAttached);
}

function checkOsSchedulerHints(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    oneOf(value, osSchedulerHintsForms, run) &&
    (!object || knownProperties(value, osSchedulerHintsNames, run))
  );
}

function checkSecurityGroups(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkServerSecurityGroup, run, tableSecurityGroups);
}

function checkSecurityOptionsOfServerDetail(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    oneOf(value, securityOptionsForms, run) &&
    (!object || knownProperties(value, securityOptionsNames, run))
  );
}

function checkSysTags(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkServerSystemTag, run, tableSysTags);
}

function checkTags(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkString, run);
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { takeForms } from "../../runtime/validators/best.js";
import { oneOf } from "../../runtime/validators/combine.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties, openProperties } from "../../runtime/validators/known.js";
import { everyProperty, mandatory, optional } from "../../runtime/validators/object.js";
import { type Forms, fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  checkBoolean,
  checkInteger,
  checkNull,
  checkObject,
  checkString,
} from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ServerDetail } from "../../schemas/server-detail.js";
import { checkSecurityOptions } from "./security-options.js";
import { checkServerAddress } from "./server-address.js";
import { checkServerDetailCpuOptions as checkServerDetailCpuOptions$1 } from "./server-detail-cpu-options.js";
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
  return validate(checkServerDetail, value, options, { facts: tableServer, forms: takeForms });
}

/** True for a value of the type `ServerDetail`; ends at the first error. */
export function isServerDetail(value: unknown): value is ServerDetail {
  return isValid(checkServerDetail, value);
}

/** Validates a value of the type `ServerDetail`, as a Standard Schema. */
export const serverDetail: StandardSchemaV1<ServerDetail> =
  /* @__PURE__ */ standardSchema(validateServerDetail);

const rowOfTableServer: Facts = { rowOf: { page: "show-server", table: "server" } };
const tableAddresses: Facts = { source: [{ page: "show-server", table: "addresses" }] };
const tableServerAddresses: Facts = {
  source: [{ page: "show-server", table: "server", row: "addresses" }],
};
const serverDetailCpuOptionsForms: Forms = { checks: [checkServerDetailCpuOptions$1, checkNull] };
const serverDetailCpuOptionsNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "hw:cpu_threads",
]);
const serverDetailFaultForms: Forms = { checks: [checkServerFault, checkNull] };
const serverDetailFaultNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "code",
  "created",
  "details",
  "message",
]);
const serverDetailHostStatusKnownValues: readonly unknown[] = [
  "",
  "UP",
  "UNKNOWN",
  "DOWN",
  "MAINTENANCE",
];
const tableVolumesAttached: Facts = {
  source: [{ page: "show-server", table: "volumes-attached" }],
};
const serverDetailOsSchedulerHintsForms: Forms = {
  checks: [checkServerDetailSchedulerHints, checkNull],
};
const serverDetailOsSchedulerHintsNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "dedicated_host_id",
  "group",
  "tenancy",
]);
const tableSecurityGroups: Facts = { source: [{ page: "show-server", table: "security-groups" }] };
const serverDetailSecurityOptionsForms: Forms = { checks: [checkSecurityOptions, checkNull] };
const serverDetailSecurityOptionsNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "secure_boot_enabled",
  "tpm_enabled",
]);
const serverDetailStatusKnownValues: readonly unknown[] = [
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
const tableSysTags: Facts = { source: [{ page: "show-server", table: "sys-tags" }] };
const serverDetailNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
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
    mandatory(object.id, checkString, run, "id", rowOfTableServer) &&
    optional(
      object["OS-EXT-AZ:availability_zone"],
      checkString,
      run,
      "OS-EXT-AZ:availability_zone",
      rowOfTableServer,
    ) &&
    optional(
      object["OS-EXT-STS:power_state"],
      checkInteger,
      run,
      "OS-EXT-STS:power_state",
      rowOfTableServer,
    ) &&
    optional(
      object["OS-EXT-STS:task_state"],
      checkStringOrNull,
      run,
      "OS-EXT-STS:task_state",
      rowOfTableServer,
    ) &&
    optional(
      object["OS-EXT-STS:vm_state"],
      checkString,
      run,
      "OS-EXT-STS:vm_state",
      rowOfTableServer,
    ) &&
    optional(
      object["OS-SRV-USG:launched_at"],
      checkStringOrNull,
      run,
      "OS-SRV-USG:launched_at",
      rowOfTableServer,
    ) &&
    optional(
      object["OS-SRV-USG:terminated_at"],
      checkStringOrNull,
      run,
      "OS-SRV-USG:terminated_at",
      rowOfTableServer,
    ) &&
    optional(object.addresses, checkServerDetailAddresses, run, "addresses", rowOfTableServer) &&
    optional(
      object.auto_terminate_time,
      checkStringOrNull,
      run,
      "auto_terminate_time",
      rowOfTableServer,
    ) &&
    optional(
      object.cpu_options,
      checkServerDetailCpuOptions,
      run,
      "cpu_options",
      rowOfTableServer,
    ) &&
    optional(object.created, checkString, run, "created", rowOfTableServer) &&
    optional(object.description, checkStringOrNull, run, "description", rowOfTableServer) &&
    optional(
      object.enterprise_project_id,
      checkString,
      run,
      "enterprise_project_id",
      rowOfTableServer,
    ) &&
    optional(object.fault, checkServerDetailFault, run, "fault", rowOfTableServer) &&
    optional(object.flavor, checkServerFlavor, run, "flavor", rowOfTableServer) &&
    optional(object.hostId, checkString, run, "hostId", rowOfTableServer) &&
    optional(
      object.host_status,
      checkServerDetailHostStatus,
      run,
      "host_status",
      rowOfTableServer,
    ) &&
    optional(object.hypervisor, checkServerDetailHypervisor, run, "hypervisor", rowOfTableServer) &&
    optional(object.image, checkServerImage, run, "image", rowOfTableServer) &&
    optional(object.key_name, checkStringOrNull, run, "key_name", rowOfTableServer) &&
    optional(object.locked, checkBoolean, run, "locked", rowOfTableServer) &&
    optional(object.metadata, checkServerDetailMetadata, run, "metadata", rowOfTableServer) &&
    optional(object.name, checkString, run, "name", rowOfTableServer) &&
    optional(
      object.network_interfaces,
      checkServerDetailNetworkInterfaces,
      run,
      "network_interfaces",
      rowOfTableServer,
    ) &&
    optional(
      object["os-extended-volumes:volumes_attached"],
      checkServerDetailOsExtendedVolumesVolumesAttached,
      run,
      "os-extended-volumes:volumes_attached",
      rowOfTableServer,
    ) &&
    optional(
      object["os:scheduler_hints"],
      checkServerDetailOsSchedulerHints,
      run,
      "os:scheduler_hints",
      rowOfTableServer,
    ) &&
    optional(
      object.security_groups,
      checkServerDetailSecurityGroups,
      run,
      "security_groups",
      rowOfTableServer,
    ) &&
    optional(
      object.security_options,
      checkServerDetailSecurityOptions,
      run,
      "security_options",
      rowOfTableServer,
    ) &&
    optional(object.status, checkServerDetailStatus, run, "status", rowOfTableServer) &&
    optional(object.sys_tags, checkServerDetailSysTags, run, "sys_tags", rowOfTableServer) &&
    optional(object.tags, checkServerDetailTags, run, "tags", rowOfTableServer) &&
    optional(object.tenant_id, checkString, run, "tenant_id", rowOfTableServer) &&
    optional(object.updated, checkString, run, "updated", rowOfTableServer) &&
    optional(object.user_id, checkString, run, "user_id", rowOfTableServer) &&
    knownProperties(value, serverDetailNames, run)
  );
}

function checkStringOrNull(value: unknown, run: Run): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, "type", ["string", "null"], value);
  return true;
}

function checkServerDetailAddresses(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    everyProperty(object, checkServerDetailAddressesValue, run, tableServerAddresses) &&
    openProperties(value, run)
  );
}

function checkServerDetailAddressesValue(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkServerAddress, run, tableAddresses);
}

function checkServerDetailCpuOptions(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    oneOf(value, serverDetailCpuOptionsForms, run) &&
    (!object || knownProperties(value, serverDetailCpuOptionsNames, run))
  );
}

function checkServerDetailFault(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    oneOf(value, serverDetailFaultForms, run) &&
    (!object || knownProperties(value, serverDetailFaultNames, run))
  );
}

function checkServerDetailHostStatus(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    !run.report ||
    serverDetailHostStatusKnownValues.includes(value) ||
    warn(run, "openEnum", serverDetailHostStatusKnownValues, value)
  );
}

function checkServerDetailHypervisor(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object && value !== null) return fail(run, "type", ["object", "null"], value);
  return !object || openProperties(value, run);
}

function checkServerDetailNetworkInterfaces(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkObject, run);
}

function checkServerDetailOsExtendedVolumesVolumesAttached(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkServerVolumeAttachment, run, tableVolumesAttached);
}

function checkServerDetailOsSchedulerHints(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    oneOf(value, serverDetailOsSchedulerHintsForms, run) &&
    (!object || knownProperties(value, serverDetailOsSchedulerHintsNames, run))
  );
}

function checkServerDetailSecurityGroups(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkServerSecurityGroup, run, tableSecurityGroups);
}

function checkServerDetailSecurityOptions(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    oneOf(value, serverDetailSecurityOptionsForms, run) &&
    (!object || knownProperties(value, serverDetailSecurityOptionsNames, run))
  );
}

function checkServerDetailStatus(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    !run.report ||
    serverDetailStatusKnownValues.includes(value) ||
    warn(run, "openEnum", serverDetailStatusKnownValues, value)
  );
}

function checkServerDetailSysTags(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkServerSystemTag, run, tableSysTags);
}

function checkServerDetailTags(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkString, run);
}

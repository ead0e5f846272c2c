// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import type { Forms } from "../../runtime/validators/combine.js";
import { oneOf } from "../../runtime/validators/combine.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties, openProperties } from "../../runtime/validators/known.js";
import { everyProperty } from "../../runtime/validators/object.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  checkBoolean,
  checkInteger,
  checkNull,
  checkObject,
  checkString,
} from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
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
  return validate(checkServerDetail, value, options, { facts: showServerTableServer });
}

/** Validates a value of the type `ServerDetail`, as a Standard Schema. */
export const serverDetail: StandardSchemaV1<ServerDetail> =
  /* @__PURE__ */ standardSchema(validateServerDetail);

const rowOfShowServerTableServer: Facts = { rowOf: { page: "show-server", table: "server" } };
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
const serverDetailHostStatusKnownValues: readonly unknown[] = [
  "",
  "UP",
  "UNKNOWN",
  "DOWN",
  "MAINTENANCE",
];
const showServerTableAddresses: Facts = { source: [{ page: "show-server", table: "addresses" }] };
const showServerTableServerAddresses: Facts = {
  source: [{ page: "show-server", table: "server", row: "addresses" }],
};
const showServerTableSecurityGroups: Facts = {
  source: [{ page: "show-server", table: "security-groups" }],
};
const showServerTableVolumesAttached: Facts = {
  source: [{ page: "show-server", table: "volumes-attached" }],
};
const showServerTableSysTags: Facts = { source: [{ page: "show-server", table: "sys-tags" }] };
const serverDetailOsSchedulerHintsForms: Forms = {
  checks: [checkServerDetailSchedulerHints, checkNull],
};
const serverDetailOsSchedulerHintsNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "group",
  "tenancy",
  "dedicated_host_id",
]);
const serverDetailFaultForms: Forms = { checks: [checkServerFault, checkNull] };
const serverDetailFaultNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "code",
  "created",
  "message",
  "details",
]);
const serverDetailCpuOptionsForms: Forms = { checks: [checkServerDetailCpuOptions$1, checkNull] };
const serverDetailCpuOptionsNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "hw:cpu_threads",
]);
const serverDetailSecurityOptionsForms: Forms = { checks: [checkSecurityOptions, checkNull] };
const serverDetailSecurityOptionsNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "secure_boot_enabled",
  "tpm_enabled",
]);
const serverDetailNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "name",
  "status",
  "created",
  "updated",
  "tenant_id",
  "user_id",
  "hostId",
  "host_status",
  "key_name",
  "image",
  "flavor",
  "addresses",
  "security_groups",
  "metadata",
  "OS-EXT-STS:vm_state",
  "OS-EXT-STS:task_state",
  "OS-EXT-STS:power_state",
  "OS-EXT-AZ:availability_zone",
  "OS-SRV-USG:launched_at",
  "OS-SRV-USG:terminated_at",
  "os-extended-volumes:volumes_attached",
  "tags",
  "sys_tags",
  "enterprise_project_id",
  "description",
  "auto_terminate_time",
  "locked",
  "os:scheduler_hints",
  "fault",
  "cpu_options",
  "security_options",
  "hypervisor",
  "network_interfaces",
]);
const showServerTableServer: Facts = { source: [{ page: "show-server", table: "server" }] };

/** The check of `ServerDetail`, for schemas that refer to it. */
export function checkServerDetail(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.id === undefined
      ? missing(run, depth, "id", rowOfShowServerTableServer)
      : checkString(object.id, run, step(run, depth, "id", rowOfShowServerTableServer))) &&
    (object.name === undefined ||
      checkString(object.name, run, step(run, depth, "name", rowOfShowServerTableServer))) &&
    (object.status === undefined ||
      checkServerDetailStatus(
        object.status,
        run,
        step(run, depth, "status", rowOfShowServerTableServer),
      )) &&
    (object.created === undefined ||
      checkString(object.created, run, step(run, depth, "created", rowOfShowServerTableServer))) &&
    (object.updated === undefined ||
      checkString(object.updated, run, step(run, depth, "updated", rowOfShowServerTableServer))) &&
    (object.tenant_id === undefined ||
      checkString(
        object.tenant_id,
        run,
        step(run, depth, "tenant_id", rowOfShowServerTableServer),
      )) &&
    (object.user_id === undefined ||
      checkString(object.user_id, run, step(run, depth, "user_id", rowOfShowServerTableServer))) &&
    (object.hostId === undefined ||
      checkString(object.hostId, run, step(run, depth, "hostId", rowOfShowServerTableServer))) &&
    (object.host_status === undefined ||
      checkServerDetailHostStatus(
        object.host_status,
        run,
        step(run, depth, "host_status", rowOfShowServerTableServer),
      )) &&
    (object.key_name === undefined ||
      checkServerDetailKeyName(
        object.key_name,
        run,
        step(run, depth, "key_name", rowOfShowServerTableServer),
      )) &&
    (object.image === undefined ||
      checkServerImage(object.image, run, step(run, depth, "image", rowOfShowServerTableServer))) &&
    (object.flavor === undefined ||
      checkServerFlavor(
        object.flavor,
        run,
        step(run, depth, "flavor", rowOfShowServerTableServer),
      )) &&
    (object.addresses === undefined ||
      checkServerDetailAddresses(
        object.addresses,
        run,
        step(run, depth, "addresses", rowOfShowServerTableServer),
      )) &&
    (object.security_groups === undefined ||
      checkServerDetailSecurityGroups(
        object.security_groups,
        run,
        step(run, depth, "security_groups", rowOfShowServerTableServer),
      )) &&
    (object.metadata === undefined ||
      checkServerDetailMetadata(
        object.metadata,
        run,
        step(run, depth, "metadata", rowOfShowServerTableServer),
      )) &&
    (object["OS-EXT-STS:vm_state"] === undefined ||
      checkString(
        object["OS-EXT-STS:vm_state"],
        run,
        step(run, depth, "OS-EXT-STS:vm_state", rowOfShowServerTableServer),
      )) &&
    (object["OS-EXT-STS:task_state"] === undefined ||
      checkServerDetailOSEXTSTSTaskState(
        object["OS-EXT-STS:task_state"],
        run,
        step(run, depth, "OS-EXT-STS:task_state", rowOfShowServerTableServer),
      )) &&
    (object["OS-EXT-STS:power_state"] === undefined ||
      checkInteger(
        object["OS-EXT-STS:power_state"],
        run,
        step(run, depth, "OS-EXT-STS:power_state", rowOfShowServerTableServer),
      )) &&
    (object["OS-EXT-AZ:availability_zone"] === undefined ||
      checkString(
        object["OS-EXT-AZ:availability_zone"],
        run,
        step(run, depth, "OS-EXT-AZ:availability_zone", rowOfShowServerTableServer),
      )) &&
    (object["OS-SRV-USG:launched_at"] === undefined ||
      checkServerDetailOSSRVUSGLaunchedAt(
        object["OS-SRV-USG:launched_at"],
        run,
        step(run, depth, "OS-SRV-USG:launched_at", rowOfShowServerTableServer),
      )) &&
    (object["OS-SRV-USG:terminated_at"] === undefined ||
      checkServerDetailOSSRVUSGTerminatedAt(
        object["OS-SRV-USG:terminated_at"],
        run,
        step(run, depth, "OS-SRV-USG:terminated_at", rowOfShowServerTableServer),
      )) &&
    (object["os-extended-volumes:volumes_attached"] === undefined ||
      checkServerDetailOsExtendedVolumesVolumesAttached(
        object["os-extended-volumes:volumes_attached"],
        run,
        step(run, depth, "os-extended-volumes:volumes_attached", rowOfShowServerTableServer),
      )) &&
    (object.tags === undefined ||
      checkServerDetailTags(
        object.tags,
        run,
        step(run, depth, "tags", rowOfShowServerTableServer),
      )) &&
    (object.sys_tags === undefined ||
      checkServerDetailSysTags(
        object.sys_tags,
        run,
        step(run, depth, "sys_tags", rowOfShowServerTableServer),
      )) &&
    (object.enterprise_project_id === undefined ||
      checkString(
        object.enterprise_project_id,
        run,
        step(run, depth, "enterprise_project_id", rowOfShowServerTableServer),
      )) &&
    (object.description === undefined ||
      checkServerDetailDescription(
        object.description,
        run,
        step(run, depth, "description", rowOfShowServerTableServer),
      )) &&
    (object.auto_terminate_time === undefined ||
      checkServerDetailAutoTerminateTime(
        object.auto_terminate_time,
        run,
        step(run, depth, "auto_terminate_time", rowOfShowServerTableServer),
      )) &&
    (object.locked === undefined ||
      checkBoolean(object.locked, run, step(run, depth, "locked", rowOfShowServerTableServer))) &&
    (object["os:scheduler_hints"] === undefined ||
      checkServerDetailOsSchedulerHints(
        object["os:scheduler_hints"],
        run,
        step(run, depth, "os:scheduler_hints", rowOfShowServerTableServer),
      )) &&
    (object.fault === undefined ||
      checkServerDetailFault(
        object.fault,
        run,
        step(run, depth, "fault", rowOfShowServerTableServer),
      )) &&
    (object.cpu_options === undefined ||
      checkServerDetailCpuOptions(
        object.cpu_options,
        run,
        step(run, depth, "cpu_options", rowOfShowServerTableServer),
      )) &&
    (object.security_options === undefined ||
      checkServerDetailSecurityOptions(
        object.security_options,
        run,
        step(run, depth, "security_options", rowOfShowServerTableServer),
      )) &&
    (object.hypervisor === undefined ||
      checkServerDetailHypervisor(
        object.hypervisor,
        run,
        step(run, depth, "hypervisor", rowOfShowServerTableServer),
      )) &&
    (object.network_interfaces === undefined ||
      checkServerDetailNetworkInterfaces(
        object.network_interfaces,
        run,
        step(run, depth, "network_interfaces", rowOfShowServerTableServer),
      )) &&
    knownProperties(value, serverDetailNames, run, depth)
  );
}

function checkServerDetailStatus(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, serverDetailStatusKnownValues, run, depth);
}

function checkServerDetailHostStatus(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, serverDetailHostStatusKnownValues, run, depth);
}

function checkServerDetailKeyName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkServerDetailAddresses(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    everyProperty(
      object,
      checkServerDetailAddressesValue,
      run,
      depth,
      showServerTableServerAddresses,
    ) && openProperties(value, run)
  );
}

function checkServerDetailAddressesValue(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkServerAddress, run, depth, showServerTableAddresses);
}

function checkServerDetailSecurityGroups(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkServerSecurityGroup, run, depth, showServerTableSecurityGroups);
}

function checkServerDetailOSEXTSTSTaskState(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkServerDetailOSSRVUSGLaunchedAt(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkServerDetailOSSRVUSGTerminatedAt(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkServerDetailOsExtendedVolumesVolumesAttached(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(
    value,
    0,
    checkServerVolumeAttachment,
    run,
    depth,
    showServerTableVolumesAttached,
  );
}

function checkServerDetailTags(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkString, run, depth);
}

function checkServerDetailSysTags(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkServerSystemTag, run, depth, showServerTableSysTags);
}

function checkServerDetailDescription(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkServerDetailAutoTerminateTime(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkServerDetailOsSchedulerHints(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    oneOf(value, serverDetailOsSchedulerHintsForms, run, depth) &&
    (!object || knownProperties(value, serverDetailOsSchedulerHintsNames, run, depth))
  );
}

function checkServerDetailFault(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    oneOf(value, serverDetailFaultForms, run, depth) &&
    (!object || knownProperties(value, serverDetailFaultNames, run, depth))
  );
}

function checkServerDetailCpuOptions(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    oneOf(value, serverDetailCpuOptionsForms, run, depth) &&
    (!object || knownProperties(value, serverDetailCpuOptionsNames, run, depth))
  );
}

function checkServerDetailSecurityOptions(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    oneOf(value, serverDetailSecurityOptionsForms, run, depth) &&
    (!object || knownProperties(value, serverDetailSecurityOptionsNames, run, depth))
  );
}

function checkServerDetailHypervisor(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object && value !== null) return fail(run, depth, "type", ["object", "null"], value);
  return !object || openProperties(value, run);
}

function checkServerDetailNetworkInterfaces(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkObject, run, depth);
}

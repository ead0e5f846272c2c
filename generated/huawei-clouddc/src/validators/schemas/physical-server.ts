// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { PhysicalServer } from "../../schemas/physical-server.js";
import { checkHardwareAttributes } from "./hardware-attributes.js";
import { checkInstanceError } from "./instance-error.js";
import { checkManageState } from "./manage-state.js";
import { checkServerLocation } from "./server-location.js";
import { checkTag } from "./tag.js";

/** Validates a value of the type `PhysicalServer`. */
export function validatePhysicalServer(
  value: unknown,
  options?: ValidateOptions,
): Validation<PhysicalServer> {
  return validate(checkPhysicalServer, value, options, { facts: showServerTable3 });
}

/** Validates a value of the type `PhysicalServer`, as a Standard Schema. */
export const physicalServer: StandardSchemaV1<PhysicalServer> =
  /* @__PURE__ */ standardSchema(validatePhysicalServer);

const rowOfShowServerTable3: Facts = { rowOf: { page: "show-server", table: "3" } };
const physicalServerPowerStateKnownValues: readonly unknown[] = [
  "on",
  "powering-on",
  "off",
  "rebooting",
  "powering-off",
];
const rowOfSdkTablePhysicalServer: Facts = { rowOf: { page: "sdk", table: "PhysicalServer" } };
const physicalServerOperationStateKnownValues: readonly unknown[] = [
  "power-on-processing",
  "power-on-succeed",
  "power-on-failed",
  "power-off-processing",
  "power-off-succeed",
  "power-off-failed",
  "reboot-processing",
  "reboot-succeed",
  "reboot-failed",
];
const physicalServerHealthStateKnownValues: readonly unknown[] = [
  "OK",
  "Warning",
  "Critical",
  "Unknown",
];
const sdkTableResourceTags: Facts = { source: [{ page: "sdk", table: "ResourceTags" }] };
const physicalServerNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "name",
  "project_id",
  "domain_id",
  "manage_state",
  "power_state",
  "operation_state",
  "health_state",
  "onboard_time",
  "location",
  "hardware_attributes",
  "tags",
  "error",
]);
const showServerTable3: Facts = { source: [{ page: "show-server", table: "3" }] };

/** The check of `PhysicalServer`, for schemas that refer to it. */
export function checkPhysicalServer(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.id === undefined
      ? missing(run, depth, "id", rowOfShowServerTable3)
      : checkString(object.id, run, step(run, depth, "id", rowOfShowServerTable3))) &&
    (object.name === undefined ||
      checkString(object.name, run, step(run, depth, "name", rowOfShowServerTable3))) &&
    (object.project_id === undefined ||
      checkString(object.project_id, run, step(run, depth, "project_id", rowOfShowServerTable3))) &&
    (object.domain_id === undefined ||
      checkString(object.domain_id, run, step(run, depth, "domain_id", rowOfShowServerTable3))) &&
    (object.manage_state === undefined ||
      checkManageState(
        object.manage_state,
        run,
        step(run, depth, "manage_state", rowOfShowServerTable3),
      )) &&
    (object.power_state === undefined ||
      checkPhysicalServerPowerState(
        object.power_state,
        run,
        step(run, depth, "power_state", rowOfSdkTablePhysicalServer),
      )) &&
    (object.operation_state === undefined ||
      checkPhysicalServerOperationState(
        object.operation_state,
        run,
        step(run, depth, "operation_state", rowOfSdkTablePhysicalServer),
      )) &&
    (object.health_state === undefined ||
      checkPhysicalServerHealthState(
        object.health_state,
        run,
        step(run, depth, "health_state", rowOfSdkTablePhysicalServer),
      )) &&
    (object.onboard_time === undefined ||
      checkString(
        object.onboard_time,
        run,
        step(run, depth, "onboard_time", rowOfSdkTablePhysicalServer),
      )) &&
    (object.location === undefined ||
      checkServerLocation(
        object.location,
        run,
        step(run, depth, "location", rowOfSdkTablePhysicalServer),
      )) &&
    (object.hardware_attributes === undefined ||
      checkHardwareAttributes(
        object.hardware_attributes,
        run,
        step(run, depth, "hardware_attributes", rowOfSdkTablePhysicalServer),
      )) &&
    (object.tags === undefined ||
      checkPhysicalServerTags(
        object.tags,
        run,
        step(run, depth, "tags", rowOfSdkTablePhysicalServer),
      )) &&
    (object.error === undefined ||
      checkInstanceError(
        object.error,
        run,
        step(run, depth, "error", rowOfSdkTablePhysicalServer),
      )) &&
    knownProperties(value, physicalServerNames, run, depth)
  );
}

function checkPhysicalServerPowerState(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, physicalServerPowerStateKnownValues, run, depth);
}

function checkPhysicalServerOperationState(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, physicalServerOperationStateKnownValues, run, depth);
}

function checkPhysicalServerHealthState(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, physicalServerHealthStateKnownValues, run, depth);
}

function checkPhysicalServerTags(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkTag, run, depth, sdkTableResourceTags);
}

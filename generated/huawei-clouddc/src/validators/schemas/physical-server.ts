// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
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
  return validate(checkPhysicalServer, value, options, { facts: table3, words: [valueWords] });
}

/** True for a value of the type `PhysicalServer`; ends at the first error. */
export function isPhysicalServer(value: unknown): value is PhysicalServer {
  return isValid(checkPhysicalServer, value);
}

/** Validates a value of the type `PhysicalServer`, as a Standard Schema. */
export const physicalServer: StandardSchemaV1<PhysicalServer> =
  /* @__PURE__ */ standardSchema(validatePhysicalServer);

const rowOfTable3: Facts = { rowOf: { page: "show-server", table: "3" } };
const healthStateKnownValues: readonly unknown[] = ["OK", "Warning", "Critical", "Unknown"];
const rowOfTablePhysicalServer: Facts = { rowOf: { page: "sdk", table: "PhysicalServer" } };
const operationStateKnownValues: readonly unknown[] = [
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
const powerStateKnownValues: readonly unknown[] = [
  "on",
  "powering-on",
  "off",
  "rebooting",
  "powering-off",
];
const tableResourceTags: Facts = { source: [{ page: "sdk", table: "ResourceTags" }] };
const names: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "domain_id",
  "error",
  "hardware_attributes",
  "health_state",
  "location",
  "manage_state",
  "name",
  "onboard_time",
  "operation_state",
  "power_state",
  "project_id",
  "tags",
]);
const table3: Facts = { source: [{ page: "show-server", table: "3" }] };

/** The check of `PhysicalServer`, for schemas that refer to it. */
export function checkPhysicalServer(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    mandatory(object.id, checkString, run, "id", rowOfTable3) &&
    optional(object.domain_id, checkString, run, "domain_id", rowOfTable3) &&
    optional(
      object.health_state,
      checkHealthState,
      run,
      "health_state",
      rowOfTablePhysicalServer,
    ) &&
    optional(object.name, checkString, run, "name", rowOfTable3) &&
    optional(object.onboard_time, checkString, run, "onboard_time", rowOfTablePhysicalServer) &&
    optional(
      object.operation_state,
      checkOperationState,
      run,
      "operation_state",
      rowOfTablePhysicalServer,
    ) &&
    optional(object.power_state, checkPowerState, run, "power_state", rowOfTablePhysicalServer) &&
    optional(object.project_id, checkString, run, "project_id", rowOfTable3) &&
    optional(object.error, checkInstanceError, run, "error", rowOfTablePhysicalServer) &&
    optional(
      object.hardware_attributes,
      checkHardwareAttributes,
      run,
      "hardware_attributes",
      rowOfTablePhysicalServer,
    ) &&
    optional(object.location, checkServerLocation, run, "location", rowOfTablePhysicalServer) &&
    optional(object.manage_state, checkManageState, run, "manage_state", rowOfTable3) &&
    optional(object.tags, checkTags, run, "tags", rowOfTablePhysicalServer) &&
    knownProperties(value, names, run)
  );
}

function checkHealthState(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    !run.listens ||
    healthStateKnownValues.includes(value) ||
    warn(run, "openEnum", healthStateKnownValues, value)
  );
}

function checkOperationState(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    !run.listens ||
    operationStateKnownValues.includes(value) ||
    warn(run, "openEnum", operationStateKnownValues, value)
  );
}

function checkPowerState(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    !run.listens ||
    powerStateKnownValues.includes(value) ||
    warn(run, "openEnum", powerStateKnownValues, value)
  );
}

function checkTags(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkTag, run, tableResourceTags);
}

// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString, optionalString } from "../../runtime/validators/type.js";
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
const names = /* @__PURE__ */ new Names([
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
    checkString(object.id, run, "id", rowOfTable3) &&
    optionalString(object.domain_id, run, "domain_id", rowOfTable3) &&
    (object.health_state === undefined ||
      checkHealthState(object.health_state, run, "health_state", rowOfTablePhysicalServer)) &&
    optionalString(object.name, run, "name", rowOfTable3) &&
    optionalString(object.onboard_time, run, "onboard_time", rowOfTablePhysicalServer) &&
    (object.operation_state === undefined ||
      checkOperationState(
        object.operation_state,
        run,
        "operation_state",
        rowOfTablePhysicalServer,
      )) &&
    (object.power_state === undefined ||
      checkPowerState(object.power_state, run, "power_state", rowOfTablePhysicalServer)) &&
    optionalString(object.project_id, run, "project_id", rowOfTable3) &&
    optional(object.error, checkInstanceError, run, "error", rowOfTablePhysicalServer) &&
    optional(
      object.hardware_attributes,
      checkHardwareAttributes,
      run,
      "hardware_attributes",
      rowOfTablePhysicalServer,
    ) &&
    optional(object.location, checkServerLocation, run, "location", rowOfTablePhysicalServer) &&
    (object.manage_state === undefined ||
      checkManageState(object.manage_state, run, "manage_state", rowOfTable3)) &&
    optional(object.tags, checkTags, run, "tags", rowOfTablePhysicalServer) &&
    knownProperties(value, names, run)
  );
}

function checkHealthState(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    healthStateKnownValues.includes(value) ||
    warn(run, "openEnum", healthStateKnownValues, value, key, facts)
  );
}

function checkOperationState(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    operationStateKnownValues.includes(value) ||
    warn(run, "openEnum", operationStateKnownValues, value, key, facts)
  );
}

function checkPowerState(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    powerStateKnownValues.includes(value) ||
    warn(run, "openEnum", powerStateKnownValues, value, key, facts)
  );
}

function checkTags(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkTag, run, tableResourceTags);
}

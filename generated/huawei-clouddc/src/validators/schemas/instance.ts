// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties, openProperties } from "../../runtime/validators/known.js";
import { everyProperty, mandatory, optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { Instance } from "../../schemas/instance.js";
import { checkInstanceError } from "./instance-error.js";
import { checkInstanceImage } from "./instance-image.js";
import { checkInstanceNetworkInterface } from "./instance-network-interface.js";
import { checkInstanceOperationState } from "./instance-operation-state.js";
import { checkInstanceState } from "./instance-state.js";
import { checkTag } from "./tag.js";

/** Validates a value of the type `Instance`. */
export function validateInstance(value: unknown, options?: ValidateOptions): Validation<Instance> {
  return validate(checkInstance, value, options, { facts: tableInstance, words: [valueWords] });
}

/** True for a value of the type `Instance`; ends at the first error. */
export function isInstance(value: unknown): value is Instance {
  return isValid(checkInstance, value);
}

/** Validates a value of the type `Instance`, as a Standard Schema. */
export const instance: StandardSchemaV1<Instance> =
  /* @__PURE__ */ standardSchema(validateInstance);

const rowOfTableInstance: Facts = { rowOf: { page: "sdk", table: "Instance" } };
const tableNetworkInterface: Facts = { source: [{ page: "sdk", table: "NetworkInterface" }] };
const tableResourceTags: Facts = { source: [{ page: "sdk", table: "ResourceTags" }] };
const rowOfTableInstanceSensitive: Facts = {
  rowOf: { page: "sdk", table: "Instance" },
  sensitive: true,
};
const names: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "created_at",
  "description",
  "error",
  "image",
  "launched_at",
  "metadata",
  "name",
  "network_interfaces",
  "operation_state",
  "server_id",
  "state",
  "tags",
  "updated_at",
  "user_data",
  "vpc_id",
]);
const tableInstance: Facts = { source: [{ page: "sdk", table: "Instance" }] };

/** The check of `Instance`, for schemas that refer to it. */
export function checkInstance(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    mandatory(object.id, checkString, run, "id", rowOfTableInstance) &&
    optional(object.created_at, checkString, run, "created_at", rowOfTableInstance) &&
    optional(object.description, checkString, run, "description", rowOfTableInstance) &&
    optional(object.launched_at, checkString, run, "launched_at", rowOfTableInstance) &&
    optional(object.name, checkString, run, "name", rowOfTableInstance) &&
    optional(object.server_id, checkString, run, "server_id", rowOfTableInstance) &&
    optional(object.updated_at, checkString, run, "updated_at", rowOfTableInstance) &&
    optional(object.vpc_id, checkString, run, "vpc_id", rowOfTableInstance) &&
    optional(object.error, checkInstanceError, run, "error", rowOfTableInstance) &&
    optional(object.image, checkInstanceImage, run, "image", rowOfTableInstance) &&
    optional(object.metadata, checkMetadata, run, "metadata", rowOfTableInstance) &&
    optional(
      object.network_interfaces,
      checkNetworkInterfaces,
      run,
      "network_interfaces",
      rowOfTableInstance,
    ) &&
    optional(
      object.operation_state,
      checkInstanceOperationState,
      run,
      "operation_state",
      rowOfTableInstance,
    ) &&
    optional(object.state, checkInstanceState, run, "state", rowOfTableInstance) &&
    optional(object.tags, checkTags, run, "tags", rowOfTableInstance) &&
    optional(object.user_data, checkString, run, "user_data", rowOfTableInstanceSensitive) &&
    knownProperties(value, names, run)
  );
}

function checkMetadata(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return everyProperty(object, checkString, run) && openProperties(value, run);
}

function checkNetworkInterfaces(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkInstanceNetworkInterface, run, tableNetworkInterface);
}

function checkTags(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkTag, run, tableResourceTags);
}

// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties, openProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { everyProperty, optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString, optionalString } from "../../runtime/validators/type.js";
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
const rowOfTableInstanceSensitive: Facts = {
  rowOf: { page: "sdk", table: "Instance" },
  sensitive: true,
};
const tableNetworkInterface: Facts = { source: [{ page: "sdk", table: "NetworkInterface" }] };
const tableResourceTags: Facts = { source: [{ page: "sdk", table: "ResourceTags" }] };
const names = /* @__PURE__ */ new Names([
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
    checkString(object.id, run, "id", rowOfTableInstance) &&
    optionalString(object.created_at, run, "created_at", rowOfTableInstance) &&
    optionalString(object.description, run, "description", rowOfTableInstance) &&
    optionalString(object.launched_at, run, "launched_at", rowOfTableInstance) &&
    optionalString(object.name, run, "name", rowOfTableInstance) &&
    optionalString(object.server_id, run, "server_id", rowOfTableInstance) &&
    optionalString(object.updated_at, run, "updated_at", rowOfTableInstance) &&
    optionalString(object.user_data, run, "user_data", rowOfTableInstanceSensitive) &&
    optionalString(object.vpc_id, run, "vpc_id", rowOfTableInstance) &&
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
    (object.operation_state === undefined ||
      checkInstanceOperationState(
        object.operation_state,
        run,
        "operation_state",
        rowOfTableInstance,
      )) &&
    (object.state === undefined ||
      checkInstanceState(object.state, run, "state", rowOfTableInstance)) &&
    optional(object.tags, checkTags, run, "tags", rowOfTableInstance) &&
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

// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties, openProperties } from "../../runtime/validators/known.js";
import { everyProperty } from "../../runtime/validators/object.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { Instance } from "../../schemas/instance.js";
import { checkInstanceError } from "./instance-error.js";
import { checkInstanceImage } from "./instance-image.js";
import { checkInstanceNetworkInterface } from "./instance-network-interface.js";
import { checkInstanceOperationState } from "./instance-operation-state.js";
import { checkInstanceState } from "./instance-state.js";
import { checkTag } from "./tag.js";

/** Validates a value of the type `Instance`. */
export function validateInstance(value: unknown, options?: ValidateOptions): Validation<Instance> {
  return validate(checkInstance, value, options, { facts: sdkTableInstance });
}

/** Validates a value of the type `Instance`, as a Standard Schema. */
export const instance: StandardSchemaV1<Instance> =
  /* @__PURE__ */ standardSchema(validateInstance);

const rowOfSdkTableInstance: Facts = { rowOf: { page: "sdk", table: "Instance" } };
const sdkTableNetworkInterface: Facts = { source: [{ page: "sdk", table: "NetworkInterface" }] };
const sdkTableResourceTags: Facts = { source: [{ page: "sdk", table: "ResourceTags" }] };
const rowOfSdkTableInstanceSecret: Facts = {
  rowOf: { page: "sdk", table: "Instance" },
  sensitive: true,
};
const instanceNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "name",
  "vpc_id",
  "network_interfaces",
  "tags",
  "image",
  "description",
  "state",
  "operation_state",
  "metadata",
  "user_data",
  "server_id",
  "created_at",
  "updated_at",
  "launched_at",
  "error",
]);
const sdkTableInstance: Facts = { source: [{ page: "sdk", table: "Instance" }] };

/** The check of `Instance`, for schemas that refer to it. */
export function checkInstance(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.id === undefined
      ? missing(run, depth, "id", rowOfSdkTableInstance)
      : checkString(object.id, run, step(run, depth, "id", rowOfSdkTableInstance))) &&
    (object.name === undefined ||
      checkString(object.name, run, step(run, depth, "name", rowOfSdkTableInstance))) &&
    (object.vpc_id === undefined ||
      checkString(object.vpc_id, run, step(run, depth, "vpc_id", rowOfSdkTableInstance))) &&
    (object.network_interfaces === undefined ||
      checkInstanceNetworkInterfaces(
        object.network_interfaces,
        run,
        step(run, depth, "network_interfaces", rowOfSdkTableInstance),
      )) &&
    (object.tags === undefined ||
      checkInstanceTags(object.tags, run, step(run, depth, "tags", rowOfSdkTableInstance))) &&
    (object.image === undefined ||
      checkInstanceImage(object.image, run, step(run, depth, "image", rowOfSdkTableInstance))) &&
    (object.description === undefined ||
      checkString(
        object.description,
        run,
        step(run, depth, "description", rowOfSdkTableInstance),
      )) &&
    (object.state === undefined ||
      checkInstanceState(object.state, run, step(run, depth, "state", rowOfSdkTableInstance))) &&
    (object.operation_state === undefined ||
      checkInstanceOperationState(
        object.operation_state,
        run,
        step(run, depth, "operation_state", rowOfSdkTableInstance),
      )) &&
    (object.metadata === undefined ||
      checkInstanceMetadata(
        object.metadata,
        run,
        step(run, depth, "metadata", rowOfSdkTableInstance),
      )) &&
    (object.user_data === undefined ||
      checkInstanceUserData(
        object.user_data,
        run,
        step(run, depth, "user_data", rowOfSdkTableInstanceSecret),
      )) &&
    (object.server_id === undefined ||
      checkString(object.server_id, run, step(run, depth, "server_id", rowOfSdkTableInstance))) &&
    (object.created_at === undefined ||
      checkString(object.created_at, run, step(run, depth, "created_at", rowOfSdkTableInstance))) &&
    (object.updated_at === undefined ||
      checkString(object.updated_at, run, step(run, depth, "updated_at", rowOfSdkTableInstance))) &&
    (object.launched_at === undefined ||
      checkString(
        object.launched_at,
        run,
        step(run, depth, "launched_at", rowOfSdkTableInstance),
      )) &&
    (object.error === undefined ||
      checkInstanceError(object.error, run, step(run, depth, "error", rowOfSdkTableInstance))) &&
    knownProperties(value, instanceNames, run, depth)
  );
}

function checkInstanceNetworkInterfaces(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkInstanceNetworkInterface, run, depth, sdkTableNetworkInterface);
}

function checkInstanceTags(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkTag, run, depth, sdkTableResourceTags);
}

function checkInstanceMetadata(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return everyProperty(object, checkString, run, depth) && openProperties(value, run);
}

function checkInstanceUserData(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return true;
}

// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { listWords, objectWords, textWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { isAtMost } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
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
import type { CreateInstanceRequest } from "../../schemas/create-instance-request.js";
import { checkInstanceMetadata } from "./instance-metadata.js";
import { checkInstanceName } from "./instance-name.js";
import { checkInstancePassword } from "./instance-password.js";
import { checkNetworkInterface } from "./network-interface.js";
import { checkPlacement } from "./placement.js";

/** Validates a value of the type `CreateInstanceRequest`. */
export function validateCreateInstanceRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstanceRequest> {
  return validate(checkCreateInstanceRequest, value, options, {
    facts: table3,
    words: [textWords, listWords, objectWords],
  });
}

/** True for a value of the type `CreateInstanceRequest`; ends at the first error. */
export function isCreateInstanceRequest(value: unknown): value is CreateInstanceRequest {
  return isValid(checkCreateInstanceRequest, value);
}

/** Validates a value of the type `CreateInstanceRequest`, as a Standard Schema. */
export const createInstanceRequest: StandardSchemaV1<CreateInstanceRequest> =
  /* @__PURE__ */ standardSchema(validateCreateInstanceRequest);

const rowOfTable3: Facts = { rowOf: { page: "create-instance", table: "3" } };
const table4: Facts = { source: [{ page: "create-instance", table: "4" }] };
const rowOfTable3Sensitive: Facts = {
  rowOf: { page: "create-instance", table: "3" },
  sensitive: true,
};
const table3Metadata: Facts = {
  source: [
    { page: "create-instance", table: "3", row: "metadata" },
    { page: "create-instance", table: "5", row: "{Custom key}" },
  ],
};
const names = /* @__PURE__ */ new Names([
  "name",
  "image_id",
  "vpc_id",
  "network_interfaces",
  "password",
  "description",
  "metadata",
  "placement",
]);
const table3: Facts = { source: [{ page: "create-instance", table: "3" }] };

/** The check of `CreateInstanceRequest`, for schemas that refer to it. */
export function checkCreateInstanceRequest(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.image_id, run, "image_id", rowOfTable3) &&
    checkString(object.vpc_id, run, "vpc_id", rowOfTable3) &&
    (object.description === undefined ||
      checkDescription(object.description, run, "description", rowOfTable3)) &&
    checkInstanceName(object.name, run, "name", rowOfTable3) &&
    mandatory(
      object.network_interfaces,
      checkNetworkInterfaces,
      run,
      "network_interfaces",
      rowOfTable3,
    ) &&
    checkInstancePassword(object.password, run, "password", rowOfTable3Sensitive) &&
    optional(object.metadata, checkInstanceMetadata, run, "metadata", table3Metadata) &&
    optional(object.placement, checkPlacement, run, "placement", rowOfTable3) &&
    knownProperties(value, names, run)
  );
}

function checkDescription(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtMost(value, 255) || fail(run, "maxLength", 255, value, key, facts);
}

function checkNetworkInterfaces(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    (value.length >= 1 || fail(run, "minItems", 1, value)) &&
    (value.length <= 2 || fail(run, "maxItems", 2, value)) &&
    (value.length > 2 || everyItem(value, 0, checkNetworkInterface, run, table4))
  );
}

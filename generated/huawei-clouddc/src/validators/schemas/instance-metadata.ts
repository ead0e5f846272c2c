// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { openProperties } from "../../runtime/validators/known.js";
import { everyProperty, maxProperties } from "../../runtime/validators/object.js";
import { propertyNames } from "../../runtime/validators/property-names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { maxLength, minLength, pattern } from "../../runtime/validators/string.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { InstanceMetadata } from "../../schemas/instance-metadata.js";

/** Validates a value of the type `InstanceMetadata`. */
export function validateInstanceMetadata(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceMetadata> {
  return validate(checkInstanceMetadata, value, options, { facts: table5CustomKey });
}

/** Validates a value of the type `InstanceMetadata`, as a Standard Schema. */
export const instanceMetadata: StandardSchemaV1<InstanceMetadata> =
  /* @__PURE__ */ standardSchema(validateInstanceMetadata);

const instanceMetadataKeyPattern = /^[A-Za-z0-9 _:.-]*$/u;
const table5CustomKey: Facts = {
  source: [
    { page: "create-instance", table: "5", row: "{Custom key}" },
    { page: "batch-create-instances", table: "3", row: "metadata" },
  ],
};

/** The check of `InstanceMetadata`, for schemas that refer to it. */
export function checkInstanceMetadata(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    maxProperties(object, 10, run, depth) &&
    everyProperty(object, checkInstanceMetadataValue, run, depth) &&
    propertyNames(object, checkInstanceMetadataKey, run, depth) &&
    openProperties(value, run)
  );
}

function checkInstanceMetadataValue(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return maxLength(value, 255, run, depth);
}

function checkInstanceMetadataKey(value: unknown, run: Run, depth: number): boolean {
  return (
    typeof value !== "string" ||
    (minLength(value, 1, run, depth) &&
      maxLength(value, 255, run, depth) &&
      pattern(value, instanceMetadataKeyPattern, run, depth))
  );
}

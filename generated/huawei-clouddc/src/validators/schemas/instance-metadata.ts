// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { objectWords, textWords } from "../../runtime/validators/english.js";
import { asObject, ownKeys } from "../../runtime/validators/json.js";
import { openProperties } from "../../runtime/validators/known.js";
import { isAtLeast, isAtMost } from "../../runtime/validators/length.js";
import { everyProperty } from "../../runtime/validators/object.js";
import { propertyNames } from "../../runtime/validators/property-names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { InstanceMetadata } from "../../schemas/instance-metadata.js";

/** Validates a value of the type `InstanceMetadata`. */
export function validateInstanceMetadata(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceMetadata> {
  return validate(checkInstanceMetadata, value, options, {
    facts: table5CustomKey,
    words: [textWords, objectWords],
  });
}

/** True for a value of the type `InstanceMetadata`; ends at the first error. */
export function isInstanceMetadata(value: unknown): value is InstanceMetadata {
  return isValid(checkInstanceMetadata, value);
}

/** Validates a value of the type `InstanceMetadata`, as a Standard Schema. */
export const instanceMetadata: StandardSchemaV1<InstanceMetadata> =
  /* @__PURE__ */ standardSchema(validateInstanceMetadata);

const table5CustomKey: Facts = {
  source: [
    { page: "create-instance", table: "5", row: "{Custom key}" },
    { page: "batch-create-instances", table: "3", row: "metadata" },
  ],
};
const keyPattern = /^[A-Za-z0-9 _:.-]*$/u;

/** The check of `InstanceMetadata`, for schemas that refer to it. */
export function checkInstanceMetadata(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (ownKeys(object).length <= 10 || fail(run, "maxProperties", 10, object)) &&
    everyProperty(object, checkValue, run, table5CustomKey) &&
    propertyNames(object, checkKey, run) &&
    openProperties(value, run)
  );
}

function checkValue(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtMost(value, 255) || fail(run, "maxLength", 255, value, key, facts);
}

function checkKey(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return (
    typeof value !== "string" ||
    ((isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts)) &&
      (isAtMost(value, 255) || fail(run, "maxLength", 255, value, key, facts)) &&
      (keyPattern.test(value) || fail(run, "pattern", keyPattern.source, value, key, facts)))
  );
}

// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { textWords } from "../../runtime/validators/english.js";
import { isAtLeast, isAtMost } from "../../runtime/validators/length.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { InstanceName } from "../../schemas/instance-name.js";

/** Validates a value of the type `InstanceName`. */
export function validateInstanceName(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceName> {
  return validate(checkInstanceName, value, options, { facts: table3Name, words: [textWords] });
}

/** True for a value of the type `InstanceName`; ends at the first error. */
export function isInstanceName(value: unknown): value is InstanceName {
  return isValid(checkInstanceName, value);
}

/** Validates a value of the type `InstanceName`, as a Standard Schema. */
export const instanceName: StandardSchemaV1<InstanceName> =
  /* @__PURE__ */ standardSchema(validateInstanceName);

const pattern = /^[A-Za-z0-9_.-]*$/u;
const table3Name: Facts = {
  source: [
    { page: "create-instance", table: "3", row: "name" },
    { page: "batch-create-instances", table: "3", row: "name" },
  ],
};

/** The check of `InstanceName`, for schemas that refer to it. */
export function checkInstanceName(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    (isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts)) &&
    (isAtMost(value, 63) || fail(run, "maxLength", 63, value, key, facts)) &&
    (pattern.test(value) || fail(run, "pattern", pattern.source, value, key, facts))
  );
}

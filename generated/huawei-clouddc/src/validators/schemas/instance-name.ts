// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { maxLength, minLength, pattern } from "../../runtime/validators/string.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { InstanceName } from "../../schemas/instance-name.js";

/** Validates a value of the type `InstanceName`. */
export function validateInstanceName(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceName> {
  return validate(checkInstanceName, value, options, { facts: table3Name });
}

/** Validates a value of the type `InstanceName`, as a Standard Schema. */
export const instanceName: StandardSchemaV1<InstanceName> =
  /* @__PURE__ */ standardSchema(validateInstanceName);

const instanceNamePattern = /^[A-Za-z0-9_.-]*$/u;
const table3Name: Facts = {
  source: [
    { page: "create-instance", table: "3", row: "name" },
    { page: "batch-create-instances", table: "3", row: "name" },
  ],
};

/** The check of `InstanceName`, for schemas that refer to it. */
export function checkInstanceName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    minLength(value, 1, run, depth) &&
    maxLength(value, 63, run, depth) &&
    pattern(value, instanceNamePattern, run, depth)
  );
}

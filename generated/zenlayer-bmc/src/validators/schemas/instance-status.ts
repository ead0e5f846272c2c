// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { valueWords } from "../../runtime/validators/english.js";
import { fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { InstanceStatus } from "../../schemas/instance-status.js";

/** Validates a value of the type `InstanceStatus`. */
export function validateInstanceStatus(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceStatus> {
  return validate(checkInstanceStatus, value, options, {
    facts: tableNotesStatus,
    words: [valueWords],
  });
}

/** True for a value of the type `InstanceStatus`; ends at the first error. */
export function isInstanceStatus(value: unknown): value is InstanceStatus {
  return isValid(checkInstanceStatus, value);
}

/** Validates a value of the type `InstanceStatus`, as a Standard Schema. */
export const instanceStatus: StandardSchemaV1<InstanceStatus> =
  /* @__PURE__ */ standardSchema(validateInstanceStatus);

const knownValues: readonly unknown[] = [
  "PENDING",
  "CREATING",
  "CREATE_FAILED",
  "INSTALLING",
  "INSTALL_FAILED",
  "RUNNING",
  "STOPPED",
  "BOOTING",
  "STOPPING",
  "RECYCLE",
];
const tableNotesStatus: Facts = {
  source: [
    { page: "create-instances", table: "notes", row: "status" },
    { page: "sdk", table: "InstanceStatus" },
  ],
};

/** The check of `InstanceStatus`, for schemas that refer to it. */
export function checkInstanceStatus(
  value: unknown,
  run: Run,
  key?: string,
  facts?: Facts,
): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    knownValues.includes(value) ||
    warn(run, "openEnum", knownValues, value, key, facts)
  );
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { InstanceStatus } from "../../schemas/instance-status.js";

/** Validates a value of the type `InstanceStatus`. */
export function validateInstanceStatus(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceStatus> {
  return validate(checkInstanceStatus, value, options, { facts: tableNotesStatus });
}

/** Validates a value of the type `InstanceStatus`, as a Standard Schema. */
export const instanceStatus: StandardSchemaV1<InstanceStatus> =
  /* @__PURE__ */ standardSchema(validateInstanceStatus);

const instanceStatusKnownValues: readonly unknown[] = [
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
export function checkInstanceStatus(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, instanceStatusKnownValues, run, depth);
}

// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

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
import type { InstanceState } from "../../schemas/instance-state.js";

/** Validates a value of the type `InstanceState`. */
export function validateInstanceState(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceState> {
  return validate(checkInstanceState, value, options, { facts: state, words: [valueWords] });
}

/** True for a value of the type `InstanceState`; ends at the first error. */
export function isInstanceState(value: unknown): value is InstanceState {
  return isValid(checkInstanceState, value);
}

/** Validates a value of the type `InstanceState`, as a Standard Schema. */
export const instanceState: StandardSchemaV1<InstanceState> =
  /* @__PURE__ */ standardSchema(validateInstanceState);

const knownValues: readonly unknown[] = [
  "pending",
  "running",
  "stopping",
  "stopped",
  "reinstalling",
  "shutting-down",
  "terminated",
  "failed",
  "error",
  "modifyIping",
  "switch-installing",
];
const state: Facts = {
  source: [
    { page: "instance-status", row: "state" },
    { page: "sdk", table: "InstanceState" },
  ],
};

/** The check of `InstanceState`, for schemas that refer to it. */
export function checkInstanceState(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    knownValues.includes(value) ||
    warn(run, "openEnum", knownValues, value, key, facts)
  );
}

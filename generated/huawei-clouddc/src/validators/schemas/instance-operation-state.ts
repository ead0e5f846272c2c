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
import type { InstanceOperationState } from "../../schemas/instance-operation-state.js";

/** Validates a value of the type `InstanceOperationState`. */
export function validateInstanceOperationState(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceOperationState> {
  return validate(checkInstanceOperationState, value, options, {
    facts: tableInstanceOperationStatus,
    words: [valueWords],
  });
}

/** True for a value of the type `InstanceOperationState`; ends at the first error. */
export function isInstanceOperationState(value: unknown): value is InstanceOperationState {
  return isValid(checkInstanceOperationState, value);
}

/** Validates a value of the type `InstanceOperationState`, as a Standard Schema. */
export const instanceOperationState: StandardSchemaV1<InstanceOperationState> =
  /* @__PURE__ */ standardSchema(validateInstanceOperationState);

const knownValues: readonly unknown[] = [
  "install-processing",
  "install-succeed",
  "install-failed",
  "reinstall-processing",
  "reinstall-succeed",
  "reinstall-failed",
  "switch-install-processing",
  "switch-install-succeed",
  "switch-install-failed",
  "modify-ip-processing",
  "modify-ip-succeed",
  "modify-ip-failed",
  "uninstall-processing",
  "uninstall-succeed",
  "uninstall-failed",
];
const tableInstanceOperationStatus: Facts = {
  source: [{ page: "sdk", table: "InstanceOperationStatus" }],
};

/** The check of `InstanceOperationState`, for schemas that refer to it. */
export function checkInstanceOperationState(
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

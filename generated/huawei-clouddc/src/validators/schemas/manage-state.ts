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
import type { ManageState } from "../../schemas/manage-state.js";

/** Validates a value of the type `ManageState`. */
export function validateManageState(
  value: unknown,
  options?: ValidateOptions,
): Validation<ManageState> {
  return validate(checkManageState, value, options, {
    facts: table2ManageState,
    words: [valueWords],
  });
}

/** True for a value of the type `ManageState`; ends at the first error. */
export function isManageState(value: unknown): value is ManageState {
  return isValid(checkManageState, value);
}

/** Validates a value of the type `ManageState`, as a Standard Schema. */
export const manageState: StandardSchemaV1<ManageState> =
  /* @__PURE__ */ standardSchema(validateManageState);

const knownValues: readonly unknown[] = ["onboard", "ready", "in-use", "frozen", "offboarding"];
const table2ManageState: Facts = {
  source: [
    { page: "list-servers", table: "2", row: "manage_state" },
    { page: "show-server", table: "3", row: "manage_state" },
  ],
};

/** The check of `ManageState`, for schemas that refer to it. */
export function checkManageState(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    knownValues.includes(value) ||
    warn(run, "openEnum", knownValues, value, key, facts)
  );
}

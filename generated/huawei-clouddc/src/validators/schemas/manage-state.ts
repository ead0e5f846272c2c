// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { ManageState } from "../../schemas/manage-state.js";

/** Validates a value of the type `ManageState`. */
export function validateManageState(
  value: unknown,
  options?: ValidateOptions,
): Validation<ManageState> {
  return validate(checkManageState, value, options, { facts: table2ManageState });
}

/** Validates a value of the type `ManageState`, as a Standard Schema. */
export const manageState: StandardSchemaV1<ManageState> =
  /* @__PURE__ */ standardSchema(validateManageState);

const manageStateKnownValues: readonly unknown[] = [
  "onboard",
  "ready",
  "in-use",
  "frozen",
  "offboarding",
];
const table2ManageState: Facts = {
  source: [
    { page: "list-servers", table: "2", row: "manage_state" },
    { page: "show-server", table: "3", row: "manage_state" },
  ],
};

/** The check of `ManageState`, for schemas that refer to it. */
export function checkManageState(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, manageStateKnownValues, run, depth);
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type Forms, anyOf, not } from "../../runtime/validators/combine.js";
import { asObject } from "../../runtime/validators/json.js";
import { openProperties } from "../../runtime/validators/known.js";
import { required } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { DryRunPassed } from "../../schemas/dry-run-passed.js";

/** Validates a value of the type `DryRunPassed`. */
export function validateDryRunPassed(
  value: unknown,
  options?: ValidateOptions,
): Validation<DryRunPassed> {
  return validate(checkDryRunPassed, value, options, { facts: tableBodyDryRun });
}

/** Validates a value of the type `DryRunPassed`, as a Standard Schema. */
export const dryRunPassed: StandardSchemaV1<DryRunPassed> =
  /* @__PURE__ */ standardSchema(validateDryRunPassed);

const dryRunPassedExcludedForms: Forms = {
  checks: [
    checkDryRunPassedExcludedForm1,
    checkDryRunPassedExcludedForm2,
    checkDryRunPassedExcludedForm3,
  ],
};
const tableBodyDryRun: Facts = {
  source: [{ page: "create-servers", table: "body", row: "dry_run" }],
};

/** The check of `DryRunPassed`, for schemas that refer to it. */
export function checkDryRunPassed(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return not(value, checkDryRunPassedExcluded, undefined, run, depth) && openProperties(value, run);
}

function checkDryRunPassedExcluded(value: unknown, run: Run, depth: number): boolean {
  return anyOf(value, dryRunPassedExcludedForms, run, depth);
}

function checkDryRunPassedExcludedForm1(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["job_id"], run, depth);
}

function checkDryRunPassedExcludedForm2(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["order_id"], run, depth);
}

function checkDryRunPassedExcludedForm3(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["error"], run, depth);
}

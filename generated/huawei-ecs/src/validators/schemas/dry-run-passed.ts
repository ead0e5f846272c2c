// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { anyOf, not } from "../../runtime/validators/combine.js";
import { absenceWords, formWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { openProperties } from "../../runtime/validators/known.js";
import { type Forms, fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { DryRunPassed } from "../../schemas/dry-run-passed.js";

/** Validates a value of the type `DryRunPassed`. */
export function validateDryRunPassed(
  value: unknown,
  options?: ValidateOptions,
): Validation<DryRunPassed> {
  return validate(checkDryRunPassed, value, options, {
    facts: tableBodyDryRun,
    words: [absenceWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `DryRunPassed`; ends at the first error. */
export function isDryRunPassed(value: unknown): value is DryRunPassed {
  return isValid(checkDryRunPassed, value);
}

/** Validates a value of the type `DryRunPassed`, as a Standard Schema. */
export const dryRunPassed: StandardSchemaV1<DryRunPassed> =
  /* @__PURE__ */ standardSchema(validateDryRunPassed);

const excludedForms: Forms = {
  checks: [checkExcludedForm1, checkExcludedForm2, checkExcludedForm3],
};
const tableBodyDryRun: Facts = {
  source: [{ page: "create-servers", table: "body", row: "dry_run" }],
};

/** The check of `DryRunPassed`, for schemas that refer to it. */
export function checkDryRunPassed(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return not(value, checkExcluded, undefined, run) && openProperties(value, run);
}

function checkExcluded(value: unknown, run: Run): boolean {
  return anyOf(value, excludedForms, run);
}

function checkExcludedForm1(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return !object || object.job_id !== undefined || missing(run, "job_id");
}

function checkExcludedForm2(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return !object || object.order_id !== undefined || missing(run, "order_id");
}

function checkExcludedForm3(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return !object || object.error !== undefined || missing(run, "error");
}

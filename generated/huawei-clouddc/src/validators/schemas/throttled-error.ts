// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { anyOf } from "../../runtime/validators/combine.js";
import { formWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import type { Forms } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ThrottledError } from "../../schemas/throttled-error.js";
import { checkCloudDcError } from "./cloud-dc-error.js";

/** Validates a value of the type `ThrottledError`. */
export function validateThrottledError(
  value: unknown,
  options?: ValidateOptions,
): Validation<ThrottledError> {
  return validate(checkThrottledError, value, options, {
    facts: table10,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `ThrottledError`; ends at the first error. */
export function isThrottledError(value: unknown): value is ThrottledError {
  return isValid(checkThrottledError, value);
}

/** Validates a value of the type `ThrottledError`, as a Standard Schema. */
export const throttledError: StandardSchemaV1<ThrottledError> =
  /* @__PURE__ */ standardSchema(validateThrottledError);

const forms: Forms = { checks: [checkString, checkCloudDcError] };
const names = /* @__PURE__ */ new Names(["error_code", "error_msg", "request_id"]);
const table10: Facts = {
  source: [
    { page: "create-instance", table: "10", row: "-" },
    { page: "batch-create-instances", table: "10", row: "-" },
  ],
};

/** The check of `ThrottledError`, for schemas that refer to it. */
export function checkThrottledError(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return anyOf(value, forms, run) && (!object || knownProperties(value, names, run));
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { FlatError } from "../../schemas/flat-error.js";

/** Validates a value of the type `FlatError`. */
export function validateFlatError(
  value: unknown,
  options?: ValidateOptions,
): Validation<FlatError> {
  return validate(checkFlatError, value, options, { facts: tableResponse });
}

/** True for a value of the type `FlatError`; ends at the first error. */
export function isFlatError(value: unknown): value is FlatError {
  return isValid(checkFlatError, value);
}

/** Validates a value of the type `FlatError`, as a Standard Schema. */
export const flatError: StandardSchemaV1<FlatError> =
  /* @__PURE__ */ standardSchema(validateFlatError);

const rowOfTableResponse: Facts = { rowOf: { page: "show-job", table: "response" } };
const names = /* @__PURE__ */ new Names(["code", "message"]);
const tableResponse: Facts = { source: [{ page: "show-job", table: "response" }] };

/** The check of `FlatError`, for schemas that refer to it. */
export function checkFlatError(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.code, run, "code", rowOfTableResponse) &&
    checkString(object.message, run, "message", rowOfTableResponse) &&
    knownProperties(value, names, run)
  );
}

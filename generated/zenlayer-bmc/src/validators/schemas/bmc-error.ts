// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

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
import type { BmcError } from "../../schemas/bmc-error.js";

/** Validates a value of the type `BmcError`. */
export function validateBmcError(value: unknown, options?: ValidateOptions): Validation<BmcError> {
  return validate(checkBmcError, value, options, { facts: tableErrorAnswer });
}

/** True for a value of the type `BmcError`; ends at the first error. */
export function isBmcError(value: unknown): value is BmcError {
  return isValid(checkBmcError, value);
}

/** Validates a value of the type `BmcError`, as a Standard Schema. */
export const bmcError: StandardSchemaV1<BmcError> =
  /* @__PURE__ */ standardSchema(validateBmcError);

const rowOfTableErrorAnswer: Facts = { rowOf: { page: "conventions", table: "error-answer" } };
const names = /* @__PURE__ */ new Names(["requestId", "code", "message"]);
const tableErrorAnswer: Facts = { source: [{ page: "conventions", table: "error-answer" }] };

/** The check of `BmcError`, for schemas that refer to it. */
export function checkBmcError(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.code, run, "code", rowOfTableErrorAnswer) &&
    checkString(object.message, run, "message", rowOfTableErrorAnswer) &&
    checkString(object.requestId, run, "requestId", rowOfTableErrorAnswer) &&
    knownProperties(value, names, run)
  );
}

// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { InstanceError } from "../../schemas/instance-error.js";

/** Validates a value of the type `InstanceError`. */
export function validateInstanceError(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceError> {
  return validate(checkInstanceError, value, options, {
    facts: tableErrorStatus,
    words: [valueWords],
  });
}

/** True for a value of the type `InstanceError`; ends at the first error. */
export function isInstanceError(value: unknown): value is InstanceError {
  return isValid(checkInstanceError, value);
}

/** Validates a value of the type `InstanceError`, as a Standard Schema. */
export const instanceError: StandardSchemaV1<InstanceError> =
  /* @__PURE__ */ standardSchema(validateInstanceError);

const rowOfTableErrorStatus: Facts = { rowOf: { page: "sdk", table: "ErrorStatus" } };
const errorTypeKnownValues: readonly unknown[] = [
  "create_instance_error",
  "delete_instance_error",
  "reinstall_error",
  "modify_ip_error",
  "verify_server_error",
  "delete_server_error",
];
const names = /* @__PURE__ */ new Names(["error_code", "error_msg", "error_type"]);
const tableErrorStatus: Facts = { source: [{ page: "sdk", table: "ErrorStatus" }] };

/** The check of `InstanceError`, for schemas that refer to it. */
export function checkInstanceError(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.error_code, run, "error_code", rowOfTableErrorStatus) &&
    optionalString(object.error_msg, run, "error_msg", rowOfTableErrorStatus) &&
    (object.error_type === undefined ||
      checkErrorType(object.error_type, run, "error_type", rowOfTableErrorStatus)) &&
    knownProperties(value, names, run)
  );
}

function checkErrorType(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    errorTypeKnownValues.includes(value) ||
    warn(run, "openEnum", errorTypeKnownValues, value, key, facts)
  );
}

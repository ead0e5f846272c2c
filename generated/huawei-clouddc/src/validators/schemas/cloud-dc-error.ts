// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { CloudDcError } from "../../schemas/cloud-dc-error.js";

/** Validates a value of the type `CloudDcError`. */
export function validateCloudDcError(
  value: unknown,
  options?: ValidateOptions,
): Validation<CloudDcError> {
  return validate(checkCloudDcError, value, options, { facts: errorCodes });
}

/** True for a value of the type `CloudDcError`; ends at the first error. */
export function isCloudDcError(value: unknown): value is CloudDcError {
  return isValid(checkCloudDcError, value);
}

/** Validates a value of the type `CloudDcError`, as a Standard Schema. */
export const cloudDcError: StandardSchemaV1<CloudDcError> =
  /* @__PURE__ */ standardSchema(validateCloudDcError);

const table8ErrorCode: Facts = {
  source: [
    { page: "create-instance", table: "8", row: "error_code" },
    { page: "create-instance", table: "9", row: "error_code" },
    { page: "create-instance", table: "11", row: "error_code" },
    { page: "batch-create-instances", table: "8", row: "error_code" },
    { page: "batch-create-instances", table: "9", row: "error_code" },
    { page: "batch-create-instances", table: "11", row: "error_code" },
  ],
};
const table8ErrorMsg: Facts = {
  source: [
    { page: "create-instance", table: "8", row: "error_msg" },
    { page: "create-instance", table: "9", row: "error_msg" },
    { page: "create-instance", table: "11", row: "error_msg" },
    { page: "batch-create-instances", table: "8", row: "error_msg" },
    { page: "batch-create-instances", table: "9", row: "error_msg" },
    { page: "batch-create-instances", table: "11", row: "error_msg" },
  ],
};
const rowOfGateway: Facts = { rowOf: { page: "gateway" } };
const names = /* @__PURE__ */ new Names(["error_code", "error_msg", "request_id"]);
const errorCodes: Facts = { source: [{ page: "error-codes" }] };

/** The check of `CloudDcError`, for schemas that refer to it. */
export function checkCloudDcError(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.error_code, run, "error_code", table8ErrorCode) &&
    checkString(object.error_msg, run, "error_msg", table8ErrorMsg) &&
    optionalString(object.request_id, run, "request_id", rowOfGateway) &&
    knownProperties(value, names, run)
  );
}

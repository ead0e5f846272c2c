// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { absenceWords } from "../../runtime/validators/english.js";
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
import type { DeleteServersResponse } from "../../schemas/delete-servers-response.js";

/** Validates a value of the type `DeleteServersResponse`. */
export function validateDeleteServersResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersResponse> {
  return validate(checkDeleteServersResponse, value, options, {
    facts: tableResponse,
    words: [absenceWords],
  });
}

/** True for a value of the type `DeleteServersResponse`; ends at the first error. */
export function isDeleteServersResponse(value: unknown): value is DeleteServersResponse {
  return isValid(checkDeleteServersResponse, value);
}

/** Validates a value of the type `DeleteServersResponse`, as a Standard Schema. */
export const deleteServersResponse: StandardSchemaV1<DeleteServersResponse> =
  /* @__PURE__ */ standardSchema(validateDeleteServersResponse);

const rowOfTableResponse: Facts = { rowOf: { page: "delete-servers", table: "response" } };
const names = /* @__PURE__ */ new Names(["job_id"]);
const tableResponse: Facts = { source: [{ page: "delete-servers", table: "response" }] };

/** The check of `DeleteServersResponse`, for schemas that refer to it. */
export function checkDeleteServersResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.job_id, run, "job_id", rowOfTableResponse) &&
    (object.error === undefined || fail(run, "not", ["error"], value)) &&
    knownProperties(value, names, run)
  );
}

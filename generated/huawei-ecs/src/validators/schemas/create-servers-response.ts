// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { absenceWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
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
import type { CreateServersResponse } from "../../schemas/create-servers-response.js";

/** Validates a value of the type `CreateServersResponse`. */
export function validateCreateServersResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponse> {
  return validate(checkCreateServersResponse, value, options, {
    facts: tableResponse,
    words: [absenceWords],
  });
}

/** True for a value of the type `CreateServersResponse`; ends at the first error. */
export function isCreateServersResponse(value: unknown): value is CreateServersResponse {
  return isValid(checkCreateServersResponse, value);
}

/** Validates a value of the type `CreateServersResponse`, as a Standard Schema. */
export const createServersResponse: StandardSchemaV1<CreateServersResponse> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse);

const rowOfTableResponse: Facts = { rowOf: { page: "create-servers", table: "response" } };
const names = /* @__PURE__ */ new Names(["job_id", "order_id", "serverIds"]);
const tableResponse: Facts = { source: [{ page: "create-servers", table: "response" }] };

/** The check of `CreateServersResponse`, for schemas that refer to it. */
export function checkCreateServersResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.job_id, run, "job_id", rowOfTableResponse) &&
    optionalString(object.order_id, run, "order_id", rowOfTableResponse) &&
    optional(object.serverIds, checkServerIds, run, "serverIds", rowOfTableResponse) &&
    (object.error === undefined || fail(run, "not", ["error"], value)) &&
    knownProperties(value, names, run)
  );
}

function checkServerIds(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkString, run);
}

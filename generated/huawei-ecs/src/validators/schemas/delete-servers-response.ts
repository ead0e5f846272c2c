// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { not } from "../../runtime/validators/combine.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory, required } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { DeleteServersResponse } from "../../schemas/delete-servers-response.js";

/** Validates a value of the type `DeleteServersResponse`. */
export function validateDeleteServersResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersResponse> {
  return validate(checkDeleteServersResponse, value, options, { facts: tableResponse });
}

/** Validates a value of the type `DeleteServersResponse`, as a Standard Schema. */
export const deleteServersResponse: StandardSchemaV1<DeleteServersResponse> =
  /* @__PURE__ */ standardSchema(validateDeleteServersResponse);

const rowOfTableResponse: Facts = { rowOf: { page: "delete-servers", table: "response" } };
const deleteServersResponseNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["job_id"]);
const tableResponse: Facts = { source: [{ page: "delete-servers", table: "response" }] };

/** The check of `DeleteServersResponse`, for schemas that refer to it. */
export function checkDeleteServersResponse(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(object.job_id, checkString, run, depth, "job_id", rowOfTableResponse) &&
    not(value, checkDeleteServersResponseExcluded, ["error"], run, depth) &&
    knownProperties(value, deleteServersResponseNames, run, depth)
  );
}

function checkDeleteServersResponseExcluded(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["error"], run, depth);
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { not } from "../../runtime/validators/combine.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory, optional, required } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { CreateServersResponse } from "../../schemas/create-servers-response.js";

/** Validates a value of the type `CreateServersResponse`. */
export function validateCreateServersResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponse> {
  return validate(checkCreateServersResponse, value, options, { facts: tableResponse });
}

/** Validates a value of the type `CreateServersResponse`, as a Standard Schema. */
export const createServersResponse: StandardSchemaV1<CreateServersResponse> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse);

const rowOfTableResponse: Facts = { rowOf: { page: "create-servers", table: "response" } };
const createServersResponseNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "job_id",
  "order_id",
  "serverIds",
]);
const tableResponse: Facts = { source: [{ page: "create-servers", table: "response" }] };

/** The check of `CreateServersResponse`, for schemas that refer to it. */
export function checkCreateServersResponse(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(object.job_id, checkString, run, depth, "job_id", rowOfTableResponse) &&
    optional(object.order_id, checkString, run, depth, "order_id", rowOfTableResponse) &&
    optional(
      object.serverIds,
      checkCreateServersResponseServerIds,
      run,
      depth,
      "serverIds",
      rowOfTableResponse,
    ) &&
    not(value, checkCreateServersResponseExcluded, ["error"], run, depth) &&
    knownProperties(value, createServersResponseNames, run, depth)
  );
}

function checkCreateServersResponseServerIds(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkString, run, depth);
}

function checkCreateServersResponseExcluded(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["error"], run, depth);
}

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
import type { TerminateInstanceRequest } from "../../schemas/terminate-instance-request.js";

/** Validates a value of the type `TerminateInstanceRequest`. */
export function validateTerminateInstanceRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<TerminateInstanceRequest> {
  return validate(checkTerminateInstanceRequest, value, options, { facts: tableTerminateInstance });
}

/** True for a value of the type `TerminateInstanceRequest`; ends at the first error. */
export function isTerminateInstanceRequest(value: unknown): value is TerminateInstanceRequest {
  return isValid(checkTerminateInstanceRequest, value);
}

/** Validates a value of the type `TerminateInstanceRequest`, as a Standard Schema. */
export const terminateInstanceRequest: StandardSchemaV1<TerminateInstanceRequest> =
  /* @__PURE__ */ standardSchema(validateTerminateInstanceRequest);

const rowOfTableTerminateInstance: Facts = { rowOf: { page: "sdk", table: "TerminateInstance" } };
const names = /* @__PURE__ */ new Names(["instanceId"]);
const tableTerminateInstance: Facts = { source: [{ page: "sdk", table: "TerminateInstance" }] };

/** The check of `TerminateInstanceRequest`, for schemas that refer to it. */
export function checkTerminateInstanceRequest(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.instanceId, run, "instanceId", rowOfTableTerminateInstance) &&
    knownProperties(value, names, run)
  );
}

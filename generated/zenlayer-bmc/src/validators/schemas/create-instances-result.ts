// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory } from "../../runtime/validators/object.js";
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
import type { CreateInstancesResult } from "../../schemas/create-instances-result.js";
import { checkStringOrNull } from "../scalars.js";

/** Validates a value of the type `CreateInstancesResult`. */
export function validateCreateInstancesResult(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstancesResult> {
  return validate(checkCreateInstancesResult, value, options, { facts: tableOutput });
}

/** True for a value of the type `CreateInstancesResult`; ends at the first error. */
export function isCreateInstancesResult(value: unknown): value is CreateInstancesResult {
  return isValid(checkCreateInstancesResult, value);
}

/** Validates a value of the type `CreateInstancesResult`, as a Standard Schema. */
export const createInstancesResult: StandardSchemaV1<CreateInstancesResult> =
  /* @__PURE__ */ standardSchema(validateCreateInstancesResult);

const rowOfTableOutput: Facts = { rowOf: { page: "create-instances", table: "output" } };
const names = /* @__PURE__ */ new Names(["requestId", "instanceIdSet", "orderNumber"]);
const tableOutput: Facts = { source: [{ page: "create-instances", table: "output" }] };

/** The check of `CreateInstancesResult`, for schemas that refer to it. */
export function checkCreateInstancesResult(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableOutput) &&
    (object.orderNumber === undefined ||
      checkStringOrNull(object.orderNumber, run, "orderNumber", rowOfTableOutput)) &&
    mandatory(object.instanceIdSet, checkInstanceIdSet, run, "instanceIdSet", rowOfTableOutput) &&
    knownProperties(value, names, run)
  );
}

function checkInstanceIdSet(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkString, run);
}

// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { BatchCreateInstancesResponse } from "../../schemas/batch-create-instances-response.js";
import { checkCreatedInstance } from "./created-instance.js";

/** Validates a value of the type `BatchCreateInstancesResponse`. */
export function validateBatchCreateInstancesResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<BatchCreateInstancesResponse> {
  return validate(checkBatchCreateInstancesResponse, value, options, { facts: table6 });
}

/** True for a value of the type `BatchCreateInstancesResponse`; ends at the first error. */
export function isBatchCreateInstancesResponse(
  value: unknown,
): value is BatchCreateInstancesResponse {
  return isValid(checkBatchCreateInstancesResponse, value);
}

/** Validates a value of the type `BatchCreateInstancesResponse`, as a Standard Schema. */
export const batchCreateInstancesResponse: StandardSchemaV1<BatchCreateInstancesResponse> =
  /* @__PURE__ */ standardSchema(validateBatchCreateInstancesResponse);

const table7: Facts = { source: [{ page: "batch-create-instances", table: "7" }] };
const rowOfTable6: Facts = { rowOf: { page: "batch-create-instances", table: "6" } };
const names = /* @__PURE__ */ new Names(["instances"]);
const table6: Facts = { source: [{ page: "batch-create-instances", table: "6" }] };

/** The check of `BatchCreateInstancesResponse`, for schemas that refer to it. */
export function checkBatchCreateInstancesResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    mandatory(object.instances, checkInstances, run, "instances", rowOfTable6) &&
    knownProperties(value, names, run)
  );
}

function checkInstances(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkCreatedInstance, run, table7);
}

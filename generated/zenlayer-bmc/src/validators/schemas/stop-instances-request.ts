// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem, maxItems, minItems } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
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
import type { StopInstancesRequest } from "../../schemas/stop-instances-request.js";

/** Validates a value of the type `StopInstancesRequest`. */
export function validateStopInstancesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<StopInstancesRequest> {
  return validate(checkStopInstancesRequest, value, options, { facts: tableStopInstances });
}

/** Validates a value of the type `StopInstancesRequest`, as a Standard Schema. */
export const stopInstancesRequest: StandardSchemaV1<StopInstancesRequest> =
  /* @__PURE__ */ standardSchema(validateStopInstancesRequest);

const rowOfTableStopInstances: Facts = { rowOf: { page: "sdk", table: "StopInstances" } };
const stopInstancesRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["instanceIds"]);
const tableStopInstances: Facts = { source: [{ page: "sdk", table: "StopInstances" }] };

/** The check of `StopInstancesRequest`, for schemas that refer to it. */
export function checkStopInstancesRequest(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(
      object.instanceIds,
      checkStopInstancesRequestInstanceIds,
      run,
      depth,
      "instanceIds",
      rowOfTableStopInstances,
    ) && knownProperties(value, stopInstancesRequestNames, run, depth)
  );
}

function checkStopInstancesRequestInstanceIds(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    minItems(value, 1, run, depth) &&
    maxItems(value, 100, run, depth) &&
    (value.length > 100 || everyItem(value, 0, checkString, run, depth))
  );
}

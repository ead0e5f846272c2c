// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { listWords } from "../../runtime/validators/english.js";
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
import type { StartInstancesRequest } from "../../schemas/start-instances-request.js";

/** Validates a value of the type `StartInstancesRequest`. */
export function validateStartInstancesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<StartInstancesRequest> {
  return validate(checkStartInstancesRequest, value, options, {
    facts: tableStartInstances,
    words: [listWords],
  });
}

/** True for a value of the type `StartInstancesRequest`; ends at the first error. */
export function isStartInstancesRequest(value: unknown): value is StartInstancesRequest {
  return isValid(checkStartInstancesRequest, value);
}

/** Validates a value of the type `StartInstancesRequest`, as a Standard Schema. */
export const startInstancesRequest: StandardSchemaV1<StartInstancesRequest> =
  /* @__PURE__ */ standardSchema(validateStartInstancesRequest);

const rowOfTableStartInstances: Facts = { rowOf: { page: "sdk", table: "StartInstances" } };
const names = /* @__PURE__ */ new Names(["instanceIds"]);
const tableStartInstances: Facts = { source: [{ page: "sdk", table: "StartInstances" }] };

/** The check of `StartInstancesRequest`, for schemas that refer to it. */
export function checkStartInstancesRequest(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    mandatory(object.instanceIds, checkInstanceIds, run, "instanceIds", rowOfTableStartInstances) &&
    knownProperties(value, names, run)
  );
}

function checkInstanceIds(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    (value.length >= 1 || fail(run, "minItems", 1, value)) &&
    (value.length <= 100 || fail(run, "maxItems", 100, value)) &&
    (value.length > 100 || everyItem(value, 0, checkString, run))
  );
}

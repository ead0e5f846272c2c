// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalInteger } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ListInstancesResponse } from "../../schemas/list-instances-response.js";
import { checkInstance } from "./instance.js";
import { checkPageInfo } from "./page-info.js";

/** Validates a value of the type `ListInstancesResponse`. */
export function validateListInstancesResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListInstancesResponse> {
  return validate(checkListInstancesResponse, value, options, {
    facts: tableListInstancesResponse,
    words: [valueWords],
  });
}

/** True for a value of the type `ListInstancesResponse`; ends at the first error. */
export function isListInstancesResponse(value: unknown): value is ListInstancesResponse {
  return isValid(checkListInstancesResponse, value);
}

/** Validates a value of the type `ListInstancesResponse`, as a Standard Schema. */
export const listInstancesResponse: StandardSchemaV1<ListInstancesResponse> =
  /* @__PURE__ */ standardSchema(validateListInstancesResponse);

const rowOfTableListInstancesResponse: Facts = {
  rowOf: { page: "sdk", table: "ListInstancesResponse" },
};
const tableInstance: Facts = { source: [{ page: "sdk", table: "Instance" }] };
const names = /* @__PURE__ */ new Names(["count", "instances", "page_info"]);
const tableListInstancesResponse: Facts = {
  source: [{ page: "sdk", table: "ListInstancesResponse" }],
};

/** The check of `ListInstancesResponse`, for schemas that refer to it. */
export function checkListInstancesResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalInteger(object.count, run, "count", rowOfTableListInstancesResponse) &&
    optional(object.instances, checkInstances, run, "instances", rowOfTableListInstancesResponse) &&
    optional(object.page_info, checkPageInfo, run, "page_info", rowOfTableListInstancesResponse) &&
    knownProperties(value, names, run)
  );
}

function checkInstances(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkInstance, run, tableInstance);
}

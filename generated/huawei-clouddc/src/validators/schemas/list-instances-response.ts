// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkInteger } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { ListInstancesResponse } from "../../schemas/list-instances-response.js";
import { checkInstance } from "./instance.js";
import { checkPageInfo } from "./page-info.js";

/** Validates a value of the type `ListInstancesResponse`. */
export function validateListInstancesResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListInstancesResponse> {
  return validate(checkListInstancesResponse, value, options, {
    facts: sdkTableListInstancesResponse,
  });
}

/** Validates a value of the type `ListInstancesResponse`, as a Standard Schema. */
export const listInstancesResponse: StandardSchemaV1<ListInstancesResponse> =
  /* @__PURE__ */ standardSchema(validateListInstancesResponse);

const sdkTableInstance: Facts = { source: [{ page: "sdk", table: "Instance" }] };
const rowOfSdkTableListInstancesResponse: Facts = {
  rowOf: { page: "sdk", table: "ListInstancesResponse" },
};
const listInstancesResponseNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "instances",
  "page_info",
  "count",
]);
const sdkTableListInstancesResponse: Facts = {
  source: [{ page: "sdk", table: "ListInstancesResponse" }],
};

/** The check of `ListInstancesResponse`, for schemas that refer to it. */
export function checkListInstancesResponse(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.instances === undefined ||
      checkListInstancesResponseInstances(
        object.instances,
        run,
        step(run, depth, "instances", rowOfSdkTableListInstancesResponse),
      )) &&
    (object.page_info === undefined ||
      checkPageInfo(
        object.page_info,
        run,
        step(run, depth, "page_info", rowOfSdkTableListInstancesResponse),
      )) &&
    (object.count === undefined ||
      checkInteger(
        object.count,
        run,
        step(run, depth, "count", rowOfSdkTableListInstancesResponse),
      )) &&
    knownProperties(value, listInstancesResponseNames, run, depth)
  );
}

function checkListInstancesResponseInstances(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkInstance, run, depth, sdkTableInstance);
}

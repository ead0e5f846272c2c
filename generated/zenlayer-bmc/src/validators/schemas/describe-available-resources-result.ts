// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { takeForms } from "../../runtime/validators/best.js";
import { formWords, valueWords } from "../../runtime/validators/english.js";
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
import type { DescribeAvailableResourcesResult } from "../../schemas/describe-available-resources-result.js";
import { checkAvailableResource } from "./available-resource.js";

/** Validates a value of the type `DescribeAvailableResourcesResult`. */
export function validateDescribeAvailableResourcesResult(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeAvailableResourcesResult> {
  return validate(checkDescribeAvailableResourcesResult, value, options, {
    facts: tableDescribeAvailableResources,
    words: [valueWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `DescribeAvailableResourcesResult`; ends at the first error. */
export function isDescribeAvailableResourcesResult(
  value: unknown,
): value is DescribeAvailableResourcesResult {
  return isValid(checkDescribeAvailableResourcesResult, value);
}

/** Validates a value of the type `DescribeAvailableResourcesResult`, as a Standard Schema. */
export const describeAvailableResourcesResult: StandardSchemaV1<DescribeAvailableResourcesResult> =
  /* @__PURE__ */ standardSchema(validateDescribeAvailableResourcesResult);

const rowOfTableDescribeAvailableResources: Facts = {
  rowOf: { page: "sdk", table: "DescribeAvailableResources" },
};
const tableAvailableResource: Facts = { source: [{ page: "sdk", table: "AvailableResource" }] };
const names = /* @__PURE__ */ new Names(["requestId", "availableResources"]);
const tableDescribeAvailableResources: Facts = {
  source: [{ page: "sdk", table: "DescribeAvailableResources" }],
};

/** The check of `DescribeAvailableResourcesResult`, for schemas that refer to it. */
export function checkDescribeAvailableResourcesResult(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableDescribeAvailableResources) &&
    mandatory(
      object.availableResources,
      checkAvailableResources,
      run,
      "availableResources",
      rowOfTableDescribeAvailableResources,
    ) &&
    knownProperties(value, names, run)
  );
}

function checkAvailableResources(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkAvailableResource, run, tableAvailableResource);
}

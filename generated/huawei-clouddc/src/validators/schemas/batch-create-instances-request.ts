// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem, maxItems, minItems } from "../../runtime/validators/array.js";
import { has, isObject } from "../../runtime/validators/cel/object.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { maximum, minimum } from "../../runtime/validators/number.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { maxLength } from "../../runtime/validators/string.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { BatchCreateInstancesRequest } from "../../schemas/batch-create-instances-request.js";
import { checkBatchNetworkInterface } from "./batch-network-interface.js";
import { checkBatchPlacement } from "./batch-placement.js";
import { checkInstanceMetadata } from "./instance-metadata.js";
import { checkInstanceName } from "./instance-name.js";
import { checkInstancePassword } from "./instance-password.js";

/** Validates a value of the type `BatchCreateInstancesRequest`. */
export function validateBatchCreateInstancesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<BatchCreateInstancesRequest> {
  return validate(checkBatchCreateInstancesRequest, value, options, { facts: table3 });
}

/** Validates a value of the type `BatchCreateInstancesRequest`, as a Standard Schema. */
export const batchCreateInstancesRequest: StandardSchemaV1<BatchCreateInstancesRequest> =
  /* @__PURE__ */ standardSchema(validateBatchCreateInstancesRequest);

const rowOfTable3: Facts = { rowOf: { page: "batch-create-instances", table: "3" } };
const table4: Facts = { source: [{ page: "batch-create-instances", table: "4" }] };
const rowOfTable3Sensitive: Facts = {
  rowOf: { page: "batch-create-instances", table: "3" },
  sensitive: true,
};
const batchCountOrderRule: Rule = {
  id: "batch-count-order",
  message: "min_count must not be greater than max_count",
  at: ["min_count"],
  source: [
    { page: "batch-create-instances", table: "3", row: "min_count" },
    { page: "batch-create-instances", table: "3", row: "max_count" },
  ],
};
const batchCountsEqualRule: Rule = {
  id: "batch-counts-equal",
  message:
    "min_count should be less than max_count; the page contradicts itself on whether they may be equal",
  severity: "warning",
  at: ["min_count"],
  source: [{ page: "batch-create-instances", table: "3", row: "min_count" }],
};
const batchCountsWithoutPlacementRule: Rule = {
  id: "batch-counts-without-placement",
  message: "min_count and max_count have no effect when placement is given",
  severity: "warning",
  at: ["placement"],
  source: [
    { page: "batch-create-instances", table: "3", row: "min_count" },
    { page: "batch-create-instances", table: "3", row: "max_count" },
  ],
};
const batchSchedulingGivenRule: Rule = {
  id: "batch-scheduling-given",
  message: "give placement or max_count; without both the number of instances is not documented",
  severity: "warning",
  source: [{ page: "recommendation" }],
};
const batchMaxCountWithMinCountRule: Rule = {
  id: "batch-max-count-with-min-count",
  message: "give max_count with min_count; alone min_count leaves the number of instances open",
  severity: "warning",
  at: ["min_count"],
  source: [{ page: "recommendation" }],
};
const batchCreateInstancesRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "name",
  "image_id",
  "vpc_id",
  "network_interfaces",
  "password",
  "description",
  "max_count",
  "metadata",
  "min_count",
  "placement",
]);
const table3: Facts = { source: [{ page: "batch-create-instances", table: "3" }] };

/** The check of `BatchCreateInstancesRequest`, for schemas that refer to it. */
export function checkBatchCreateInstancesRequest(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(object.image_id, checkString, run, depth, "image_id", rowOfTable3) &&
    mandatory(object.name, checkInstanceName, run, depth, "name", rowOfTable3) &&
    mandatory(
      object.network_interfaces,
      checkBatchCreateInstancesRequestNetworkInterfaces,
      run,
      depth,
      "network_interfaces",
      rowOfTable3,
    ) &&
    mandatory(
      object.password,
      checkInstancePassword,
      run,
      depth,
      "password",
      rowOfTable3Sensitive,
    ) &&
    mandatory(object.vpc_id, checkString, run, depth, "vpc_id", rowOfTable3) &&
    optional(
      object.description,
      checkBatchCreateInstancesRequestDescription,
      run,
      depth,
      "description",
      rowOfTable3,
    ) &&
    optional(
      object.max_count,
      checkBatchCreateInstancesRequestMaxCount,
      run,
      depth,
      "max_count",
      rowOfTable3,
    ) &&
    optional(object.metadata, checkInstanceMetadata, run, depth, "metadata", rowOfTable3) &&
    optional(
      object.min_count,
      checkBatchCreateInstancesRequestMinCount,
      run,
      depth,
      "min_count",
      rowOfTable3,
    ) &&
    optional(object.placement, checkBatchPlacement, run, depth, "placement", rowOfTable3) &&
    knownProperties(value, batchCreateInstancesRequestNames, run, depth) &&
    (!isObject(value) ||
      !has(value, "min_count") ||
      !has(value, "max_count") ||
      typeof value.min_count !== "number" ||
      typeof value.max_count !== "number" ||
      value.min_count <= value.max_count ||
      broken(run, depth, batchCountOrderRule)) &&
    (!isObject(value) ||
      !has(value, "min_count") ||
      !has(value, "max_count") ||
      typeof value.min_count !== "number" ||
      typeof value.max_count !== "number" ||
      value.min_count !== value.max_count ||
      broken(run, depth, batchCountsEqualRule)) &&
    (!isObject(value) ||
      !has(value, "placement") ||
      (!has(value, "min_count") && !has(value, "max_count")) ||
      broken(run, depth, batchCountsWithoutPlacementRule)) &&
    (!isObject(value) ||
      has(value, "placement") ||
      has(value, "min_count") ||
      has(value, "max_count") ||
      broken(run, depth, batchSchedulingGivenRule)) &&
    (!isObject(value) ||
      has(value, "placement") ||
      !has(value, "min_count") ||
      has(value, "max_count") ||
      broken(run, depth, batchMaxCountWithMinCountRule))
  );
}

function checkBatchCreateInstancesRequestNetworkInterfaces(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    minItems(value, 1, run, depth) &&
    maxItems(value, 2, run, depth) &&
    (value.length > 2 || everyItem(value, 0, checkBatchNetworkInterface, run, depth, table4))
  );
}

function checkBatchCreateInstancesRequestDescription(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return maxLength(value, 255, run, depth);
}

function checkBatchCreateInstancesRequestMaxCount(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth) && maximum(value, 100, run, depth);
}

function checkBatchCreateInstancesRequestMinCount(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth) && maximum(value, 100, run, depth);
}

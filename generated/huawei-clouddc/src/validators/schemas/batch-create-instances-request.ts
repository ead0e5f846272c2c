// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import {
  listWords,
  numberWords,
  objectWords,
  textWords,
} from "../../runtime/validators/english.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { isAtMost } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
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
  return validate(checkBatchCreateInstancesRequest, value, options, {
    facts: table3,
    words: [numberWords, textWords, listWords, objectWords],
  });
}

/** True for a value of the type `BatchCreateInstancesRequest`; ends at the first error. */
export function isBatchCreateInstancesRequest(
  value: unknown,
): value is BatchCreateInstancesRequest {
  return isValid(checkBatchCreateInstancesRequest, value);
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
const names = /* @__PURE__ */ new Names([
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
export function checkBatchCreateInstancesRequest(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.image_id, run, "image_id", rowOfTable3) &&
    checkString(object.vpc_id, run, "vpc_id", rowOfTable3) &&
    (object.description === undefined ||
      checkDescription(object.description, run, "description", rowOfTable3)) &&
    (object.max_count === undefined ||
      checkMaxCount(object.max_count, run, "max_count", rowOfTable3)) &&
    (object.min_count === undefined ||
      checkMinCount(object.min_count, run, "min_count", rowOfTable3)) &&
    checkInstanceName(object.name, run, "name", rowOfTable3) &&
    mandatory(
      object.network_interfaces,
      checkNetworkInterfaces,
      run,
      "network_interfaces",
      rowOfTable3,
    ) &&
    checkInstancePassword(object.password, run, "password", rowOfTable3Sensitive) &&
    optional(object.metadata, checkInstanceMetadata, run, "metadata", rowOfTable3) &&
    optional(object.placement, checkBatchPlacement, run, "placement", rowOfTable3) &&
    knownProperties(value, names, run) &&
    (object.min_count === undefined ||
      object.max_count === undefined ||
      typeof object.min_count !== "number" ||
      typeof object.max_count !== "number" ||
      object.min_count <= object.max_count ||
      broken(run, batchCountOrderRule)) &&
    (!run.listens ||
      object.min_count === undefined ||
      object.max_count === undefined ||
      typeof object.min_count !== "number" ||
      typeof object.max_count !== "number" ||
      object.min_count !== object.max_count ||
      broken(run, batchCountsEqualRule)) &&
    (!run.listens ||
      object.placement === undefined ||
      (object.min_count === undefined && object.max_count === undefined) ||
      broken(run, batchCountsWithoutPlacementRule)) &&
    (!run.listens ||
      object.placement !== undefined ||
      object.min_count !== undefined ||
      object.max_count !== undefined ||
      broken(run, batchSchedulingGivenRule)) &&
    (!run.listens ||
      object.placement !== undefined ||
      object.min_count === undefined ||
      object.max_count !== undefined ||
      broken(run, batchMaxCountWithMinCountRule))
  );
}

function checkDescription(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtMost(value, 255) || fail(run, "maxLength", 255, value, key, facts);
}

function checkMaxCount(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return (
    (value >= 1 || fail(run, "minimum", 1, value, key, facts)) &&
    (value <= 100 || fail(run, "maximum", 100, value, key, facts))
  );
}

function checkMinCount(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return (
    (value >= 1 || fail(run, "minimum", 1, value, key, facts)) &&
    (value <= 100 || fail(run, "maximum", 100, value, key, facts))
  );
}

function checkNetworkInterfaces(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    (value.length >= 1 || fail(run, "minItems", 1, value)) &&
    (value.length <= 2 || fail(run, "maxItems", 2, value)) &&
    (value.length > 2 || everyItem(value, 0, checkBatchNetworkInterface, run, table4))
  );
}

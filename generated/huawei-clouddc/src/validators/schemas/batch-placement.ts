// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem, maxItems } from "../../runtime/validators/array.js";
import { has, isObject } from "../../runtime/validators/cel/object.js";
import { isUnique } from "../../runtime/validators/cel/unique.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { BatchPlacement } from "../../schemas/batch-placement.js";

/** Validates a value of the type `BatchPlacement`. */
export function validateBatchPlacement(
  value: unknown,
  options?: ValidateOptions,
): Validation<BatchPlacement> {
  return validate(checkBatchPlacement, value, options, { facts: table5 });
}

/** Validates a value of the type `BatchPlacement`, as a Standard Schema. */
export const batchPlacement: StandardSchemaV1<BatchPlacement> =
  /* @__PURE__ */ standardSchema(validateBatchPlacement);

const placementServersUniqueRule: Rule = {
  id: "placement-servers-unique",
  message: "server_id_set should name each server once",
  severity: "warning",
  source: [{ page: "recommendation" }],
};
const rowOfTable5: Facts = { rowOf: { page: "batch-create-instances", table: "5" } };
const placementNamesServersRule: Rule = {
  id: "placement-names-servers",
  message: "placement should name a server; leave it out to take idle servers",
  severity: "warning",
  source: [{ page: "recommendation" }],
};
const batchPlacementNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["server_id_set"]);
const table5: Facts = { source: [{ page: "batch-create-instances", table: "5" }] };

/** The check of `BatchPlacement`, for schemas that refer to it. */
export function checkBatchPlacement(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.server_id_set,
      checkBatchPlacementServerIdSet,
      run,
      depth,
      "server_id_set",
      rowOfTable5,
    ) &&
    knownProperties(value, batchPlacementNames, run, depth) &&
    (!isObject(value) ||
      (has(value, "server_id_set") &&
        (!isArray(value.server_id_set) || value.server_id_set.length > 0)) ||
      broken(run, depth, placementNamesServersRule))
  );
}

function checkBatchPlacementServerIdSet(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    maxItems(value, 50, run, depth) &&
    (value.length > 50 || everyItem(value, 0, checkString, run, depth)) &&
    (!isArray(value) || isUnique(value) !== false || broken(run, depth, placementServersUniqueRule))
  );
}

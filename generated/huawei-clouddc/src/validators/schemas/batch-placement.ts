// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { isUnique } from "../../runtime/validators/cel/unique.js";
import { listWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
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
import { isValid } from "../../runtime/validators/verdict.js";
import type { BatchPlacement } from "../../schemas/batch-placement.js";

/** Validates a value of the type `BatchPlacement`. */
export function validateBatchPlacement(
  value: unknown,
  options?: ValidateOptions,
): Validation<BatchPlacement> {
  return validate(checkBatchPlacement, value, options, { facts: table5, words: [listWords] });
}

/** True for a value of the type `BatchPlacement`; ends at the first error. */
export function isBatchPlacement(value: unknown): value is BatchPlacement {
  return isValid(checkBatchPlacement, value);
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
const names = /* @__PURE__ */ new Names(["server_id_set"]);
const table5: Facts = { source: [{ page: "batch-create-instances", table: "5" }] };

/** The check of `BatchPlacement`, for schemas that refer to it. */
export function checkBatchPlacement(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optional(object.server_id_set, checkServerIdSet, run, "server_id_set", rowOfTable5) &&
    knownProperties(value, names, run) &&
    (!run.listens ||
      (object.server_id_set !== undefined &&
        (!isArray(object.server_id_set) || object.server_id_set.length > 0)) ||
      broken(run, placementNamesServersRule))
  );
}

function checkServerIdSet(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    (value.length <= 50 || fail(run, "maxItems", 50, value)) &&
    (value.length > 50 || everyItem(value, 0, checkString, run)) &&
    (!run.listens || isUnique(value) !== false || broken(run, placementServersUniqueRule))
  );
}

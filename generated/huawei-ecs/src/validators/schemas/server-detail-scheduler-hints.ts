// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
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
import type { ServerDetailSchedulerHints } from "../../schemas/server-detail-scheduler-hints.js";

/** Validates a value of the type `ServerDetailSchedulerHints`. */
export function validateServerDetailSchedulerHints(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerDetailSchedulerHints> {
  return validate(checkServerDetailSchedulerHints, value, options, { facts: tableSchedulerHints });
}

/** True for a value of the type `ServerDetailSchedulerHints`; ends at the first error. */
export function isServerDetailSchedulerHints(value: unknown): value is ServerDetailSchedulerHints {
  return isValid(checkServerDetailSchedulerHints, value);
}

/** Validates a value of the type `ServerDetailSchedulerHints`, as a Standard Schema. */
export const serverDetailSchedulerHints: StandardSchemaV1<ServerDetailSchedulerHints> =
  /* @__PURE__ */ standardSchema(validateServerDetailSchedulerHints);

const rowOfTableSchedulerHints: Facts = {
  rowOf: { page: "show-server", table: "scheduler-hints" },
};
const names = /* @__PURE__ */ new Names(["dedicated_host_id", "group", "tenancy"]);
const tableSchedulerHints: Facts = { source: [{ page: "show-server", table: "scheduler-hints" }] };

/** The check of `ServerDetailSchedulerHints`, for schemas that refer to it. */
export function checkServerDetailSchedulerHints(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optional(
      object.dedicated_host_id,
      checkDedicatedHostId,
      run,
      "dedicated_host_id",
      rowOfTableSchedulerHints,
    ) &&
    optional(object.group, checkGroup, run, "group", rowOfTableSchedulerHints) &&
    optional(object.tenancy, checkTenancy, run, "tenancy", rowOfTableSchedulerHints) &&
    knownProperties(value, names, run)
  );
}

function checkDedicatedHostId(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkString, run);
}

function checkGroup(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkString, run);
}

function checkTenancy(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkString, run);
}

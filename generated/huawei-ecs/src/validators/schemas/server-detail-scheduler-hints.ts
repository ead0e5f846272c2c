// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
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
import type { ServerDetailSchedulerHints } from "../../schemas/server-detail-scheduler-hints.js";

/** Validates a value of the type `ServerDetailSchedulerHints`. */
export function validateServerDetailSchedulerHints(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerDetailSchedulerHints> {
  return validate(checkServerDetailSchedulerHints, value, options, { facts: tableSchedulerHints });
}

/** Validates a value of the type `ServerDetailSchedulerHints`, as a Standard Schema. */
export const serverDetailSchedulerHints: StandardSchemaV1<ServerDetailSchedulerHints> =
  /* @__PURE__ */ standardSchema(validateServerDetailSchedulerHints);

const rowOfTableSchedulerHints: Facts = {
  rowOf: { page: "show-server", table: "scheduler-hints" },
};
const serverDetailSchedulerHintsNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "dedicated_host_id",
  "group",
  "tenancy",
]);
const tableSchedulerHints: Facts = { source: [{ page: "show-server", table: "scheduler-hints" }] };

/** The check of `ServerDetailSchedulerHints`, for schemas that refer to it. */
export function checkServerDetailSchedulerHints(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.dedicated_host_id,
      checkServerDetailSchedulerHintsDedicatedHostId,
      run,
      depth,
      "dedicated_host_id",
      rowOfTableSchedulerHints,
    ) &&
    optional(
      object.group,
      checkServerDetailSchedulerHintsGroup,
      run,
      depth,
      "group",
      rowOfTableSchedulerHints,
    ) &&
    optional(
      object.tenancy,
      checkServerDetailSchedulerHintsTenancy,
      run,
      depth,
      "tenancy",
      rowOfTableSchedulerHints,
    ) &&
    knownProperties(value, serverDetailSchedulerHintsNames, run, depth)
  );
}

function checkServerDetailSchedulerHintsDedicatedHostId(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkString, run, depth);
}

function checkServerDetailSchedulerHintsGroup(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkString, run, depth);
}

function checkServerDetailSchedulerHintsTenancy(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkString, run, depth);
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { textWords, valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { SchedulerHints } from "../../schemas/scheduler-hints.js";
import { checkUuidString } from "../scalars.js";

/** Validates a value of the type `SchedulerHints`. */
export function validateSchedulerHints(
  value: unknown,
  options?: ValidateOptions,
): Validation<SchedulerHints> {
  return validate(checkSchedulerHints, value, options, {
    facts: table12,
    words: [valueWords, textWords],
  });
}

/** True for a value of the type `SchedulerHints`; ends at the first error. */
export function isSchedulerHints(value: unknown): value is SchedulerHints {
  return isValid(checkSchedulerHints, value);
}

/** Validates a value of the type `SchedulerHints`, as a Standard Schema. */
export const schedulerHints: StandardSchemaV1<SchedulerHints> =
  /* @__PURE__ */ standardSchema(validateSchedulerHints);

const rowOfTable12: Facts = { rowOf: { page: "data-structures", table: "12" } };
const tenancyValues: readonly unknown[] = ["shared", "dedicated"];
const dedicatedHostNeedsTenancyRule: Rule = {
  id: "dedicated-host-needs-tenancy",
  message: "dedicated_host_id has no effect unless tenancy is dedicated",
  severity: "warning",
  at: ["dedicated_host_id"],
  source: [{ page: "data-structures", table: "12", row: "dedicated_host_id" }],
};
const names = /* @__PURE__ */ new Names(["dedicated_host_id", "group", "tenancy"]);
const table12: Facts = { source: [{ page: "data-structures", table: "12" }] };

/** The check of `SchedulerHints`, for schemas that refer to it. */
export function checkSchedulerHints(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.dedicated_host_id, run, "dedicated_host_id", rowOfTable12) &&
    (object.group === undefined || checkUuidString(object.group, run, "group", rowOfTable12)) &&
    (object.tenancy === undefined || checkTenancy(object.tenancy, run, "tenancy", rowOfTable12)) &&
    knownProperties(value, names, run) &&
    (!run.listens ||
      object.dedicated_host_id === undefined ||
      (object.tenancy !== undefined &&
        (typeof object.tenancy !== "string" || object.tenancy === "dedicated")) ||
      broken(run, dedicatedHostNeedsTenancyRule))
  );
}

function checkTenancy(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return tenancyValues.includes(value) || fail(run, "enum", tenancyValues, value, key, facts);
}

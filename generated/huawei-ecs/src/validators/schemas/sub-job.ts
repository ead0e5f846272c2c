// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type Forms, oneOf } from "../../runtime/validators/combine.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkNull, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { SubJob } from "../../schemas/sub-job.js";
import { checkSubJobEntities as checkSubJobEntities$1 } from "./sub-job-entities.js";

/** Validates a value of the type `SubJob`. */
export function validateSubJob(value: unknown, options?: ValidateOptions): Validation<SubJob> {
  return validate(checkSubJob, value, options, { facts: tableSubJobs });
}

/** Validates a value of the type `SubJob`, as a Standard Schema. */
export const subJob: StandardSchemaV1<SubJob> = /* @__PURE__ */ standardSchema(validateSubJob);

const rowOfTableSubJobs: Facts = { rowOf: { page: "show-job", table: "sub-jobs" } };
const subJobEntitiesForms: Forms = { checks: [checkSubJobEntities$1, checkNull] };
const subJobEntitiesNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "errorcode_message",
  "nic_id",
  "server_id",
]);
const subJobJobTypeKnownValues: readonly unknown[] = ["createSingleServer"];
const subJobStatusKnownValues: readonly unknown[] = ["INIT", "RUNNING", "SUCCESS", "FAIL"];
const subJobNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "begin_time",
  "end_time",
  "entities",
  "error_code",
  "fail_reason",
  "job_id",
  "job_type",
  "status",
]);
const tableSubJobs: Facts = { source: [{ page: "show-job", table: "sub-jobs" }] };

/** The check of `SubJob`, for schemas that refer to it. */
export function checkSubJob(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(object.begin_time, checkStringOrNull, run, depth, "begin_time", rowOfTableSubJobs) &&
    optional(object.end_time, checkStringOrNull, run, depth, "end_time", rowOfTableSubJobs) &&
    optional(object.entities, checkSubJobEntities, run, depth, "entities", rowOfTableSubJobs) &&
    optional(object.error_code, checkStringOrNull, run, depth, "error_code", rowOfTableSubJobs) &&
    optional(object.fail_reason, checkStringOrNull, run, depth, "fail_reason", rowOfTableSubJobs) &&
    optional(object.job_id, checkString, run, depth, "job_id", rowOfTableSubJobs) &&
    optional(object.job_type, checkSubJobJobType, run, depth, "job_type", rowOfTableSubJobs) &&
    optional(object.status, checkSubJobStatus, run, depth, "status", rowOfTableSubJobs) &&
    knownProperties(value, subJobNames, run, depth)
  );
}

function checkStringOrNull(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubJobEntities(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    oneOf(value, subJobEntitiesForms, run, depth) &&
    (!object || knownProperties(value, subJobEntitiesNames, run, depth))
  );
}

function checkSubJobJobType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, subJobJobTypeKnownValues, run, depth);
}

function checkSubJobStatus(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, subJobStatusKnownValues, run, depth);
}

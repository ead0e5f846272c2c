// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { Forms } from "../../runtime/validators/combine.js";
import { oneOf } from "../../runtime/validators/combine.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkNull, checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { SubJob } from "../../schemas/sub-job.js";
import { checkSubJobEntities as checkSubJobEntities$1 } from "./sub-job-entities.js";

/** Validates a value of the type `SubJob`. */
export function validateSubJob(value: unknown, options?: ValidateOptions): Validation<SubJob> {
  return validate(checkSubJob, value, options, { facts: showJobTableSubJobs });
}

/** Validates a value of the type `SubJob`, as a Standard Schema. */
export const subJob: StandardSchemaV1<SubJob> = /* @__PURE__ */ standardSchema(validateSubJob);

const subJobStatusKnownValues: readonly unknown[] = ["INIT", "RUNNING", "SUCCESS", "FAIL"];
const rowOfShowJobTableSubJobs: Facts = { rowOf: { page: "show-job", table: "sub-jobs" } };
const subJobEntitiesForms: Forms = { checks: [checkSubJobEntities$1, checkNull] };
const subJobEntitiesNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "server_id",
  "nic_id",
  "errorcode_message",
]);
const subJobJobTypeKnownValues: readonly unknown[] = ["createSingleServer"];
const subJobNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "status",
  "entities",
  "job_id",
  "job_type",
  "begin_time",
  "end_time",
  "error_code",
  "fail_reason",
]);
const showJobTableSubJobs: Facts = { source: [{ page: "show-job", table: "sub-jobs" }] };

/** The check of `SubJob`, for schemas that refer to it. */
export function checkSubJob(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.status === undefined ||
      checkSubJobStatus(
        object.status,
        run,
        step(run, depth, "status", rowOfShowJobTableSubJobs),
      )) &&
    (object.entities === undefined ||
      checkSubJobEntities(
        object.entities,
        run,
        step(run, depth, "entities", rowOfShowJobTableSubJobs),
      )) &&
    (object.job_id === undefined ||
      checkString(object.job_id, run, step(run, depth, "job_id", rowOfShowJobTableSubJobs))) &&
    (object.job_type === undefined ||
      checkSubJobJobType(
        object.job_type,
        run,
        step(run, depth, "job_type", rowOfShowJobTableSubJobs),
      )) &&
    (object.begin_time === undefined ||
      checkSubJobBeginTime(
        object.begin_time,
        run,
        step(run, depth, "begin_time", rowOfShowJobTableSubJobs),
      )) &&
    (object.end_time === undefined ||
      checkSubJobEndTime(
        object.end_time,
        run,
        step(run, depth, "end_time", rowOfShowJobTableSubJobs),
      )) &&
    (object.error_code === undefined ||
      checkSubJobErrorCode(
        object.error_code,
        run,
        step(run, depth, "error_code", rowOfShowJobTableSubJobs),
      )) &&
    (object.fail_reason === undefined ||
      checkSubJobFailReason(
        object.fail_reason,
        run,
        step(run, depth, "fail_reason", rowOfShowJobTableSubJobs),
      )) &&
    knownProperties(value, subJobNames, run, depth)
  );
}

function checkSubJobStatus(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, subJobStatusKnownValues, run, depth);
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

function checkSubJobBeginTime(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubJobEndTime(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubJobErrorCode(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubJobFailReason(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

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
import type { Job } from "../../schemas/job.js";
import { checkJobEntities as checkJobEntities$1 } from "./job-entities.js";

/** Validates a value of the type `Job`. */
export function validateJob(value: unknown, options?: ValidateOptions): Validation<Job> {
  return validate(checkJob, value, options, { facts: showJobTableResponse });
}

/** Validates a value of the type `Job`, as a Standard Schema. */
export const job: StandardSchemaV1<Job> = /* @__PURE__ */ standardSchema(validateJob);

const jobStatusKnownValues: readonly unknown[] = [
  "INIT",
  "RUNNING",
  "SUCCESS",
  "FAIL",
  "PENDING_PAYMENT",
];
const rowOfShowJobTableResponse: Facts = { rowOf: { page: "show-job", table: "response" } };
const jobEntitiesForms: Forms = { checks: [checkJobEntities$1, checkNull] };
const jobEntitiesNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "server_id",
  "nic_id",
  "sub_jobs_total",
  "sub_jobs",
]);
const jobJobTypeKnownValues: readonly unknown[] = ["createServer", "createSingleServer"];
const jobNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "status",
  "entities",
  "job_id",
  "job_type",
  "begin_time",
  "end_time",
  "error_code",
  "fail_reason",
  "message",
  "code",
]);
const showJobTableResponse: Facts = { source: [{ page: "show-job", table: "response" }] };

/** The check of `Job`, for schemas that refer to it. */
export function checkJob(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.status === undefined ||
      checkJobStatus(object.status, run, step(run, depth, "status", rowOfShowJobTableResponse))) &&
    (object.entities === undefined ||
      checkJobEntities(
        object.entities,
        run,
        step(run, depth, "entities", rowOfShowJobTableResponse),
      )) &&
    (object.job_id === undefined ||
      checkString(object.job_id, run, step(run, depth, "job_id", rowOfShowJobTableResponse))) &&
    (object.job_type === undefined ||
      checkJobJobType(
        object.job_type,
        run,
        step(run, depth, "job_type", rowOfShowJobTableResponse),
      )) &&
    (object.begin_time === undefined ||
      checkJobBeginTime(
        object.begin_time,
        run,
        step(run, depth, "begin_time", rowOfShowJobTableResponse),
      )) &&
    (object.end_time === undefined ||
      checkJobEndTime(
        object.end_time,
        run,
        step(run, depth, "end_time", rowOfShowJobTableResponse),
      )) &&
    (object.error_code === undefined ||
      checkJobErrorCode(
        object.error_code,
        run,
        step(run, depth, "error_code", rowOfShowJobTableResponse),
      )) &&
    (object.fail_reason === undefined ||
      checkJobFailReason(
        object.fail_reason,
        run,
        step(run, depth, "fail_reason", rowOfShowJobTableResponse),
      )) &&
    (object.message === undefined ||
      checkJobMessage(
        object.message,
        run,
        step(run, depth, "message", rowOfShowJobTableResponse),
      )) &&
    (object.code === undefined ||
      checkJobCode(object.code, run, step(run, depth, "code", rowOfShowJobTableResponse))) &&
    knownProperties(value, jobNames, run, depth)
  );
}

function checkJobStatus(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, jobStatusKnownValues, run, depth);
}

function checkJobEntities(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    oneOf(value, jobEntitiesForms, run, depth) &&
    (!object || knownProperties(value, jobEntitiesNames, run, depth))
  );
}

function checkJobJobType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, jobJobTypeKnownValues, run, depth);
}

function checkJobBeginTime(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkJobEndTime(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkJobErrorCode(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkJobFailReason(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkJobMessage(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkJobCode(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

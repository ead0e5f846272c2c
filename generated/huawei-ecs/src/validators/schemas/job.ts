// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { oneOf } from "../../runtime/validators/combine.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { type Forms, fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkNull, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { Job } from "../../schemas/job.js";
import { checkJobEntities as checkJobEntities$1 } from "./job-entities.js";

/** Validates a value of the type `Job`. */
export function validateJob(value: unknown, options?: ValidateOptions): Validation<Job> {
  return validate(checkJob, value, options, { facts: tableResponse, forms: takeForms });
}

/** True for a value of the type `Job`; ends at the first error. */
export function isJob(value: unknown): value is Job {
  return isValid(checkJob, value);
}

/** Validates a value of the type `Job`, as a Standard Schema. */
export const job: StandardSchemaV1<Job> = /* @__PURE__ */ standardSchema(validateJob);

const rowOfTableResponse: Facts = { rowOf: { page: "show-job", table: "response" } };
const jobEntitiesForms: Forms = { checks: [checkJobEntities$1, checkNull] };
const jobEntitiesNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "nic_id",
  "server_id",
  "sub_jobs",
  "sub_jobs_total",
]);
const jobJobTypeKnownValues: readonly unknown[] = ["createServer", "createSingleServer"];
const jobStatusKnownValues: readonly unknown[] = [
  "INIT",
  "RUNNING",
  "SUCCESS",
  "FAIL",
  "PENDING_PAYMENT",
];
const jobNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "begin_time",
  "code",
  "end_time",
  "entities",
  "error_code",
  "fail_reason",
  "job_id",
  "job_type",
  "message",
  "status",
]);
const tableResponse: Facts = { source: [{ page: "show-job", table: "response" }] };

/** The check of `Job`, for schemas that refer to it. */
export function checkJob(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optional(object.begin_time, checkStringOrNull, run, "begin_time", rowOfTableResponse) &&
    optional(object.code, checkStringOrNull, run, "code", rowOfTableResponse) &&
    optional(object.end_time, checkStringOrNull, run, "end_time", rowOfTableResponse) &&
    optional(object.entities, checkJobEntities, run, "entities", rowOfTableResponse) &&
    optional(object.error_code, checkStringOrNull, run, "error_code", rowOfTableResponse) &&
    optional(object.fail_reason, checkStringOrNull, run, "fail_reason", rowOfTableResponse) &&
    optional(object.job_id, checkString, run, "job_id", rowOfTableResponse) &&
    optional(object.job_type, checkJobJobType, run, "job_type", rowOfTableResponse) &&
    optional(object.message, checkStringOrNull, run, "message", rowOfTableResponse) &&
    optional(object.status, checkJobStatus, run, "status", rowOfTableResponse) &&
    knownProperties(value, jobNames, run)
  );
}

function checkStringOrNull(value: unknown, run: Run): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, "type", ["string", "null"], value);
  return true;
}

function checkJobEntities(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    oneOf(value, jobEntitiesForms, run) &&
    (!object || knownProperties(value, jobEntitiesNames, run))
  );
}

function checkJobJobType(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    !run.report ||
    jobJobTypeKnownValues.includes(value) ||
    warn(run, "openEnum", jobJobTypeKnownValues, value)
  );
}

function checkJobStatus(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    !run.report ||
    jobStatusKnownValues.includes(value) ||
    warn(run, "openEnum", jobStatusKnownValues, value)
  );
}

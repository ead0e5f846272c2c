// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { oneOf } from "../../runtime/validators/combine.js";
import { formWords, valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { type Forms, fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkNull, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { Job } from "../../schemas/job.js";
import { checkStringOrNull } from "../scalars.js";
import { checkJobEntities } from "./job-entities.js";

/** Validates a value of the type `Job`. */
export function validateJob(value: unknown, options?: ValidateOptions): Validation<Job> {
  return validate(checkJob, value, options, {
    facts: tableResponse,
    words: [valueWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `Job`; ends at the first error. */
export function isJob(value: unknown): value is Job {
  return isValid(checkJob, value);
}

/** Validates a value of the type `Job`, as a Standard Schema. */
export const job: StandardSchemaV1<Job> = /* @__PURE__ */ standardSchema(validateJob);

const rowOfTableResponse: Facts = { rowOf: { page: "show-job", table: "response" } };
const jobTypeKnownValues: readonly unknown[] = ["createServer", "createSingleServer"];
const statusKnownValues: readonly unknown[] = [
  "INIT",
  "RUNNING",
  "SUCCESS",
  "FAIL",
  "PENDING_PAYMENT",
];
const entitiesForms: Forms = { checks: [checkJobEntities, checkNull] };
const entitiesNames = /* @__PURE__ */ new Names([
  "nic_id",
  "server_id",
  "sub_jobs",
  "sub_jobs_total",
]);
const names = /* @__PURE__ */ new Names([
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
    (object.begin_time === undefined ||
      checkStringOrNull(object.begin_time, run, "begin_time", rowOfTableResponse)) &&
    (object.code === undefined ||
      checkStringOrNull(object.code, run, "code", rowOfTableResponse)) &&
    (object.end_time === undefined ||
      checkStringOrNull(object.end_time, run, "end_time", rowOfTableResponse)) &&
    (object.error_code === undefined ||
      checkStringOrNull(object.error_code, run, "error_code", rowOfTableResponse)) &&
    (object.fail_reason === undefined ||
      checkStringOrNull(object.fail_reason, run, "fail_reason", rowOfTableResponse)) &&
    optionalString(object.job_id, run, "job_id", rowOfTableResponse) &&
    (object.job_type === undefined ||
      checkJobType(object.job_type, run, "job_type", rowOfTableResponse)) &&
    (object.message === undefined ||
      checkStringOrNull(object.message, run, "message", rowOfTableResponse)) &&
    (object.status === undefined ||
      checkStatus(object.status, run, "status", rowOfTableResponse)) &&
    optional(object.entities, checkEntities, run, "entities", rowOfTableResponse) &&
    knownProperties(value, names, run)
  );
}

function checkJobType(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    jobTypeKnownValues.includes(value) ||
    warn(run, "openEnum", jobTypeKnownValues, value, key, facts)
  );
}

function checkStatus(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    statusKnownValues.includes(value) ||
    warn(run, "openEnum", statusKnownValues, value, key, facts)
  );
}

function checkEntities(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    oneOf(value, entitiesForms, run) && (!object || knownProperties(value, entitiesNames, run))
  );
}

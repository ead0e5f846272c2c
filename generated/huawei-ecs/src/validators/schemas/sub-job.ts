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
import type { SubJob } from "../../schemas/sub-job.js";
import { checkStringOrNull } from "../scalars.js";
import { checkSubJobEntities } from "./sub-job-entities.js";

/** Validates a value of the type `SubJob`. */
export function validateSubJob(value: unknown, options?: ValidateOptions): Validation<SubJob> {
  return validate(checkSubJob, value, options, {
    facts: tableSubJobs,
    words: [valueWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `SubJob`; ends at the first error. */
export function isSubJob(value: unknown): value is SubJob {
  return isValid(checkSubJob, value);
}

/** Validates a value of the type `SubJob`, as a Standard Schema. */
export const subJob: StandardSchemaV1<SubJob> = /* @__PURE__ */ standardSchema(validateSubJob);

const rowOfTableSubJobs: Facts = { rowOf: { page: "show-job", table: "sub-jobs" } };
const jobTypeKnownValues: readonly unknown[] = ["createSingleServer"];
const statusKnownValues: readonly unknown[] = ["INIT", "RUNNING", "SUCCESS", "FAIL"];
const entitiesForms: Forms = { checks: [checkSubJobEntities, checkNull] };
const entitiesNames = /* @__PURE__ */ new Names(["errorcode_message", "nic_id", "server_id"]);
const names = /* @__PURE__ */ new Names([
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
export function checkSubJob(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.begin_time === undefined ||
      checkStringOrNull(object.begin_time, run, "begin_time", rowOfTableSubJobs)) &&
    (object.end_time === undefined ||
      checkStringOrNull(object.end_time, run, "end_time", rowOfTableSubJobs)) &&
    (object.error_code === undefined ||
      checkStringOrNull(object.error_code, run, "error_code", rowOfTableSubJobs)) &&
    (object.fail_reason === undefined ||
      checkStringOrNull(object.fail_reason, run, "fail_reason", rowOfTableSubJobs)) &&
    optionalString(object.job_id, run, "job_id", rowOfTableSubJobs) &&
    (object.job_type === undefined ||
      checkJobType(object.job_type, run, "job_type", rowOfTableSubJobs)) &&
    (object.status === undefined || checkStatus(object.status, run, "status", rowOfTableSubJobs)) &&
    optional(object.entities, checkEntities, run, "entities", rowOfTableSubJobs) &&
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

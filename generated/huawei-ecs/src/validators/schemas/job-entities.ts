// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { takeForms } from "../../runtime/validators/best.js";
import { formWords, valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalInteger, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { JobEntities } from "../../schemas/job-entities.js";
import { checkSubJob } from "./sub-job.js";

/** Validates a value of the type `JobEntities`. */
export function validateJobEntities(
  value: unknown,
  options?: ValidateOptions,
): Validation<JobEntities> {
  return validate(checkJobEntities, value, options, {
    facts: tableEntities,
    words: [valueWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `JobEntities`; ends at the first error. */
export function isJobEntities(value: unknown): value is JobEntities {
  return isValid(checkJobEntities, value);
}

/** Validates a value of the type `JobEntities`, as a Standard Schema. */
export const jobEntities: StandardSchemaV1<JobEntities> =
  /* @__PURE__ */ standardSchema(validateJobEntities);

const rowOfTableEntities: Facts = { rowOf: { page: "show-job", table: "entities" } };
const tableSubJobs: Facts = { source: [{ page: "show-job", table: "sub-jobs" }] };
const names = /* @__PURE__ */ new Names(["nic_id", "server_id", "sub_jobs", "sub_jobs_total"]);
const tableEntities: Facts = { source: [{ page: "show-job", table: "entities" }] };

/** The check of `JobEntities`, for schemas that refer to it. */
export function checkJobEntities(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.nic_id, run, "nic_id", rowOfTableEntities) &&
    optionalString(object.server_id, run, "server_id", rowOfTableEntities) &&
    optionalInteger(object.sub_jobs_total, run, "sub_jobs_total", rowOfTableEntities) &&
    optional(object.sub_jobs, checkSubJobs, run, "sub_jobs", rowOfTableEntities) &&
    knownProperties(value, names, run)
  );
}

function checkSubJobs(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkSubJob, run, tableSubJobs);
}

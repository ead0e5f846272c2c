// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkInteger, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { JobEntities } from "../../schemas/job-entities.js";
import { checkSubJob } from "./sub-job.js";

/** Validates a value of the type `JobEntities`. */
export function validateJobEntities(
  value: unknown,
  options?: ValidateOptions,
): Validation<JobEntities> {
  return validate(checkJobEntities, value, options, { facts: tableEntities });
}

/** Validates a value of the type `JobEntities`, as a Standard Schema. */
export const jobEntities: StandardSchemaV1<JobEntities> =
  /* @__PURE__ */ standardSchema(validateJobEntities);

const rowOfTableEntities: Facts = { rowOf: { page: "show-job", table: "entities" } };
const tableSubJobs: Facts = { source: [{ page: "show-job", table: "sub-jobs" }] };
const jobEntitiesNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "nic_id",
  "server_id",
  "sub_jobs",
  "sub_jobs_total",
]);
const tableEntities: Facts = { source: [{ page: "show-job", table: "entities" }] };

/** The check of `JobEntities`, for schemas that refer to it. */
export function checkJobEntities(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(object.nic_id, checkString, run, depth, "nic_id", rowOfTableEntities) &&
    optional(object.server_id, checkString, run, depth, "server_id", rowOfTableEntities) &&
    optional(
      object.sub_jobs,
      checkJobEntitiesSubJobs,
      run,
      depth,
      "sub_jobs",
      rowOfTableEntities,
    ) &&
    optional(
      object.sub_jobs_total,
      checkInteger,
      run,
      depth,
      "sub_jobs_total",
      rowOfTableEntities,
    ) &&
    knownProperties(value, jobEntitiesNames, run, depth)
  );
}

function checkJobEntitiesSubJobs(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkSubJob, run, depth, tableSubJobs);
}

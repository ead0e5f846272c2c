// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
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
import { isValid } from "../../runtime/validators/verdict.js";
import type { SubJobEntities } from "../../schemas/sub-job-entities.js";

/** Validates a value of the type `SubJobEntities`. */
export function validateSubJobEntities(
  value: unknown,
  options?: ValidateOptions,
): Validation<SubJobEntities> {
  return validate(checkSubJobEntities, value, options, { facts: tableSubJobEntities });
}

/** True for a value of the type `SubJobEntities`; ends at the first error. */
export function isSubJobEntities(value: unknown): value is SubJobEntities {
  return isValid(checkSubJobEntities, value);
}

/** Validates a value of the type `SubJobEntities`, as a Standard Schema. */
export const subJobEntities: StandardSchemaV1<SubJobEntities> =
  /* @__PURE__ */ standardSchema(validateSubJobEntities);

const rowOfTableSubJobEntities: Facts = { rowOf: { page: "show-job", table: "sub-job-entities" } };
const names: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "errorcode_message",
  "nic_id",
  "server_id",
]);
const tableSubJobEntities: Facts = { source: [{ page: "show-job", table: "sub-job-entities" }] };

/** The check of `SubJobEntities`, for schemas that refer to it. */
export function checkSubJobEntities(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optional(
      object.errorcode_message,
      checkStringOrNull,
      run,
      "errorcode_message",
      rowOfTableSubJobEntities,
    ) &&
    optional(object.nic_id, checkString, run, "nic_id", rowOfTableSubJobEntities) &&
    optional(object.server_id, checkString, run, "server_id", rowOfTableSubJobEntities) &&
    knownProperties(value, names, run)
  );
}

function checkStringOrNull(value: unknown, run: Run): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, "type", ["string", "null"], value);
  return true;
}

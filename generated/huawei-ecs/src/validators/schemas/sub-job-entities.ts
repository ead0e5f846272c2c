// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { SubJobEntities } from "../../schemas/sub-job-entities.js";
import { checkStringOrNull } from "../scalars.js";

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
const names = /* @__PURE__ */ new Names(["errorcode_message", "nic_id", "server_id"]);
const tableSubJobEntities: Facts = { source: [{ page: "show-job", table: "sub-job-entities" }] };

/** The check of `SubJobEntities`, for schemas that refer to it. */
export function checkSubJobEntities(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.errorcode_message === undefined ||
      checkStringOrNull(
        object.errorcode_message,
        run,
        "errorcode_message",
        rowOfTableSubJobEntities,
      )) &&
    optionalString(object.nic_id, run, "nic_id", rowOfTableSubJobEntities) &&
    optionalString(object.server_id, run, "server_id", rowOfTableSubJobEntities) &&
    knownProperties(value, names, run)
  );
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkInteger } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { InstanceCustomRaid } from "../../schemas/instance-custom-raid.js";
import { checkIntegerOrNull } from "../scalars.js";

/** Validates a value of the type `InstanceCustomRaid`. */
export function validateInstanceCustomRaid(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceCustomRaid> {
  return validate(checkInstanceCustomRaid, value, options, { facts: tableCustomRaid });
}

/** True for a value of the type `InstanceCustomRaid`; ends at the first error. */
export function isInstanceCustomRaid(value: unknown): value is InstanceCustomRaid {
  return isValid(checkInstanceCustomRaid, value);
}

/** Validates a value of the type `InstanceCustomRaid`, as a Standard Schema. */
export const instanceCustomRaid: StandardSchemaV1<InstanceCustomRaid> =
  /* @__PURE__ */ standardSchema(validateInstanceCustomRaid);

const rowOfTableCustomRaid: Facts = { rowOf: { page: "sdk", table: "CustomRaid" } };
const names = /* @__PURE__ */ new Names(["diskSequence", "raidType"]);
const tableCustomRaid: Facts = { source: [{ page: "sdk", table: "CustomRaid" }] };

/** The check of `InstanceCustomRaid`, for schemas that refer to it. */
export function checkInstanceCustomRaid(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.raidType === undefined ||
      checkIntegerOrNull(object.raidType, run, "raidType", rowOfTableCustomRaid)) &&
    optional(object.diskSequence, checkDiskSequence, run, "diskSequence", rowOfTableCustomRaid) &&
    knownProperties(value, names, run)
  );
}

function checkDiskSequence(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkInteger, run);
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { InstanceTag } from "../../schemas/instance-tag.js";
import { checkStringOrNull } from "../scalars.js";

/** Validates a value of the type `InstanceTag`. */
export function validateInstanceTag(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceTag> {
  return validate(checkInstanceTag, value, options, { facts: tableTag });
}

/** True for a value of the type `InstanceTag`; ends at the first error. */
export function isInstanceTag(value: unknown): value is InstanceTag {
  return isValid(checkInstanceTag, value);
}

/** Validates a value of the type `InstanceTag`, as a Standard Schema. */
export const instanceTag: StandardSchemaV1<InstanceTag> =
  /* @__PURE__ */ standardSchema(validateInstanceTag);

const rowOfTableTag: Facts = { rowOf: { page: "sdk", table: "Tag" } };
const names = /* @__PURE__ */ new Names(["key", "value"]);
const tableTag: Facts = { source: [{ page: "sdk", table: "Tag" }] };

/** The check of `InstanceTag`, for schemas that refer to it. */
export function checkInstanceTag(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.key === undefined || checkStringOrNull(object.key, run, "key", rowOfTableTag)) &&
    (object.value === undefined || checkStringOrNull(object.value, run, "value", rowOfTableTag)) &&
    knownProperties(value, names, run)
  );
}

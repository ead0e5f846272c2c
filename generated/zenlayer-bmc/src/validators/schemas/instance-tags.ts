// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { InstanceTags } from "../../schemas/instance-tags.js";
import { checkInstanceTag } from "./instance-tag.js";

/** Validates a value of the type `InstanceTags`. */
export function validateInstanceTags(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceTags> {
  return validate(checkInstanceTags, value, options, { facts: tableTags });
}

/** True for a value of the type `InstanceTags`; ends at the first error. */
export function isInstanceTags(value: unknown): value is InstanceTags {
  return isValid(checkInstanceTags, value);
}

/** Validates a value of the type `InstanceTags`, as a Standard Schema. */
export const instanceTags: StandardSchemaV1<InstanceTags> =
  /* @__PURE__ */ standardSchema(validateInstanceTags);

const tableTag: Facts = { source: [{ page: "sdk", table: "Tag" }] };
const rowOfTableTags: Facts = { rowOf: { page: "sdk", table: "Tags" } };
const names = /* @__PURE__ */ new Names(["tags"]);
const tableTags: Facts = { source: [{ page: "sdk", table: "Tags" }] };

/** The check of `InstanceTags`, for schemas that refer to it. */
export function checkInstanceTags(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optional(object.tags, checkTags, run, "tags", rowOfTableTags) &&
    knownProperties(value, names, run)
  );
}

function checkTags(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkInstanceTag, run, tableTag);
}

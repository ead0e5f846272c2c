// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { codePoints } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { Tag } from "../../schemas/tag.js";

/** Validates a value of the type `Tag`. */
export function validateTag(value: unknown, options?: ValidateOptions): Validation<Tag> {
  return validate(checkTag, value, options, { facts: tableTag });
}

/** True for a value of the type `Tag`; ends at the first error. */
export function isTag(value: unknown): value is Tag {
  return isValid(checkTag, value);
}

/** Validates a value of the type `Tag`, as a Standard Schema. */
export const tag: StandardSchemaV1<Tag> = /* @__PURE__ */ standardSchema(validateTag);

const tagKeyLengthRule: Rule = {
  id: "tag-key-length",
  message: "key should have 1 to 128 characters",
  severity: "warning",
  source: [{ page: "data-types", table: "Tag", row: "key" }],
};
const rowOfTableTag: Facts = { rowOf: { page: "data-types", table: "Tag" } };
const tagValueLengthRule: Rule = {
  id: "tag-value-length",
  message: "value should have 1 to 128 characters",
  severity: "warning",
  source: [{ page: "data-types", table: "Tag", row: "value" }],
};
const names = /* @__PURE__ */ new Names(["key", "value"]);
const tableTag: Facts = { source: [{ page: "data-types", table: "Tag" }] };

/** The check of `Tag`, for schemas that refer to it. */
export function checkTag(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkKey(object.key, run, "key", rowOfTableTag) &&
    (object.value === undefined || checkValue(object.value, run, "value", rowOfTableTag)) &&
    knownProperties(value, names, run)
  );
}

function checkKey(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    (codePoints(value) >= 1 && codePoints(value) <= 128) ||
    broken(run, tagKeyLengthRule, key, facts)
  );
}

function checkValue(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    (codePoints(value) >= 1 && codePoints(value) <= 128) ||
    broken(run, tagValueLengthRule, key, facts)
  );
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { textWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { isAtLeast, isAtMost } from "../../runtime/validators/length.js";
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
import type { ServerTag } from "../../schemas/server-tag.js";

/** Validates a value of the type `ServerTag`. */
export function validateServerTag(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerTag> {
  return validate(checkServerTag, value, options, { facts: tableServerTags, words: [textWords] });
}

/** True for a value of the type `ServerTag`; ends at the first error. */
export function isServerTag(value: unknown): value is ServerTag {
  return isValid(checkServerTag, value);
}

/** Validates a value of the type `ServerTag`, as a Standard Schema. */
export const serverTag: StandardSchemaV1<ServerTag> =
  /* @__PURE__ */ standardSchema(validateServerTag);

const keyPattern = /^[^\u0000-\u001F=*<>\\,|/]+$/u;
const rowOfTableServerTags: Facts = { rowOf: { page: "data-structures", table: "server-tags" } };
const valuePattern = /^[^\u0000-\u001F=*<>\\,|]*$/u;
const names = /* @__PURE__ */ new Names(["key", "value"]);
const tableServerTags: Facts = { source: [{ page: "data-structures", table: "server-tags" }] };

/** The check of `ServerTag`, for schemas that refer to it. */
export function checkServerTag(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkKey(object.key, run, "key", rowOfTableServerTags) &&
    checkValue(object.value, run, "value", rowOfTableServerTags) &&
    knownProperties(value, names, run)
  );
}

function checkKey(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    (isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts)) &&
    (isAtMost(value, 36) || fail(run, "maxLength", 36, value, key, facts)) &&
    (keyPattern.test(value) || fail(run, "pattern", keyPattern.source, value, key, facts))
  );
}

function checkValue(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    (isAtMost(value, 43) || fail(run, "maxLength", 43, value, key, facts)) &&
    (valuePattern.test(value) || fail(run, "pattern", valuePattern.source, value, key, facts))
  );
}

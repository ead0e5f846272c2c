// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { maxLength, minLength, pattern } from "../../runtime/validators/string.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { ServerTag } from "../../schemas/server-tag.js";

/** Validates a value of the type `ServerTag`. */
export function validateServerTag(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerTag> {
  return validate(checkServerTag, value, options, { facts: tableServerTags });
}

/** Validates a value of the type `ServerTag`, as a Standard Schema. */
export const serverTag: StandardSchemaV1<ServerTag> =
  /* @__PURE__ */ standardSchema(validateServerTag);

const serverTagKeyPattern = /^[^\u0000-\u001F=*<>\\,|/]+$/u;
const rowOfTableServerTags: Facts = { rowOf: { page: "data-structures", table: "server-tags" } };
const serverTagValuePattern = /^[^\u0000-\u001F=*<>\\,|]*$/u;
const serverTagNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["key", "value"]);
const tableServerTags: Facts = { source: [{ page: "data-structures", table: "server-tags" }] };

/** The check of `ServerTag`, for schemas that refer to it. */
export function checkServerTag(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(object.key, checkServerTagKey, run, depth, "key", rowOfTableServerTags) &&
    mandatory(object.value, checkServerTagValue, run, depth, "value", rowOfTableServerTags) &&
    knownProperties(value, serverTagNames, run, depth)
  );
}

function checkServerTagKey(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    minLength(value, 1, run, depth) &&
    maxLength(value, 36, run, depth) &&
    pattern(value, serverTagKeyPattern, run, depth)
  );
}

function checkServerTagValue(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return maxLength(value, 43, run, depth) && pattern(value, serverTagValuePattern, run, depth);
}

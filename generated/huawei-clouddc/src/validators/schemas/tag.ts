// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

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
import type { Tag } from "../../schemas/tag.js";

/** Validates a value of the type `Tag`. */
export function validateTag(value: unknown, options?: ValidateOptions): Validation<Tag> {
  return validate(checkTag, value, options, { facts: tableResourceTags });
}

/** True for a value of the type `Tag`; ends at the first error. */
export function isTag(value: unknown): value is Tag {
  return isValid(checkTag, value);
}

/** Validates a value of the type `Tag`, as a Standard Schema. */
export const tag: StandardSchemaV1<Tag> = /* @__PURE__ */ standardSchema(validateTag);

const rowOfTableResourceTags: Facts = { rowOf: { page: "sdk", table: "ResourceTags" } };
const names = /* @__PURE__ */ new Names(["key", "value"]);
const tableResourceTags: Facts = { source: [{ page: "sdk", table: "ResourceTags" }] };

/** The check of `Tag`, for schemas that refer to it. */
export function checkTag(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.key, run, "key", rowOfTableResourceTags) &&
    optionalString(object.value, run, "value", rowOfTableResourceTags) &&
    knownProperties(value, names, run)
  );
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { mapAll } from "../../runtime/validators/cel/collect.js";
import { isObject } from "../../runtime/validators/cel/object.js";
import { isUnique } from "../../runtime/validators/cel/unique.js";
import { isFaulty } from "../../runtime/validators/faulty.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { TagAssociation } from "../../schemas/tag-association.js";
import { checkTag } from "./tag.js";

/** Validates a value of the type `TagAssociation`. */
export function validateTagAssociation(
  value: unknown,
  options?: ValidateOptions,
): Validation<TagAssociation> {
  return validate(checkTagAssociation, value, options, { facts: tableTagAssociation });
}

/** True for a value of the type `TagAssociation`; ends at the first error. */
export function isTagAssociation(value: unknown): value is TagAssociation {
  return isValid(checkTagAssociation, value);
}

/** Validates a value of the type `TagAssociation`, as a Standard Schema. */
export const tagAssociation: StandardSchemaV1<TagAssociation> =
  /* @__PURE__ */ standardSchema(validateTagAssociation);

const tableTag: Facts = { source: [{ page: "data-types", table: "Tag" }] };
const tagKeysUniqueRule: Rule = {
  id: "tag-keys-unique",
  message: "no tag key may be used twice",
  source: [{ page: "create-instances", table: "input", row: "tags" }],
};
const rowOfTableTagAssociation: Facts = { rowOf: { page: "data-types", table: "TagAssociation" } };
const names = /* @__PURE__ */ new Names(["tags"]);
const tableTagAssociation: Facts = { source: [{ page: "data-types", table: "TagAssociation" }] };

/** The check of `TagAssociation`, for schemas that refer to it. */
export function checkTagAssociation(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    mandatory(object.tags, checkTags, run, "tags", rowOfTableTagAssociation) &&
    knownProperties(value, names, run)
  );
}

function checkTags(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    everyItem(value, 0, checkTag, run, tableTag) &&
    (isFaulty(run, tagKeysUniqueRule) ||
      isUnique(
        mapAll(value, (tag) =>
          isObject(tag) && typeof tag.key === "string" ? tag.key : undefined,
        ),
      ) !== false ||
      broken(run, tagKeysUniqueRule))
  );
}

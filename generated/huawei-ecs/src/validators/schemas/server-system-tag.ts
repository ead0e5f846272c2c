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
import type { ServerSystemTag } from "../../schemas/server-system-tag.js";

/** Validates a value of the type `ServerSystemTag`. */
export function validateServerSystemTag(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerSystemTag> {
  return validate(checkServerSystemTag, value, options, { facts: tableSysTags });
}

/** True for a value of the type `ServerSystemTag`; ends at the first error. */
export function isServerSystemTag(value: unknown): value is ServerSystemTag {
  return isValid(checkServerSystemTag, value);
}

/** Validates a value of the type `ServerSystemTag`, as a Standard Schema. */
export const serverSystemTag: StandardSchemaV1<ServerSystemTag> =
  /* @__PURE__ */ standardSchema(validateServerSystemTag);

const rowOfTableSysTags: Facts = { rowOf: { page: "show-server", table: "sys-tags" } };
const names = /* @__PURE__ */ new Names(["key", "value"]);
const tableSysTags: Facts = { source: [{ page: "show-server", table: "sys-tags" }] };

/** The check of `ServerSystemTag`, for schemas that refer to it. */
export function checkServerSystemTag(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.key, run, "key", rowOfTableSysTags) &&
    optionalString(object.value, run, "value", rowOfTableSysTags) &&
    knownProperties(value, names, run)
  );
}

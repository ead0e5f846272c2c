// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { CreatedInstance } from "../../schemas/created-instance.js";

/** Validates a value of the type `CreatedInstance`. */
export function validateCreatedInstance(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreatedInstance> {
  return validate(checkCreatedInstance, value, options, { facts: table7 });
}

/** True for a value of the type `CreatedInstance`; ends at the first error. */
export function isCreatedInstance(value: unknown): value is CreatedInstance {
  return isValid(checkCreatedInstance, value);
}

/** Validates a value of the type `CreatedInstance`, as a Standard Schema. */
export const createdInstance: StandardSchemaV1<CreatedInstance> =
  /* @__PURE__ */ standardSchema(validateCreatedInstance);

const rowOfTable7: Facts = { rowOf: { page: "batch-create-instances", table: "7" } };
const names = /* @__PURE__ */ new Names(["id"]);
const table7: Facts = { source: [{ page: "batch-create-instances", table: "7" }] };

/** The check of `CreatedInstance`, for schemas that refer to it. */
export function checkCreatedInstance(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return checkString(object.id, run, "id", rowOfTable7) && knownProperties(value, names, run);
}

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
import type { CreateInstanceResponse } from "../../schemas/create-instance-response.js";

/** Validates a value of the type `CreateInstanceResponse`. */
export function validateCreateInstanceResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstanceResponse> {
  return validate(checkCreateInstanceResponse, value, options, { facts: table7 });
}

/** True for a value of the type `CreateInstanceResponse`; ends at the first error. */
export function isCreateInstanceResponse(value: unknown): value is CreateInstanceResponse {
  return isValid(checkCreateInstanceResponse, value);
}

/** Validates a value of the type `CreateInstanceResponse`, as a Standard Schema. */
export const createInstanceResponse: StandardSchemaV1<CreateInstanceResponse> =
  /* @__PURE__ */ standardSchema(validateCreateInstanceResponse);

const rowOfTable7: Facts = { rowOf: { page: "create-instance", table: "7" } };
const names = /* @__PURE__ */ new Names(["instance_id"]);
const table7: Facts = { source: [{ page: "create-instance", table: "7" }] };

/** The check of `CreateInstanceResponse`, for schemas that refer to it. */
export function checkCreateInstanceResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.instance_id, run, "instance_id", rowOfTable7) &&
    knownProperties(value, names, run)
  );
}

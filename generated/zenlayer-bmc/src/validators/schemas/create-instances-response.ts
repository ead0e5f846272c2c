// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory } from "../../runtime/validators/object.js";
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
import type { CreateInstancesResponse } from "../../schemas/create-instances-response.js";
import { checkCreateInstancesResult } from "./create-instances-result.js";

/** Validates a value of the type `CreateInstancesResponse`. */
export function validateCreateInstancesResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstancesResponse> {
  return validate(checkCreateInstancesResponse, value, options, { facts: tableExample });
}

/** True for a value of the type `CreateInstancesResponse`; ends at the first error. */
export function isCreateInstancesResponse(value: unknown): value is CreateInstancesResponse {
  return isValid(checkCreateInstancesResponse, value);
}

/** Validates a value of the type `CreateInstancesResponse`, as a Standard Schema. */
export const createInstancesResponse: StandardSchemaV1<CreateInstancesResponse> =
  /* @__PURE__ */ standardSchema(validateCreateInstancesResponse);

const rowOfTableOutput: Facts = { rowOf: { page: "create-instances", table: "output" } };
const rowOfTableExample: Facts = { rowOf: { page: "create-instances", table: "example" } };
const names = /* @__PURE__ */ new Names(["requestId", "response"]);
const tableExample: Facts = { source: [{ page: "create-instances", table: "example" }] };

/** The check of `CreateInstancesResponse`, for schemas that refer to it. */
export function checkCreateInstancesResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableOutput) &&
    mandatory(object.response, checkCreateInstancesResult, run, "response", rowOfTableExample) &&
    knownProperties(value, names, run)
  );
}

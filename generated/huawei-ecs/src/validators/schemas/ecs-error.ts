// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { EcsError } from "../../schemas/ecs-error.js";
import { checkEcsErrorBody } from "./ecs-error-body.js";

/** Validates a value of the type `EcsError`. */
export function validateEcsError(value: unknown, options?: ValidateOptions): Validation<EcsError> {
  return validate(checkEcsError, value, options, { facts: createServersTableExampleResponse });
}

/** True for a value of the type `EcsError`; ends at the first error. */
export function isEcsError(value: unknown): value is EcsError {
  return isValid(checkEcsError, value);
}

/** Validates a value of the type `EcsError`, as a Standard Schema. */
export const ecsError: StandardSchemaV1<EcsError> =
  /* @__PURE__ */ standardSchema(validateEcsError);

const tableExampleResponse: Facts = {
  source: [{ page: "create-servers", table: "example-response" }],
};
const names = /* @__PURE__ */ new Names(["error"]);
const createServersTableExampleResponse: Facts = {
  source: [
    { page: "create-servers", table: "example-response" },
    { page: "error-codes", table: "envelope" },
  ],
};

/** The check of `EcsError`, for schemas that refer to it. */
export function checkEcsError(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    mandatory(object.error, checkEcsErrorBody, run, "error", tableExampleResponse) &&
    knownProperties(value, names, run)
  );
}

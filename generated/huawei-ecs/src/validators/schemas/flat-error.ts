// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { FlatError } from "../../schemas/flat-error.js";

/** Validates a value of the type `FlatError`. */
export function validateFlatError(
  value: unknown,
  options?: ValidateOptions,
): Validation<FlatError> {
  return validate(checkFlatError, value, options, { facts: showJobTableResponse });
}

/** Validates a value of the type `FlatError`, as a Standard Schema. */
export const flatError: StandardSchemaV1<FlatError> =
  /* @__PURE__ */ standardSchema(validateFlatError);

const rowOfShowJobTableResponse: Facts = { rowOf: { page: "show-job", table: "response" } };
const flatErrorNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["code", "message"]);
const showJobTableResponse: Facts = { source: [{ page: "show-job", table: "response" }] };

/** The check of `FlatError`, for schemas that refer to it. */
export function checkFlatError(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.code === undefined
      ? missing(run, depth, "code", rowOfShowJobTableResponse)
      : checkString(object.code, run, step(run, depth, "code", rowOfShowJobTableResponse))) &&
    (object.message === undefined
      ? missing(run, depth, "message", rowOfShowJobTableResponse)
      : checkString(object.message, run, step(run, depth, "message", rowOfShowJobTableResponse))) &&
    knownProperties(value, flatErrorNames, run, depth)
  );
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { EcsErrorBody } from "../../schemas/ecs-error-body.js";
import { checkEcsErrorDetail } from "./ecs-error-detail.js";

/** Validates a value of the type `EcsErrorBody`. */
export function validateEcsErrorBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<EcsErrorBody> {
  return validate(checkEcsErrorBody, value, options, { facts: tableExampleResponse });
}

/** True for a value of the type `EcsErrorBody`; ends at the first error. */
export function isEcsErrorBody(value: unknown): value is EcsErrorBody {
  return isValid(checkEcsErrorBody, value);
}

/** Validates a value of the type `EcsErrorBody`, as a Standard Schema. */
export const ecsErrorBody: StandardSchemaV1<EcsErrorBody> =
  /* @__PURE__ */ standardSchema(validateEcsErrorBody);

const rowOfTableExampleResponse: Facts = {
  rowOf: { page: "create-servers", table: "example-response" },
};
const rowOfTableErrors: Facts = { rowOf: { page: "sdk", table: "errors" } };
const tableExampleResponseDetails: Facts = {
  source: [{ page: "create-servers", table: "example-response", row: "details" }],
};
const names = /* @__PURE__ */ new Names([
  "code",
  "message",
  "details",
  "encoded_authorization_message",
]);
const tableExampleResponse: Facts = {
  source: [{ page: "create-servers", table: "example-response" }],
};

/** The check of `EcsErrorBody`, for schemas that refer to it. */
export function checkEcsErrorBody(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.code, run, "code", rowOfTableExampleResponse) &&
    checkString(object.message, run, "message", rowOfTableExampleResponse) &&
    optionalString(
      object.encoded_authorization_message,
      run,
      "encoded_authorization_message",
      rowOfTableErrors,
    ) &&
    optional(object.details, checkDetails, run, "details", rowOfTableExampleResponse) &&
    knownProperties(value, names, run)
  );
}

function checkDetails(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkEcsErrorDetail, run, tableExampleResponseDetails);
}

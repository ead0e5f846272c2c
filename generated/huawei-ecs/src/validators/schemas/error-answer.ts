// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { anyOf } from "../../runtime/validators/combine.js";
import { formWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import type { Forms } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ErrorAnswer } from "../../schemas/error-answer.js";
import { checkEcsError } from "./ecs-error.js";
import { checkFlatError } from "./flat-error.js";
import { checkGatewayError } from "./gateway-error.js";

/** Validates a value of the type `ErrorAnswer`. */
export function validateErrorAnswer(
  value: unknown,
  options?: ValidateOptions,
): Validation<ErrorAnswer> {
  return validate(checkErrorAnswer, value, options, {
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `ErrorAnswer`; ends at the first error. */
export function isErrorAnswer(value: unknown): value is ErrorAnswer {
  return isValid(checkErrorAnswer, value);
}

/** Validates a value of the type `ErrorAnswer`, as a Standard Schema. */
export const errorAnswer: StandardSchemaV1<ErrorAnswer> =
  /* @__PURE__ */ standardSchema(validateErrorAnswer);

const forms: Forms = { checks: [checkEcsError, checkGatewayError, checkFlatError] };
const names = /* @__PURE__ */ new Names([
  "error",
  "error_code",
  "error_msg",
  "encoded_authorization_message",
  "request_id",
  "code",
  "message",
]);
const tableEnvelope: Facts = {
  source: [
    { page: "error-codes", table: "envelope" },
    { page: "gateway-errors", table: "envelope" },
  ],
};

/** The check of `ErrorAnswer`, for schemas that refer to it. */
export function checkErrorAnswer(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return anyOf(value, forms, run) && (!object || knownProperties(value, names, run));
}

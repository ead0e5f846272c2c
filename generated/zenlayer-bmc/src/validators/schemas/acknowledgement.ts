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
import type { Acknowledgement } from "../../schemas/acknowledgement.js";

/** Validates a value of the type `Acknowledgement`. */
export function validateAcknowledgement(
  value: unknown,
  options?: ValidateOptions,
): Validation<Acknowledgement> {
  return validate(checkAcknowledgement, value, options, { facts: tableSuccessAnswer });
}

/** True for a value of the type `Acknowledgement`; ends at the first error. */
export function isAcknowledgement(value: unknown): value is Acknowledgement {
  return isValid(checkAcknowledgement, value);
}

/** Validates a value of the type `Acknowledgement`, as a Standard Schema. */
export const acknowledgement: StandardSchemaV1<Acknowledgement> =
  /* @__PURE__ */ standardSchema(validateAcknowledgement);

const rowOfTableSuccessAnswer: Facts = { rowOf: { page: "conventions", table: "success-answer" } };
const tableSuccessAnswerResponseRequestId: Facts = {
  source: [{ page: "conventions", table: "success-answer", row: "response.requestId" }],
};
const responseNames = /* @__PURE__ */ new Names(["requestId"]);
const names = /* @__PURE__ */ new Names(["requestId", "response"]);
const tableSuccessAnswer: Facts = { source: [{ page: "conventions", table: "success-answer" }] };

/** The check of `Acknowledgement`, for schemas that refer to it. */
export function checkAcknowledgement(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableSuccessAnswer) &&
    mandatory(object.response, checkResponse, run, "response", rowOfTableSuccessAnswer) &&
    knownProperties(value, names, run)
  );
}

function checkResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", tableSuccessAnswerResponseRequestId) &&
    knownProperties(value, responseNames, run)
  );
}

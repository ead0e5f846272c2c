// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { oneOf } from "../../runtime/validators/combine.js";
import { absenceWords, formWords, listWords, textWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { isAtLeast } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { type Forms, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type {
  DeleteServersBody,
  DeleteServersPath,
  DeleteServersResponses,
} from "../../types/delete-servers.js";
import { checkDeleteServersRequest } from "../schemas/delete-servers-request.js";
import { checkDeleteServersResponse } from "../schemas/delete-servers-response.js";
import { checkEcsError } from "../schemas/ecs-error.js";
import { checkErrorAnswer } from "../schemas/error-answer.js";

/** Validates the path parameters of `deleteServers`. */
export function validateDeleteServersPath(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersPath> {
  return validate(checkPath, value, options, { direction: "request", words: [textWords] });
}

/** True for the path parameters of `deleteServers`; ends at the first error. */
export function isDeleteServersPath(value: unknown): value is DeleteServersPath {
  return isValid(checkPath, value, "request");
}

/** Validates the path parameters of `deleteServers`, as a Standard Schema. */
export const deleteServersPath: StandardSchemaV1<DeleteServersPath> =
  /* @__PURE__ */ standardSchema(validateDeleteServersPath);

/** Validates the request body of `deleteServers`. */
export function validateDeleteServersBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersBody> {
  return validate(checkDeleteServersRequest, value, options, {
    direction: "request",
    facts: tableBody,
    words: [textWords, listWords],
  });
}

/** True for the request body of `deleteServers`; ends at the first error. */
export function isDeleteServersBody(value: unknown): value is DeleteServersBody {
  return isValid(checkDeleteServersRequest, value, "request");
}

/** Validates the request body of `deleteServers`, as a Standard Schema. */
export const deleteServersBody: StandardSchemaV1<DeleteServersBody> =
  /* @__PURE__ */ standardSchema(validateDeleteServersBody);

/** Validates a 200 response of `deleteServers`. */
export function validateDeleteServersResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersResponses["200"]> {
  return validate(checkResponse200, value, options, {
    direction: "response",
    words: [absenceWords, formWords],
    forms: takeForms,
  });
}

/** True for a 200 response of `deleteServers`; ends at the first error. */
export function isDeleteServersResponse200(value: unknown): value is DeleteServersResponses["200"] {
  return isValid(checkResponse200, value, "response");
}

/** Validates a 200 response of `deleteServers`, as a Standard Schema. */
export const deleteServersResponse200: StandardSchemaV1<DeleteServersResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateDeleteServersResponse200);

/** Validates a 202 response of `deleteServers`. */
export function validateDeleteServersResponse202(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersResponses["202"]> {
  return validate(checkResponse200, value, options, {
    direction: "response",
    words: [absenceWords, formWords],
    forms: takeForms,
  });
}

/** True for a 202 response of `deleteServers`; ends at the first error. */
export function isDeleteServersResponse202(value: unknown): value is DeleteServersResponses["202"] {
  return isValid(checkResponse200, value, "response");
}

/** Validates a 202 response of `deleteServers`, as a Standard Schema. */
export const deleteServersResponse202: StandardSchemaV1<DeleteServersResponses["202"]> =
  /* @__PURE__ */ standardSchema(validateDeleteServersResponse202);

/** Validates a 400 response of `deleteServers`. */
export function validateDeleteServersResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersResponses["400"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 400 response of `deleteServers`; ends at the first error. */
export function isDeleteServersResponse400(value: unknown): value is DeleteServersResponses["400"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 400 response of `deleteServers`, as a Standard Schema. */
export const deleteServersResponse400: StandardSchemaV1<DeleteServersResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateDeleteServersResponse400);

/** Validates a 401 response of `deleteServers`. */
export function validateDeleteServersResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersResponses["401"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 401 response of `deleteServers`; ends at the first error. */
export function isDeleteServersResponse401(value: unknown): value is DeleteServersResponses["401"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 401 response of `deleteServers`, as a Standard Schema. */
export const deleteServersResponse401: StandardSchemaV1<DeleteServersResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateDeleteServersResponse401);

/** Validates a 403 response of `deleteServers`. */
export function validateDeleteServersResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersResponses["403"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 403 response of `deleteServers`; ends at the first error. */
export function isDeleteServersResponse403(value: unknown): value is DeleteServersResponses["403"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 403 response of `deleteServers`, as a Standard Schema. */
export const deleteServersResponse403: StandardSchemaV1<DeleteServersResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateDeleteServersResponse403);

/** Validates a 404 response of `deleteServers`. */
export function validateDeleteServersResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersResponses["404"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 404 response of `deleteServers`; ends at the first error. */
export function isDeleteServersResponse404(value: unknown): value is DeleteServersResponses["404"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 404 response of `deleteServers`, as a Standard Schema. */
export const deleteServersResponse404: StandardSchemaV1<DeleteServersResponses["404"]> =
  /* @__PURE__ */ standardSchema(validateDeleteServersResponse404);

/** Validates a 429 response of `deleteServers`. */
export function validateDeleteServersResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersResponses["429"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 429 response of `deleteServers`; ends at the first error. */
export function isDeleteServersResponse429(value: unknown): value is DeleteServersResponses["429"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 429 response of `deleteServers`, as a Standard Schema. */
export const deleteServersResponse429: StandardSchemaV1<DeleteServersResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateDeleteServersResponse429);

/** Validates a 500 response of `deleteServers`. */
export function validateDeleteServersResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersResponses["500"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 500 response of `deleteServers`; ends at the first error. */
export function isDeleteServersResponse500(value: unknown): value is DeleteServersResponses["500"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 500 response of `deleteServers`, as a Standard Schema. */
export const deleteServersResponse500: StandardSchemaV1<DeleteServersResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateDeleteServersResponse500);

/** Validates a 501 response of `deleteServers`. */
export function validateDeleteServersResponse501(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersResponses["501"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 501 response of `deleteServers`; ends at the first error. */
export function isDeleteServersResponse501(value: unknown): value is DeleteServersResponses["501"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 501 response of `deleteServers`, as a Standard Schema. */
export const deleteServersResponse501: StandardSchemaV1<DeleteServersResponses["501"]> =
  /* @__PURE__ */ standardSchema(validateDeleteServersResponse501);

/** Validates a 503 response of `deleteServers`. */
export function validateDeleteServersResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersResponses["503"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 503 response of `deleteServers`; ends at the first error. */
export function isDeleteServersResponse503(value: unknown): value is DeleteServersResponses["503"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 503 response of `deleteServers`, as a Standard Schema. */
export const deleteServersResponse503: StandardSchemaV1<DeleteServersResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateDeleteServersResponse503);

/** Validates any other response of `deleteServers`. */
export function validateDeleteServersResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersResponses["default"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for any other response of `deleteServers`; ends at the first error. */
export function isDeleteServersResponseDefault(
  value: unknown,
): value is DeleteServersResponses["default"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates any other response of `deleteServers`, as a Standard Schema. */
export const deleteServersResponseDefault: StandardSchemaV1<DeleteServersResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateDeleteServersResponseDefault);

const rowOfTableUri: Facts = { rowOf: { page: "create-servers", table: "uri" } };
const pathNames = /* @__PURE__ */ new Names(["project_id"]);
const tableBody: Facts = { source: [{ page: "delete-servers", table: "body" }] };
const response200Forms: Forms = { checks: [checkDeleteServersResponse, checkEcsError] };
const response200Names = /* @__PURE__ */ new Names(["job_id", "error"]);
const tableEnvelope: Facts = {
  source: [
    { page: "error-codes", table: "envelope" },
    { page: "gateway-errors", table: "envelope" },
  ],
};

function checkPath(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkPathProjectId(object.project_id, run, "project_id", rowOfTableUri) &&
    knownProperties(value, pathNames, run)
  );
}

function checkPathProjectId(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts);
}

function checkResponse200(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    oneOf(value, response200Forms, run) &&
    (!object || knownProperties(value, response200Names, run))
  );
}

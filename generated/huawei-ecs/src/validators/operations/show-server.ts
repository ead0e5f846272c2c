// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { formWords, textWords, valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { isAtLeast } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ShowServerPath, ShowServerResponses } from "../../types/show-server.js";
import { checkErrorAnswer } from "../schemas/error-answer.js";
import { checkShowServerResponse } from "../schemas/show-server-response.js";

/** Validates the path parameters of `showServer`. */
export function validateShowServerPath(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerPath> {
  return validate(checkPath, value, options, { direction: "request", words: [textWords] });
}

/** True for the path parameters of `showServer`; ends at the first error. */
export function isShowServerPath(value: unknown): value is ShowServerPath {
  return isValid(checkPath, value, "request");
}

/** Validates the path parameters of `showServer`, as a Standard Schema. */
export const showServerPath: StandardSchemaV1<ShowServerPath> =
  /* @__PURE__ */ standardSchema(validateShowServerPath);

/** Validates a 200 response of `showServer`. */
export function validateShowServerResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["200"]> {
  return validate(checkShowServerResponse, value, options, {
    direction: "response",
    facts: tableResponse,
    words: [valueWords, formWords],
    forms: takeForms,
  });
}

/** True for a 200 response of `showServer`; ends at the first error. */
export function isShowServerResponse200(value: unknown): value is ShowServerResponses["200"] {
  return isValid(checkShowServerResponse, value, "response");
}

/** Validates a 200 response of `showServer`, as a Standard Schema. */
export const showServerResponse200: StandardSchemaV1<ShowServerResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse200);

/** Validates a 400 response of `showServer`. */
export function validateShowServerResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["400"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 400 response of `showServer`; ends at the first error. */
export function isShowServerResponse400(value: unknown): value is ShowServerResponses["400"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 400 response of `showServer`, as a Standard Schema. */
export const showServerResponse400: StandardSchemaV1<ShowServerResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse400);

/** Validates a 401 response of `showServer`. */
export function validateShowServerResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["401"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 401 response of `showServer`; ends at the first error. */
export function isShowServerResponse401(value: unknown): value is ShowServerResponses["401"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 401 response of `showServer`, as a Standard Schema. */
export const showServerResponse401: StandardSchemaV1<ShowServerResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse401);

/** Validates a 403 response of `showServer`. */
export function validateShowServerResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["403"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 403 response of `showServer`; ends at the first error. */
export function isShowServerResponse403(value: unknown): value is ShowServerResponses["403"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 403 response of `showServer`, as a Standard Schema. */
export const showServerResponse403: StandardSchemaV1<ShowServerResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse403);

/** Validates a 404 response of `showServer`. */
export function validateShowServerResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["404"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 404 response of `showServer`; ends at the first error. */
export function isShowServerResponse404(value: unknown): value is ShowServerResponses["404"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 404 response of `showServer`, as a Standard Schema. */
export const showServerResponse404: StandardSchemaV1<ShowServerResponses["404"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse404);

/** Validates a 429 response of `showServer`. */
export function validateShowServerResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["429"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 429 response of `showServer`; ends at the first error. */
export function isShowServerResponse429(value: unknown): value is ShowServerResponses["429"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 429 response of `showServer`, as a Standard Schema. */
export const showServerResponse429: StandardSchemaV1<ShowServerResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse429);

/** Validates a 500 response of `showServer`. */
export function validateShowServerResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["500"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 500 response of `showServer`; ends at the first error. */
export function isShowServerResponse500(value: unknown): value is ShowServerResponses["500"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 500 response of `showServer`, as a Standard Schema. */
export const showServerResponse500: StandardSchemaV1<ShowServerResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse500);

/** Validates a 503 response of `showServer`. */
export function validateShowServerResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["503"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 503 response of `showServer`; ends at the first error. */
export function isShowServerResponse503(value: unknown): value is ShowServerResponses["503"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 503 response of `showServer`, as a Standard Schema. */
export const showServerResponse503: StandardSchemaV1<ShowServerResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse503);

/** Validates any other response of `showServer`. */
export function validateShowServerResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["default"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for any other response of `showServer`; ends at the first error. */
export function isShowServerResponseDefault(
  value: unknown,
): value is ShowServerResponses["default"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates any other response of `showServer`, as a Standard Schema. */
export const showServerResponseDefault: StandardSchemaV1<ShowServerResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponseDefault);

const rowOfTableUri: Facts = { rowOf: { page: "create-servers", table: "uri" } };
const rowOfShowServerTableUri: Facts = { rowOf: { page: "show-server", table: "uri" } };
const pathNames = /* @__PURE__ */ new Names(["project_id", "server_id"]);
const tableResponse: Facts = { source: [{ page: "show-server", table: "response" }] };
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
    checkPathServerId(object.server_id, run, "server_id", rowOfShowServerTableUri) &&
    knownProperties(value, pathNames, run)
  );
}

function checkPathProjectId(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts);
}

function checkPathServerId(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts);
}

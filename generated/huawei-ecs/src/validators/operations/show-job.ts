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
import type { ShowJobPath, ShowJobResponses } from "../../types/show-job.js";
import { checkErrorAnswer } from "../schemas/error-answer.js";
import { checkJob } from "../schemas/job.js";

/** Validates the path parameters of `showJob`. */
export function validateShowJobPath(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowJobPath> {
  return validate(checkPath, value, options, { direction: "request", words: [textWords] });
}

/** True for the path parameters of `showJob`; ends at the first error. */
export function isShowJobPath(value: unknown): value is ShowJobPath {
  return isValid(checkPath, value, "request");
}

/** Validates the path parameters of `showJob`, as a Standard Schema. */
export const showJobPath: StandardSchemaV1<ShowJobPath> =
  /* @__PURE__ */ standardSchema(validateShowJobPath);

/** Validates a 200 response of `showJob`. */
export function validateShowJobResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowJobResponses["200"]> {
  return validate(checkJob, value, options, {
    direction: "response",
    facts: tableResponse,
    words: [valueWords, formWords],
    forms: takeForms,
  });
}

/** True for a 200 response of `showJob`; ends at the first error. */
export function isShowJobResponse200(value: unknown): value is ShowJobResponses["200"] {
  return isValid(checkJob, value, "response");
}

/** Validates a 200 response of `showJob`, as a Standard Schema. */
export const showJobResponse200: StandardSchemaV1<ShowJobResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateShowJobResponse200);

/** Validates a 400 response of `showJob`. */
export function validateShowJobResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowJobResponses["400"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 400 response of `showJob`; ends at the first error. */
export function isShowJobResponse400(value: unknown): value is ShowJobResponses["400"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 400 response of `showJob`, as a Standard Schema. */
export const showJobResponse400: StandardSchemaV1<ShowJobResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateShowJobResponse400);

/** Validates a 401 response of `showJob`. */
export function validateShowJobResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowJobResponses["401"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 401 response of `showJob`; ends at the first error. */
export function isShowJobResponse401(value: unknown): value is ShowJobResponses["401"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 401 response of `showJob`, as a Standard Schema. */
export const showJobResponse401: StandardSchemaV1<ShowJobResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateShowJobResponse401);

/** Validates a 403 response of `showJob`. */
export function validateShowJobResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowJobResponses["403"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 403 response of `showJob`; ends at the first error. */
export function isShowJobResponse403(value: unknown): value is ShowJobResponses["403"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 403 response of `showJob`, as a Standard Schema. */
export const showJobResponse403: StandardSchemaV1<ShowJobResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateShowJobResponse403);

/** Validates a 404 response of `showJob`. */
export function validateShowJobResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowJobResponses["404"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 404 response of `showJob`; ends at the first error. */
export function isShowJobResponse404(value: unknown): value is ShowJobResponses["404"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 404 response of `showJob`, as a Standard Schema. */
export const showJobResponse404: StandardSchemaV1<ShowJobResponses["404"]> =
  /* @__PURE__ */ standardSchema(validateShowJobResponse404);

/** Validates a 429 response of `showJob`. */
export function validateShowJobResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowJobResponses["429"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 429 response of `showJob`; ends at the first error. */
export function isShowJobResponse429(value: unknown): value is ShowJobResponses["429"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 429 response of `showJob`, as a Standard Schema. */
export const showJobResponse429: StandardSchemaV1<ShowJobResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateShowJobResponse429);

/** Validates a 500 response of `showJob`. */
export function validateShowJobResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowJobResponses["500"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 500 response of `showJob`; ends at the first error. */
export function isShowJobResponse500(value: unknown): value is ShowJobResponses["500"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 500 response of `showJob`, as a Standard Schema. */
export const showJobResponse500: StandardSchemaV1<ShowJobResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateShowJobResponse500);

/** Validates a 503 response of `showJob`. */
export function validateShowJobResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowJobResponses["503"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 503 response of `showJob`; ends at the first error. */
export function isShowJobResponse503(value: unknown): value is ShowJobResponses["503"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 503 response of `showJob`, as a Standard Schema. */
export const showJobResponse503: StandardSchemaV1<ShowJobResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateShowJobResponse503);

/** Validates any other response of `showJob`. */
export function validateShowJobResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowJobResponses["default"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for any other response of `showJob`; ends at the first error. */
export function isShowJobResponseDefault(value: unknown): value is ShowJobResponses["default"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates any other response of `showJob`, as a Standard Schema. */
export const showJobResponseDefault: StandardSchemaV1<ShowJobResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateShowJobResponseDefault);

const rowOfTableUri: Facts = { rowOf: { page: "create-servers", table: "uri" } };
const rowOfShowJobTableUri: Facts = { rowOf: { page: "show-job", table: "uri" } };
const pathNames = /* @__PURE__ */ new Names(["project_id", "job_id"]);
const tableResponse: Facts = { source: [{ page: "show-job", table: "response" }] };
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
    checkPathJobId(object.job_id, run, "job_id", rowOfShowJobTableUri) &&
    knownProperties(value, pathNames, run)
  );
}

function checkPathProjectId(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts);
}

function checkPathJobId(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts);
}

// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { formWords, textWords } from "../../runtime/validators/english.js";
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
import type { DeleteInstancePath, DeleteInstanceResponses } from "../../types/delete-instance.js";
import { checkCloudDcError } from "../schemas/cloud-dc-error.js";
import { checkThrottledError } from "../schemas/throttled-error.js";

/** Validates the path parameters of `deleteInstance`. */
export function validateDeleteInstancePath(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteInstancePath> {
  return validate(checkPath, value, options, { direction: "request", words: [textWords] });
}

/** True for the path parameters of `deleteInstance`; ends at the first error. */
export function isDeleteInstancePath(value: unknown): value is DeleteInstancePath {
  return isValid(checkPath, value, "request");
}

/** Validates the path parameters of `deleteInstance`, as a Standard Schema. */
export const deleteInstancePath: StandardSchemaV1<DeleteInstancePath> =
  /* @__PURE__ */ standardSchema(validateDeleteInstancePath);

/** Validates a 401 response of `deleteInstance`. */
export function validateDeleteInstanceResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteInstanceResponses["401"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 401 response of `deleteInstance`; ends at the first error. */
export function isDeleteInstanceResponse401(
  value: unknown,
): value is DeleteInstanceResponses["401"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 401 response of `deleteInstance`, as a Standard Schema. */
export const deleteInstanceResponse401: StandardSchemaV1<DeleteInstanceResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateDeleteInstanceResponse401);

/** Validates a 429 response of `deleteInstance`. */
export function validateDeleteInstanceResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteInstanceResponses["429"]> {
  return validate(checkThrottledError, value, options, {
    direction: "response",
    facts: table10,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 429 response of `deleteInstance`; ends at the first error. */
export function isDeleteInstanceResponse429(
  value: unknown,
): value is DeleteInstanceResponses["429"] {
  return isValid(checkThrottledError, value, "response");
}

/** Validates a 429 response of `deleteInstance`, as a Standard Schema. */
export const deleteInstanceResponse429: StandardSchemaV1<DeleteInstanceResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateDeleteInstanceResponse429);

/** Validates a 500 response of `deleteInstance`. */
export function validateDeleteInstanceResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteInstanceResponses["500"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 500 response of `deleteInstance`; ends at the first error. */
export function isDeleteInstanceResponse500(
  value: unknown,
): value is DeleteInstanceResponses["500"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 500 response of `deleteInstance`, as a Standard Schema. */
export const deleteInstanceResponse500: StandardSchemaV1<DeleteInstanceResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateDeleteInstanceResponse500);

/** Validates any other response of `deleteInstance`. */
export function validateDeleteInstanceResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteInstanceResponses["default"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for any other response of `deleteInstance`; ends at the first error. */
export function isDeleteInstanceResponseDefault(
  value: unknown,
): value is DeleteInstanceResponses["default"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates any other response of `deleteInstance`, as a Standard Schema. */
export const deleteInstanceResponseDefault: StandardSchemaV1<DeleteInstanceResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateDeleteInstanceResponseDefault);

const table1ProjectId: Facts = {
  source: [
    { page: "create-instance", table: "1", row: "project_id" },
    { page: "batch-create-instances", table: "1", row: "project_id" },
  ],
};
const instanceStatus: Facts = {
  source: [{ page: "instance-status" }, { page: "delete-instance" }],
};
const pathNames = /* @__PURE__ */ new Names(["project_id", "id"]);
const errorCodes: Facts = { source: [{ page: "error-codes" }] };
const table10: Facts = {
  source: [
    { page: "create-instance", table: "10", row: "-" },
    { page: "batch-create-instances", table: "10", row: "-" },
  ],
};

function checkPath(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkPathProjectId(object.project_id, run, "project_id", table1ProjectId) &&
    checkPathId(object.id, run, "id", instanceStatus) &&
    knownProperties(value, pathNames, run)
  );
}

function checkPathProjectId(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts);
}

function checkPathId(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts);
}

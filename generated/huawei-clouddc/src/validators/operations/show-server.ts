// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

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
import { checkCloudDcError } from "../schemas/cloud-dc-error.js";
import { checkPhysicalServer } from "../schemas/physical-server.js";
import { checkThrottledError } from "../schemas/throttled-error.js";

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
  return validate(checkPhysicalServer, value, options, {
    direction: "response",
    facts: table3,
    words: [valueWords],
  });
}

/** True for a 200 response of `showServer`; ends at the first error. */
export function isShowServerResponse200(value: unknown): value is ShowServerResponses["200"] {
  return isValid(checkPhysicalServer, value, "response");
}

/** Validates a 200 response of `showServer`, as a Standard Schema. */
export const showServerResponse200: StandardSchemaV1<ShowServerResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse200);

/** Validates a 401 response of `showServer`. */
export function validateShowServerResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["401"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 401 response of `showServer`; ends at the first error. */
export function isShowServerResponse401(value: unknown): value is ShowServerResponses["401"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 401 response of `showServer`, as a Standard Schema. */
export const showServerResponse401: StandardSchemaV1<ShowServerResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse401);

/** Validates a 429 response of `showServer`. */
export function validateShowServerResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["429"]> {
  return validate(checkThrottledError, value, options, {
    direction: "response",
    facts: table10,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 429 response of `showServer`; ends at the first error. */
export function isShowServerResponse429(value: unknown): value is ShowServerResponses["429"] {
  return isValid(checkThrottledError, value, "response");
}

/** Validates a 429 response of `showServer`, as a Standard Schema. */
export const showServerResponse429: StandardSchemaV1<ShowServerResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse429);

/** Validates a 500 response of `showServer`. */
export function validateShowServerResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["500"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 500 response of `showServer`; ends at the first error. */
export function isShowServerResponse500(value: unknown): value is ShowServerResponses["500"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 500 response of `showServer`, as a Standard Schema. */
export const showServerResponse500: StandardSchemaV1<ShowServerResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse500);

/** Validates any other response of `showServer`. */
export function validateShowServerResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["default"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for any other response of `showServer`; ends at the first error. */
export function isShowServerResponseDefault(
  value: unknown,
): value is ShowServerResponses["default"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates any other response of `showServer`, as a Standard Schema. */
export const showServerResponseDefault: StandardSchemaV1<ShowServerResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponseDefault);

const table1ProjectId: Facts = {
  source: [
    { page: "create-instance", table: "1", row: "project_id" },
    { page: "batch-create-instances", table: "1", row: "project_id" },
  ],
};
const rowOfTable1: Facts = { rowOf: { page: "show-server", table: "1" } };
const pathNames = /* @__PURE__ */ new Names(["project_id", "id"]);
const table3: Facts = { source: [{ page: "show-server", table: "3" }] };
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
    checkPathId(object.id, run, "id", rowOfTable1) &&
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

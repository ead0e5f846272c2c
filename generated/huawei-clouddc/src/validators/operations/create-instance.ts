// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { formWords, listWords, objectWords, textWords } from "../../runtime/validators/english.js";
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
import type {
  CreateInstanceBody,
  CreateInstancePath,
  CreateInstanceResponses,
} from "../../types/create-instance.js";
import { checkCloudDcError } from "../schemas/cloud-dc-error.js";
import { checkCreateInstanceRequest } from "../schemas/create-instance-request.js";
import { checkCreateInstanceResponse } from "../schemas/create-instance-response.js";
import { checkThrottledError } from "../schemas/throttled-error.js";

/** Validates the path parameters of `createInstance`. */
export function validateCreateInstancePath(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstancePath> {
  return validate(checkPath, value, options, { direction: "request", words: [textWords] });
}

/** True for the path parameters of `createInstance`; ends at the first error. */
export function isCreateInstancePath(value: unknown): value is CreateInstancePath {
  return isValid(checkPath, value, "request");
}

/** Validates the path parameters of `createInstance`, as a Standard Schema. */
export const createInstancePath: StandardSchemaV1<CreateInstancePath> =
  /* @__PURE__ */ standardSchema(validateCreateInstancePath);

/** Validates the request body of `createInstance`. */
export function validateCreateInstanceBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstanceBody> {
  return validate(checkCreateInstanceRequest, value, options, {
    direction: "request",
    facts: table3,
    words: [textWords, listWords, objectWords],
  });
}

/** True for the request body of `createInstance`; ends at the first error. */
export function isCreateInstanceBody(value: unknown): value is CreateInstanceBody {
  return isValid(checkCreateInstanceRequest, value, "request");
}

/** Validates the request body of `createInstance`, as a Standard Schema. */
export const createInstanceBody: StandardSchemaV1<CreateInstanceBody> =
  /* @__PURE__ */ standardSchema(validateCreateInstanceBody);

/** Validates a 202 response of `createInstance`. */
export function validateCreateInstanceResponse202(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstanceResponses["202"]> {
  return validate(checkCreateInstanceResponse, value, options, {
    direction: "response",
    facts: table7,
  });
}

/** True for a 202 response of `createInstance`; ends at the first error. */
export function isCreateInstanceResponse202(
  value: unknown,
): value is CreateInstanceResponses["202"] {
  return isValid(checkCreateInstanceResponse, value, "response");
}

/** Validates a 202 response of `createInstance`, as a Standard Schema. */
export const createInstanceResponse202: StandardSchemaV1<CreateInstanceResponses["202"]> =
  /* @__PURE__ */ standardSchema(validateCreateInstanceResponse202);

/** Validates a 400 response of `createInstance`. */
export function validateCreateInstanceResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstanceResponses["400"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 400 response of `createInstance`; ends at the first error. */
export function isCreateInstanceResponse400(
  value: unknown,
): value is CreateInstanceResponses["400"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 400 response of `createInstance`, as a Standard Schema. */
export const createInstanceResponse400: StandardSchemaV1<CreateInstanceResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateCreateInstanceResponse400);

/** Validates a 401 response of `createInstance`. */
export function validateCreateInstanceResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstanceResponses["401"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 401 response of `createInstance`; ends at the first error. */
export function isCreateInstanceResponse401(
  value: unknown,
): value is CreateInstanceResponses["401"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 401 response of `createInstance`, as a Standard Schema. */
export const createInstanceResponse401: StandardSchemaV1<CreateInstanceResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateCreateInstanceResponse401);

/** Validates a 429 response of `createInstance`. */
export function validateCreateInstanceResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstanceResponses["429"]> {
  return validate(checkThrottledError, value, options, {
    direction: "response",
    facts: table10,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 429 response of `createInstance`; ends at the first error. */
export function isCreateInstanceResponse429(
  value: unknown,
): value is CreateInstanceResponses["429"] {
  return isValid(checkThrottledError, value, "response");
}

/** Validates a 429 response of `createInstance`, as a Standard Schema. */
export const createInstanceResponse429: StandardSchemaV1<CreateInstanceResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateCreateInstanceResponse429);

/** Validates a 500 response of `createInstance`. */
export function validateCreateInstanceResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstanceResponses["500"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 500 response of `createInstance`; ends at the first error. */
export function isCreateInstanceResponse500(
  value: unknown,
): value is CreateInstanceResponses["500"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 500 response of `createInstance`, as a Standard Schema. */
export const createInstanceResponse500: StandardSchemaV1<CreateInstanceResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateCreateInstanceResponse500);

/** Validates any other response of `createInstance`. */
export function validateCreateInstanceResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstanceResponses["default"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for any other response of `createInstance`; ends at the first error. */
export function isCreateInstanceResponseDefault(
  value: unknown,
): value is CreateInstanceResponses["default"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates any other response of `createInstance`, as a Standard Schema. */
export const createInstanceResponseDefault: StandardSchemaV1<CreateInstanceResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateCreateInstanceResponseDefault);

const table1ProjectId: Facts = {
  source: [
    { page: "create-instance", table: "1", row: "project_id" },
    { page: "batch-create-instances", table: "1", row: "project_id" },
  ],
};
const pathNames = /* @__PURE__ */ new Names(["project_id"]);
const table3: Facts = { source: [{ page: "create-instance", table: "3" }] };
const table7: Facts = { source: [{ page: "create-instance", table: "7" }] };
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
    knownProperties(value, pathNames, run)
  );
}

function checkPathProjectId(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts);
}

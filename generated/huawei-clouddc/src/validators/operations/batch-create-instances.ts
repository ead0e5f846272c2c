// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import {
  formWords,
  listWords,
  numberWords,
  objectWords,
  textWords,
} from "../../runtime/validators/english.js";
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
  BatchCreateInstancesBody,
  BatchCreateInstancesPath,
  BatchCreateInstancesResponses,
} from "../../types/batch-create-instances.js";
import { checkBatchCreateInstancesRequest } from "../schemas/batch-create-instances-request.js";
import { checkBatchCreateInstancesResponse } from "../schemas/batch-create-instances-response.js";
import { checkCloudDcError } from "../schemas/cloud-dc-error.js";
import { checkThrottledError } from "../schemas/throttled-error.js";

/** Validates the path parameters of `batchCreateInstances`. */
export function validateBatchCreateInstancesPath(
  value: unknown,
  options?: ValidateOptions,
): Validation<BatchCreateInstancesPath> {
  return validate(checkPath, value, options, { direction: "request", words: [textWords] });
}

/** True for the path parameters of `batchCreateInstances`; ends at the first error. */
export function isBatchCreateInstancesPath(value: unknown): value is BatchCreateInstancesPath {
  return isValid(checkPath, value, "request");
}

/** Validates the path parameters of `batchCreateInstances`, as a Standard Schema. */
export const batchCreateInstancesPath: StandardSchemaV1<BatchCreateInstancesPath> =
  /* @__PURE__ */ standardSchema(validateBatchCreateInstancesPath);

/** Validates the request body of `batchCreateInstances`. */
export function validateBatchCreateInstancesBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<BatchCreateInstancesBody> {
  return validate(checkBatchCreateInstancesRequest, value, options, {
    direction: "request",
    facts: table3,
    words: [numberWords, textWords, listWords, objectWords],
  });
}

/** True for the request body of `batchCreateInstances`; ends at the first error. */
export function isBatchCreateInstancesBody(value: unknown): value is BatchCreateInstancesBody {
  return isValid(checkBatchCreateInstancesRequest, value, "request");
}

/** Validates the request body of `batchCreateInstances`, as a Standard Schema. */
export const batchCreateInstancesBody: StandardSchemaV1<BatchCreateInstancesBody> =
  /* @__PURE__ */ standardSchema(validateBatchCreateInstancesBody);

/** Validates a 202 response of `batchCreateInstances`. */
export function validateBatchCreateInstancesResponse202(
  value: unknown,
  options?: ValidateOptions,
): Validation<BatchCreateInstancesResponses["202"]> {
  return validate(checkBatchCreateInstancesResponse, value, options, {
    direction: "response",
    facts: table6,
  });
}

/** True for a 202 response of `batchCreateInstances`; ends at the first error. */
export function isBatchCreateInstancesResponse202(
  value: unknown,
): value is BatchCreateInstancesResponses["202"] {
  return isValid(checkBatchCreateInstancesResponse, value, "response");
}

/** Validates a 202 response of `batchCreateInstances`, as a Standard Schema. */
export const batchCreateInstancesResponse202: StandardSchemaV1<
  BatchCreateInstancesResponses["202"]
> = /* @__PURE__ */ standardSchema(validateBatchCreateInstancesResponse202);

/** Validates a 400 response of `batchCreateInstances`. */
export function validateBatchCreateInstancesResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<BatchCreateInstancesResponses["400"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 400 response of `batchCreateInstances`; ends at the first error. */
export function isBatchCreateInstancesResponse400(
  value: unknown,
): value is BatchCreateInstancesResponses["400"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 400 response of `batchCreateInstances`, as a Standard Schema. */
export const batchCreateInstancesResponse400: StandardSchemaV1<
  BatchCreateInstancesResponses["400"]
> = /* @__PURE__ */ standardSchema(validateBatchCreateInstancesResponse400);

/** Validates a 401 response of `batchCreateInstances`. */
export function validateBatchCreateInstancesResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<BatchCreateInstancesResponses["401"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 401 response of `batchCreateInstances`; ends at the first error. */
export function isBatchCreateInstancesResponse401(
  value: unknown,
): value is BatchCreateInstancesResponses["401"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 401 response of `batchCreateInstances`, as a Standard Schema. */
export const batchCreateInstancesResponse401: StandardSchemaV1<
  BatchCreateInstancesResponses["401"]
> = /* @__PURE__ */ standardSchema(validateBatchCreateInstancesResponse401);

/** Validates a 429 response of `batchCreateInstances`. */
export function validateBatchCreateInstancesResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<BatchCreateInstancesResponses["429"]> {
  return validate(checkThrottledError, value, options, {
    direction: "response",
    facts: table10,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 429 response of `batchCreateInstances`; ends at the first error. */
export function isBatchCreateInstancesResponse429(
  value: unknown,
): value is BatchCreateInstancesResponses["429"] {
  return isValid(checkThrottledError, value, "response");
}

/** Validates a 429 response of `batchCreateInstances`, as a Standard Schema. */
export const batchCreateInstancesResponse429: StandardSchemaV1<
  BatchCreateInstancesResponses["429"]
> = /* @__PURE__ */ standardSchema(validateBatchCreateInstancesResponse429);

/** Validates a 500 response of `batchCreateInstances`. */
export function validateBatchCreateInstancesResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<BatchCreateInstancesResponses["500"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 500 response of `batchCreateInstances`; ends at the first error. */
export function isBatchCreateInstancesResponse500(
  value: unknown,
): value is BatchCreateInstancesResponses["500"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 500 response of `batchCreateInstances`, as a Standard Schema. */
export const batchCreateInstancesResponse500: StandardSchemaV1<
  BatchCreateInstancesResponses["500"]
> = /* @__PURE__ */ standardSchema(validateBatchCreateInstancesResponse500);

/** Validates any other response of `batchCreateInstances`. */
export function validateBatchCreateInstancesResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<BatchCreateInstancesResponses["default"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for any other response of `batchCreateInstances`; ends at the first error. */
export function isBatchCreateInstancesResponseDefault(
  value: unknown,
): value is BatchCreateInstancesResponses["default"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates any other response of `batchCreateInstances`, as a Standard Schema. */
export const batchCreateInstancesResponseDefault: StandardSchemaV1<
  BatchCreateInstancesResponses["default"]
> = /* @__PURE__ */ standardSchema(validateBatchCreateInstancesResponseDefault);

const table1ProjectId: Facts = {
  source: [
    { page: "create-instance", table: "1", row: "project_id" },
    { page: "batch-create-instances", table: "1", row: "project_id" },
  ],
};
const pathNames = /* @__PURE__ */ new Names(["project_id"]);
const table3: Facts = { source: [{ page: "batch-create-instances", table: "3" }] };
const table6: Facts = { source: [{ page: "batch-create-instances", table: "6" }] };
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

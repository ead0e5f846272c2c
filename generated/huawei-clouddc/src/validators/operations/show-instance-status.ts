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
import type {
  ShowInstanceStatusPath,
  ShowInstanceStatusResponses,
} from "../../types/show-instance-status.js";
import { checkCloudDcError } from "../schemas/cloud-dc-error.js";
import { checkInstanceStatus } from "../schemas/instance-status.js";
import { checkThrottledError } from "../schemas/throttled-error.js";

/** Validates the path parameters of `showInstanceStatus`. */
export function validateShowInstanceStatusPath(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowInstanceStatusPath> {
  return validate(checkPath, value, options, { direction: "request", words: [textWords] });
}

/** True for the path parameters of `showInstanceStatus`; ends at the first error. */
export function isShowInstanceStatusPath(value: unknown): value is ShowInstanceStatusPath {
  return isValid(checkPath, value, "request");
}

/** Validates the path parameters of `showInstanceStatus`, as a Standard Schema. */
export const showInstanceStatusPath: StandardSchemaV1<ShowInstanceStatusPath> =
  /* @__PURE__ */ standardSchema(validateShowInstanceStatusPath);

/** Validates a 200 response of `showInstanceStatus`. */
export function validateShowInstanceStatusResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowInstanceStatusResponses["200"]> {
  return validate(checkInstanceStatus, value, options, {
    direction: "response",
    facts: instanceStatusOfShowInstanceStatus,
    words: [valueWords],
  });
}

/** True for a 200 response of `showInstanceStatus`; ends at the first error. */
export function isShowInstanceStatusResponse200(
  value: unknown,
): value is ShowInstanceStatusResponses["200"] {
  return isValid(checkInstanceStatus, value, "response");
}

/** Validates a 200 response of `showInstanceStatus`, as a Standard Schema. */
export const showInstanceStatusResponse200: StandardSchemaV1<ShowInstanceStatusResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateShowInstanceStatusResponse200);

/** Validates a 401 response of `showInstanceStatus`. */
export function validateShowInstanceStatusResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowInstanceStatusResponses["401"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 401 response of `showInstanceStatus`; ends at the first error. */
export function isShowInstanceStatusResponse401(
  value: unknown,
): value is ShowInstanceStatusResponses["401"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 401 response of `showInstanceStatus`, as a Standard Schema. */
export const showInstanceStatusResponse401: StandardSchemaV1<ShowInstanceStatusResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateShowInstanceStatusResponse401);

/** Validates a 429 response of `showInstanceStatus`. */
export function validateShowInstanceStatusResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowInstanceStatusResponses["429"]> {
  return validate(checkThrottledError, value, options, {
    direction: "response",
    facts: table10,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 429 response of `showInstanceStatus`; ends at the first error. */
export function isShowInstanceStatusResponse429(
  value: unknown,
): value is ShowInstanceStatusResponses["429"] {
  return isValid(checkThrottledError, value, "response");
}

/** Validates a 429 response of `showInstanceStatus`, as a Standard Schema. */
export const showInstanceStatusResponse429: StandardSchemaV1<ShowInstanceStatusResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateShowInstanceStatusResponse429);

/** Validates a 500 response of `showInstanceStatus`. */
export function validateShowInstanceStatusResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowInstanceStatusResponses["500"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 500 response of `showInstanceStatus`; ends at the first error. */
export function isShowInstanceStatusResponse500(
  value: unknown,
): value is ShowInstanceStatusResponses["500"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 500 response of `showInstanceStatus`, as a Standard Schema. */
export const showInstanceStatusResponse500: StandardSchemaV1<ShowInstanceStatusResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateShowInstanceStatusResponse500);

/** Validates any other response of `showInstanceStatus`. */
export function validateShowInstanceStatusResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowInstanceStatusResponses["default"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for any other response of `showInstanceStatus`; ends at the first error. */
export function isShowInstanceStatusResponseDefault(
  value: unknown,
): value is ShowInstanceStatusResponses["default"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates any other response of `showInstanceStatus`, as a Standard Schema. */
export const showInstanceStatusResponseDefault: StandardSchemaV1<
  ShowInstanceStatusResponses["default"]
> = /* @__PURE__ */ standardSchema(validateShowInstanceStatusResponseDefault);

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
const instanceStatusOfShowInstanceStatus: Facts = { source: [{ page: "instance-status" }] };
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

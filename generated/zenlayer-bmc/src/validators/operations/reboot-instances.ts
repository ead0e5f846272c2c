// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { listWords, valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
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
  RebootInstancesBody,
  RebootInstancesHeaders,
  RebootInstancesResponses,
} from "../../types/reboot-instances.js";
import { checkAcknowledgement } from "../schemas/acknowledgement.js";
import { checkBmcError } from "../schemas/bmc-error.js";
import { checkRebootInstancesRequest } from "../schemas/reboot-instances-request.js";

/** Validates the header parameters of `rebootInstances`. */
export function validateRebootInstancesHeaders(
  value: unknown,
  options?: ValidateOptions,
): Validation<RebootInstancesHeaders> {
  return validate(checkHeaders, value, options, { direction: "request", words: [valueWords] });
}

/** True for the header parameters of `rebootInstances`; ends at the first error. */
export function isRebootInstancesHeaders(value: unknown): value is RebootInstancesHeaders {
  return isValid(checkHeaders, value, "request");
}

/** Validates the header parameters of `rebootInstances`, as a Standard Schema. */
export const rebootInstancesHeaders: StandardSchemaV1<RebootInstancesHeaders> =
  /* @__PURE__ */ standardSchema(validateRebootInstancesHeaders);

/** Validates the request body of `rebootInstances`. */
export function validateRebootInstancesBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<RebootInstancesBody> {
  return validate(checkRebootInstancesRequest, value, options, {
    direction: "request",
    facts: tableRebootInstances,
    words: [listWords],
  });
}

/** True for the request body of `rebootInstances`; ends at the first error. */
export function isRebootInstancesBody(value: unknown): value is RebootInstancesBody {
  return isValid(checkRebootInstancesRequest, value, "request");
}

/** Validates the request body of `rebootInstances`, as a Standard Schema. */
export const rebootInstancesBody: StandardSchemaV1<RebootInstancesBody> =
  /* @__PURE__ */ standardSchema(validateRebootInstancesBody);

/** Validates a 200 response of `rebootInstances`. */
export function validateRebootInstancesResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<RebootInstancesResponses["200"]> {
  return validate(checkAcknowledgement, value, options, {
    direction: "response",
    facts: tableSuccessAnswer,
  });
}

/** True for a 200 response of `rebootInstances`; ends at the first error. */
export function isRebootInstancesResponse200(
  value: unknown,
): value is RebootInstancesResponses["200"] {
  return isValid(checkAcknowledgement, value, "response");
}

/** Validates a 200 response of `rebootInstances`, as a Standard Schema. */
export const rebootInstancesResponse200: StandardSchemaV1<RebootInstancesResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateRebootInstancesResponse200);

/** Validates a 400 response of `rebootInstances`. */
export function validateRebootInstancesResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<RebootInstancesResponses["400"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 400 response of `rebootInstances`; ends at the first error. */
export function isRebootInstancesResponse400(
  value: unknown,
): value is RebootInstancesResponses["400"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 400 response of `rebootInstances`, as a Standard Schema. */
export const rebootInstancesResponse400: StandardSchemaV1<RebootInstancesResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateRebootInstancesResponse400);

/** Validates a 401 response of `rebootInstances`. */
export function validateRebootInstancesResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<RebootInstancesResponses["401"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 401 response of `rebootInstances`; ends at the first error. */
export function isRebootInstancesResponse401(
  value: unknown,
): value is RebootInstancesResponses["401"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 401 response of `rebootInstances`, as a Standard Schema. */
export const rebootInstancesResponse401: StandardSchemaV1<RebootInstancesResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateRebootInstancesResponse401);

/** Validates a 403 response of `rebootInstances`. */
export function validateRebootInstancesResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<RebootInstancesResponses["403"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 403 response of `rebootInstances`; ends at the first error. */
export function isRebootInstancesResponse403(
  value: unknown,
): value is RebootInstancesResponses["403"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 403 response of `rebootInstances`, as a Standard Schema. */
export const rebootInstancesResponse403: StandardSchemaV1<RebootInstancesResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateRebootInstancesResponse403);

/** Validates a 404 response of `rebootInstances`. */
export function validateRebootInstancesResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<RebootInstancesResponses["404"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 404 response of `rebootInstances`; ends at the first error. */
export function isRebootInstancesResponse404(
  value: unknown,
): value is RebootInstancesResponses["404"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 404 response of `rebootInstances`, as a Standard Schema. */
export const rebootInstancesResponse404: StandardSchemaV1<RebootInstancesResponses["404"]> =
  /* @__PURE__ */ standardSchema(validateRebootInstancesResponse404);

/** Validates a 429 response of `rebootInstances`. */
export function validateRebootInstancesResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<RebootInstancesResponses["429"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 429 response of `rebootInstances`; ends at the first error. */
export function isRebootInstancesResponse429(
  value: unknown,
): value is RebootInstancesResponses["429"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 429 response of `rebootInstances`, as a Standard Schema. */
export const rebootInstancesResponse429: StandardSchemaV1<RebootInstancesResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateRebootInstancesResponse429);

/** Validates a 500 response of `rebootInstances`. */
export function validateRebootInstancesResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<RebootInstancesResponses["500"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 500 response of `rebootInstances`; ends at the first error. */
export function isRebootInstancesResponse500(
  value: unknown,
): value is RebootInstancesResponses["500"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 500 response of `rebootInstances`, as a Standard Schema. */
export const rebootInstancesResponse500: StandardSchemaV1<RebootInstancesResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateRebootInstancesResponse500);

/** Validates a 503 response of `rebootInstances`. */
export function validateRebootInstancesResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<RebootInstancesResponses["503"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 503 response of `rebootInstances`; ends at the first error. */
export function isRebootInstancesResponse503(
  value: unknown,
): value is RebootInstancesResponses["503"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 503 response of `rebootInstances`, as a Standard Schema. */
export const rebootInstancesResponse503: StandardSchemaV1<RebootInstancesResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateRebootInstancesResponse503);

/** Validates any other response of `rebootInstances`. */
export function validateRebootInstancesResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<RebootInstancesResponses["default"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for any other response of `rebootInstances`; ends at the first error. */
export function isRebootInstancesResponseDefault(
  value: unknown,
): value is RebootInstancesResponses["default"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates any other response of `rebootInstances`, as a Standard Schema. */
export const rebootInstancesResponseDefault: StandardSchemaV1<RebootInstancesResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateRebootInstancesResponseDefault);

const headersXZCVersionValues: readonly unknown[] = ["2026-02-01", "2022-11-20"];
const rowOfTableRequestHeaders: Facts = {
  rowOf: { page: "conventions", table: "request-headers" },
};
const headersNames = /* @__PURE__ */ new Names(["X-ZC-Version"]);
const tableRebootInstances: Facts = { source: [{ page: "sdk", table: "RebootInstances" }] };
const tableSuccessAnswer: Facts = { source: [{ page: "conventions", table: "success-answer" }] };
const tableErrorAnswer: Facts = { source: [{ page: "conventions", table: "error-answer" }] };

function checkHeaders(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object["X-ZC-Version"] === undefined ||
      checkHeadersXZCVersion(
        object["X-ZC-Version"],
        run,
        "X-ZC-Version",
        rowOfTableRequestHeaders,
      )) &&
    knownProperties(value, headersNames, run)
  );
}

function checkHeadersXZCVersion(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    headersXZCVersionValues.includes(value) ||
    fail(run, "enum", headersXZCVersionValues, value, key, facts)
  );
}

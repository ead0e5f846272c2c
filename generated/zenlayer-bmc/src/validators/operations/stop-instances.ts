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
  StopInstancesBody,
  StopInstancesHeaders,
  StopInstancesResponses,
} from "../../types/stop-instances.js";
import { checkAcknowledgement } from "../schemas/acknowledgement.js";
import { checkBmcError } from "../schemas/bmc-error.js";
import { checkStopInstancesRequest } from "../schemas/stop-instances-request.js";

/** Validates the header parameters of `stopInstances`. */
export function validateStopInstancesHeaders(
  value: unknown,
  options?: ValidateOptions,
): Validation<StopInstancesHeaders> {
  return validate(checkHeaders, value, options, { direction: "request", words: [valueWords] });
}

/** True for the header parameters of `stopInstances`; ends at the first error. */
export function isStopInstancesHeaders(value: unknown): value is StopInstancesHeaders {
  return isValid(checkHeaders, value, "request");
}

/** Validates the header parameters of `stopInstances`, as a Standard Schema. */
export const stopInstancesHeaders: StandardSchemaV1<StopInstancesHeaders> =
  /* @__PURE__ */ standardSchema(validateStopInstancesHeaders);

/** Validates the request body of `stopInstances`. */
export function validateStopInstancesBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<StopInstancesBody> {
  return validate(checkStopInstancesRequest, value, options, {
    direction: "request",
    facts: tableStopInstances,
    words: [listWords],
  });
}

/** True for the request body of `stopInstances`; ends at the first error. */
export function isStopInstancesBody(value: unknown): value is StopInstancesBody {
  return isValid(checkStopInstancesRequest, value, "request");
}

/** Validates the request body of `stopInstances`, as a Standard Schema. */
export const stopInstancesBody: StandardSchemaV1<StopInstancesBody> =
  /* @__PURE__ */ standardSchema(validateStopInstancesBody);

/** Validates a 200 response of `stopInstances`. */
export function validateStopInstancesResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<StopInstancesResponses["200"]> {
  return validate(checkAcknowledgement, value, options, {
    direction: "response",
    facts: tableSuccessAnswer,
  });
}

/** True for a 200 response of `stopInstances`; ends at the first error. */
export function isStopInstancesResponse200(value: unknown): value is StopInstancesResponses["200"] {
  return isValid(checkAcknowledgement, value, "response");
}

/** Validates a 200 response of `stopInstances`, as a Standard Schema. */
export const stopInstancesResponse200: StandardSchemaV1<StopInstancesResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateStopInstancesResponse200);

/** Validates a 400 response of `stopInstances`. */
export function validateStopInstancesResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<StopInstancesResponses["400"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 400 response of `stopInstances`; ends at the first error. */
export function isStopInstancesResponse400(value: unknown): value is StopInstancesResponses["400"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 400 response of `stopInstances`, as a Standard Schema. */
export const stopInstancesResponse400: StandardSchemaV1<StopInstancesResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateStopInstancesResponse400);

/** Validates a 401 response of `stopInstances`. */
export function validateStopInstancesResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<StopInstancesResponses["401"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 401 response of `stopInstances`; ends at the first error. */
export function isStopInstancesResponse401(value: unknown): value is StopInstancesResponses["401"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 401 response of `stopInstances`, as a Standard Schema. */
export const stopInstancesResponse401: StandardSchemaV1<StopInstancesResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateStopInstancesResponse401);

/** Validates a 403 response of `stopInstances`. */
export function validateStopInstancesResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<StopInstancesResponses["403"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 403 response of `stopInstances`; ends at the first error. */
export function isStopInstancesResponse403(value: unknown): value is StopInstancesResponses["403"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 403 response of `stopInstances`, as a Standard Schema. */
export const stopInstancesResponse403: StandardSchemaV1<StopInstancesResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateStopInstancesResponse403);

/** Validates a 404 response of `stopInstances`. */
export function validateStopInstancesResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<StopInstancesResponses["404"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 404 response of `stopInstances`; ends at the first error. */
export function isStopInstancesResponse404(value: unknown): value is StopInstancesResponses["404"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 404 response of `stopInstances`, as a Standard Schema. */
export const stopInstancesResponse404: StandardSchemaV1<StopInstancesResponses["404"]> =
  /* @__PURE__ */ standardSchema(validateStopInstancesResponse404);

/** Validates a 429 response of `stopInstances`. */
export function validateStopInstancesResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<StopInstancesResponses["429"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 429 response of `stopInstances`; ends at the first error. */
export function isStopInstancesResponse429(value: unknown): value is StopInstancesResponses["429"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 429 response of `stopInstances`, as a Standard Schema. */
export const stopInstancesResponse429: StandardSchemaV1<StopInstancesResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateStopInstancesResponse429);

/** Validates a 500 response of `stopInstances`. */
export function validateStopInstancesResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<StopInstancesResponses["500"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 500 response of `stopInstances`; ends at the first error. */
export function isStopInstancesResponse500(value: unknown): value is StopInstancesResponses["500"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 500 response of `stopInstances`, as a Standard Schema. */
export const stopInstancesResponse500: StandardSchemaV1<StopInstancesResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateStopInstancesResponse500);

/** Validates a 503 response of `stopInstances`. */
export function validateStopInstancesResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<StopInstancesResponses["503"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 503 response of `stopInstances`; ends at the first error. */
export function isStopInstancesResponse503(value: unknown): value is StopInstancesResponses["503"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 503 response of `stopInstances`, as a Standard Schema. */
export const stopInstancesResponse503: StandardSchemaV1<StopInstancesResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateStopInstancesResponse503);

/** Validates any other response of `stopInstances`. */
export function validateStopInstancesResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<StopInstancesResponses["default"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for any other response of `stopInstances`; ends at the first error. */
export function isStopInstancesResponseDefault(
  value: unknown,
): value is StopInstancesResponses["default"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates any other response of `stopInstances`, as a Standard Schema. */
export const stopInstancesResponseDefault: StandardSchemaV1<StopInstancesResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateStopInstancesResponseDefault);

const headersXZCVersionValues: readonly unknown[] = ["2026-02-01", "2022-11-20"];
const rowOfTableRequestHeaders: Facts = {
  rowOf: { page: "conventions", table: "request-headers" },
};
const headersNames = /* @__PURE__ */ new Names(["X-ZC-Version"]);
const tableStopInstances: Facts = { source: [{ page: "sdk", table: "StopInstances" }] };
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

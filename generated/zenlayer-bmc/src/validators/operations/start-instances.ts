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
  StartInstancesBody,
  StartInstancesHeaders,
  StartInstancesResponses,
} from "../../types/start-instances.js";
import { checkAcknowledgement } from "../schemas/acknowledgement.js";
import { checkBmcError } from "../schemas/bmc-error.js";
import { checkStartInstancesRequest } from "../schemas/start-instances-request.js";

/** Validates the header parameters of `startInstances`. */
export function validateStartInstancesHeaders(
  value: unknown,
  options?: ValidateOptions,
): Validation<StartInstancesHeaders> {
  return validate(checkHeaders, value, options, { direction: "request", words: [valueWords] });
}

/** True for the header parameters of `startInstances`; ends at the first error. */
export function isStartInstancesHeaders(value: unknown): value is StartInstancesHeaders {
  return isValid(checkHeaders, value, "request");
}

/** Validates the header parameters of `startInstances`, as a Standard Schema. */
export const startInstancesHeaders: StandardSchemaV1<StartInstancesHeaders> =
  /* @__PURE__ */ standardSchema(validateStartInstancesHeaders);

/** Validates the request body of `startInstances`. */
export function validateStartInstancesBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<StartInstancesBody> {
  return validate(checkStartInstancesRequest, value, options, {
    direction: "request",
    facts: tableStartInstances,
    words: [listWords],
  });
}

/** True for the request body of `startInstances`; ends at the first error. */
export function isStartInstancesBody(value: unknown): value is StartInstancesBody {
  return isValid(checkStartInstancesRequest, value, "request");
}

/** Validates the request body of `startInstances`, as a Standard Schema. */
export const startInstancesBody: StandardSchemaV1<StartInstancesBody> =
  /* @__PURE__ */ standardSchema(validateStartInstancesBody);

/** Validates a 200 response of `startInstances`. */
export function validateStartInstancesResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<StartInstancesResponses["200"]> {
  return validate(checkAcknowledgement, value, options, {
    direction: "response",
    facts: tableSuccessAnswer,
  });
}

/** True for a 200 response of `startInstances`; ends at the first error. */
export function isStartInstancesResponse200(
  value: unknown,
): value is StartInstancesResponses["200"] {
  return isValid(checkAcknowledgement, value, "response");
}

/** Validates a 200 response of `startInstances`, as a Standard Schema. */
export const startInstancesResponse200: StandardSchemaV1<StartInstancesResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateStartInstancesResponse200);

/** Validates a 400 response of `startInstances`. */
export function validateStartInstancesResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<StartInstancesResponses["400"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 400 response of `startInstances`; ends at the first error. */
export function isStartInstancesResponse400(
  value: unknown,
): value is StartInstancesResponses["400"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 400 response of `startInstances`, as a Standard Schema. */
export const startInstancesResponse400: StandardSchemaV1<StartInstancesResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateStartInstancesResponse400);

/** Validates a 401 response of `startInstances`. */
export function validateStartInstancesResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<StartInstancesResponses["401"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 401 response of `startInstances`; ends at the first error. */
export function isStartInstancesResponse401(
  value: unknown,
): value is StartInstancesResponses["401"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 401 response of `startInstances`, as a Standard Schema. */
export const startInstancesResponse401: StandardSchemaV1<StartInstancesResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateStartInstancesResponse401);

/** Validates a 403 response of `startInstances`. */
export function validateStartInstancesResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<StartInstancesResponses["403"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 403 response of `startInstances`; ends at the first error. */
export function isStartInstancesResponse403(
  value: unknown,
): value is StartInstancesResponses["403"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 403 response of `startInstances`, as a Standard Schema. */
export const startInstancesResponse403: StandardSchemaV1<StartInstancesResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateStartInstancesResponse403);

/** Validates a 404 response of `startInstances`. */
export function validateStartInstancesResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<StartInstancesResponses["404"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 404 response of `startInstances`; ends at the first error. */
export function isStartInstancesResponse404(
  value: unknown,
): value is StartInstancesResponses["404"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 404 response of `startInstances`, as a Standard Schema. */
export const startInstancesResponse404: StandardSchemaV1<StartInstancesResponses["404"]> =
  /* @__PURE__ */ standardSchema(validateStartInstancesResponse404);

/** Validates a 429 response of `startInstances`. */
export function validateStartInstancesResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<StartInstancesResponses["429"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 429 response of `startInstances`; ends at the first error. */
export function isStartInstancesResponse429(
  value: unknown,
): value is StartInstancesResponses["429"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 429 response of `startInstances`, as a Standard Schema. */
export const startInstancesResponse429: StandardSchemaV1<StartInstancesResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateStartInstancesResponse429);

/** Validates a 500 response of `startInstances`. */
export function validateStartInstancesResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<StartInstancesResponses["500"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 500 response of `startInstances`; ends at the first error. */
export function isStartInstancesResponse500(
  value: unknown,
): value is StartInstancesResponses["500"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 500 response of `startInstances`, as a Standard Schema. */
export const startInstancesResponse500: StandardSchemaV1<StartInstancesResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateStartInstancesResponse500);

/** Validates a 503 response of `startInstances`. */
export function validateStartInstancesResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<StartInstancesResponses["503"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 503 response of `startInstances`; ends at the first error. */
export function isStartInstancesResponse503(
  value: unknown,
): value is StartInstancesResponses["503"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 503 response of `startInstances`, as a Standard Schema. */
export const startInstancesResponse503: StandardSchemaV1<StartInstancesResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateStartInstancesResponse503);

/** Validates any other response of `startInstances`. */
export function validateStartInstancesResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<StartInstancesResponses["default"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for any other response of `startInstances`; ends at the first error. */
export function isStartInstancesResponseDefault(
  value: unknown,
): value is StartInstancesResponses["default"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates any other response of `startInstances`, as a Standard Schema. */
export const startInstancesResponseDefault: StandardSchemaV1<StartInstancesResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateStartInstancesResponseDefault);

const headersXZCVersionValues: readonly unknown[] = ["2026-02-01", "2022-11-20"];
const rowOfTableRequestHeaders: Facts = {
  rowOf: { page: "conventions", table: "request-headers" },
};
const headersNames = /* @__PURE__ */ new Names(["X-ZC-Version"]);
const tableStartInstances: Facts = { source: [{ page: "sdk", table: "StartInstances" }] };
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

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { valueWords } from "../../runtime/validators/english.js";
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
  DescribeZonesBody,
  DescribeZonesHeaders,
  DescribeZonesResponses,
} from "../../types/describe-zones.js";
import { checkBmcError } from "../schemas/bmc-error.js";
import { checkDescribeZonesRequest } from "../schemas/describe-zones-request.js";
import { checkDescribeZonesResponse } from "../schemas/describe-zones-response.js";

/** Validates the header parameters of `describeZones`. */
export function validateDescribeZonesHeaders(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeZonesHeaders> {
  return validate(checkHeaders, value, options, { direction: "request", words: [valueWords] });
}

/** True for the header parameters of `describeZones`; ends at the first error. */
export function isDescribeZonesHeaders(value: unknown): value is DescribeZonesHeaders {
  return isValid(checkHeaders, value, "request");
}

/** Validates the header parameters of `describeZones`, as a Standard Schema. */
export const describeZonesHeaders: StandardSchemaV1<DescribeZonesHeaders> =
  /* @__PURE__ */ standardSchema(validateDescribeZonesHeaders);

/** Validates the request body of `describeZones`. */
export function validateDescribeZonesBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeZonesBody> {
  return validate(checkDescribeZonesRequest, value, options, {
    direction: "request",
    facts: tableDescribeZones,
    words: [valueWords],
  });
}

/** True for the request body of `describeZones`; ends at the first error. */
export function isDescribeZonesBody(value: unknown): value is DescribeZonesBody {
  return isValid(checkDescribeZonesRequest, value, "request");
}

/** Validates the request body of `describeZones`, as a Standard Schema. */
export const describeZonesBody: StandardSchemaV1<DescribeZonesBody> =
  /* @__PURE__ */ standardSchema(validateDescribeZonesBody);

/** Validates a 200 response of `describeZones`. */
export function validateDescribeZonesResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeZonesResponses["200"]> {
  return validate(checkDescribeZonesResponse, value, options, {
    direction: "response",
    facts: tableSuccessAnswer,
  });
}

/** True for a 200 response of `describeZones`; ends at the first error. */
export function isDescribeZonesResponse200(value: unknown): value is DescribeZonesResponses["200"] {
  return isValid(checkDescribeZonesResponse, value, "response");
}

/** Validates a 200 response of `describeZones`, as a Standard Schema. */
export const describeZonesResponse200: StandardSchemaV1<DescribeZonesResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateDescribeZonesResponse200);

/** Validates a 400 response of `describeZones`. */
export function validateDescribeZonesResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeZonesResponses["400"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 400 response of `describeZones`; ends at the first error. */
export function isDescribeZonesResponse400(value: unknown): value is DescribeZonesResponses["400"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 400 response of `describeZones`, as a Standard Schema. */
export const describeZonesResponse400: StandardSchemaV1<DescribeZonesResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateDescribeZonesResponse400);

/** Validates a 401 response of `describeZones`. */
export function validateDescribeZonesResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeZonesResponses["401"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 401 response of `describeZones`; ends at the first error. */
export function isDescribeZonesResponse401(value: unknown): value is DescribeZonesResponses["401"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 401 response of `describeZones`, as a Standard Schema. */
export const describeZonesResponse401: StandardSchemaV1<DescribeZonesResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateDescribeZonesResponse401);

/** Validates a 403 response of `describeZones`. */
export function validateDescribeZonesResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeZonesResponses["403"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 403 response of `describeZones`; ends at the first error. */
export function isDescribeZonesResponse403(value: unknown): value is DescribeZonesResponses["403"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 403 response of `describeZones`, as a Standard Schema. */
export const describeZonesResponse403: StandardSchemaV1<DescribeZonesResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateDescribeZonesResponse403);

/** Validates a 404 response of `describeZones`. */
export function validateDescribeZonesResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeZonesResponses["404"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 404 response of `describeZones`; ends at the first error. */
export function isDescribeZonesResponse404(value: unknown): value is DescribeZonesResponses["404"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 404 response of `describeZones`, as a Standard Schema. */
export const describeZonesResponse404: StandardSchemaV1<DescribeZonesResponses["404"]> =
  /* @__PURE__ */ standardSchema(validateDescribeZonesResponse404);

/** Validates a 429 response of `describeZones`. */
export function validateDescribeZonesResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeZonesResponses["429"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 429 response of `describeZones`; ends at the first error. */
export function isDescribeZonesResponse429(value: unknown): value is DescribeZonesResponses["429"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 429 response of `describeZones`, as a Standard Schema. */
export const describeZonesResponse429: StandardSchemaV1<DescribeZonesResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateDescribeZonesResponse429);

/** Validates a 500 response of `describeZones`. */
export function validateDescribeZonesResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeZonesResponses["500"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 500 response of `describeZones`; ends at the first error. */
export function isDescribeZonesResponse500(value: unknown): value is DescribeZonesResponses["500"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 500 response of `describeZones`, as a Standard Schema. */
export const describeZonesResponse500: StandardSchemaV1<DescribeZonesResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateDescribeZonesResponse500);

/** Validates a 503 response of `describeZones`. */
export function validateDescribeZonesResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeZonesResponses["503"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 503 response of `describeZones`; ends at the first error. */
export function isDescribeZonesResponse503(value: unknown): value is DescribeZonesResponses["503"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 503 response of `describeZones`, as a Standard Schema. */
export const describeZonesResponse503: StandardSchemaV1<DescribeZonesResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateDescribeZonesResponse503);

/** Validates any other response of `describeZones`. */
export function validateDescribeZonesResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeZonesResponses["default"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for any other response of `describeZones`; ends at the first error. */
export function isDescribeZonesResponseDefault(
  value: unknown,
): value is DescribeZonesResponses["default"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates any other response of `describeZones`, as a Standard Schema. */
export const describeZonesResponseDefault: StandardSchemaV1<DescribeZonesResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateDescribeZonesResponseDefault);

const headersXZCVersionValues: readonly unknown[] = ["2026-02-01", "2022-11-20"];
const rowOfTableRequestHeaders: Facts = {
  rowOf: { page: "conventions", table: "request-headers" },
};
const headersNames = /* @__PURE__ */ new Names(["X-ZC-Version"]);
const tableDescribeZones: Facts = { source: [{ page: "sdk", table: "DescribeZones" }] };
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

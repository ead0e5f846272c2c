// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { formWords, listWords, numberWords, valueWords } from "../../runtime/validators/english.js";
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
  DescribeInstanceTypesBody,
  DescribeInstanceTypesHeaders,
  DescribeInstanceTypesResponses,
} from "../../types/describe-instance-types.js";
import { checkBmcError } from "../schemas/bmc-error.js";
import { checkDescribeInstanceTypesRequest } from "../schemas/describe-instance-types-request.js";
import { checkDescribeInstanceTypesResponse } from "../schemas/describe-instance-types-response.js";

/** Validates the header parameters of `describeInstanceTypes`. */
export function validateDescribeInstanceTypesHeaders(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesHeaders> {
  return validate(checkHeaders, value, options, { direction: "request", words: [valueWords] });
}

/** True for the header parameters of `describeInstanceTypes`; ends at the first error. */
export function isDescribeInstanceTypesHeaders(
  value: unknown,
): value is DescribeInstanceTypesHeaders {
  return isValid(checkHeaders, value, "request");
}

/** Validates the header parameters of `describeInstanceTypes`, as a Standard Schema. */
export const describeInstanceTypesHeaders: StandardSchemaV1<DescribeInstanceTypesHeaders> =
  /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesHeaders);

/** Validates the request body of `describeInstanceTypes`. */
export function validateDescribeInstanceTypesBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesBody> {
  return validate(checkDescribeInstanceTypesRequest, value, options, {
    direction: "request",
    facts: tableDescribeInstanceTypes,
    words: [valueWords, numberWords, listWords],
  });
}

/** True for the request body of `describeInstanceTypes`; ends at the first error. */
export function isDescribeInstanceTypesBody(value: unknown): value is DescribeInstanceTypesBody {
  return isValid(checkDescribeInstanceTypesRequest, value, "request");
}

/** Validates the request body of `describeInstanceTypes`, as a Standard Schema. */
export const describeInstanceTypesBody: StandardSchemaV1<DescribeInstanceTypesBody> =
  /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesBody);

/** Validates a 200 response of `describeInstanceTypes`. */
export function validateDescribeInstanceTypesResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesResponses["200"]> {
  return validate(checkDescribeInstanceTypesResponse, value, options, {
    direction: "response",
    facts: tableSuccessAnswer,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 200 response of `describeInstanceTypes`; ends at the first error. */
export function isDescribeInstanceTypesResponse200(
  value: unknown,
): value is DescribeInstanceTypesResponses["200"] {
  return isValid(checkDescribeInstanceTypesResponse, value, "response");
}

/** Validates a 200 response of `describeInstanceTypes`, as a Standard Schema. */
export const describeInstanceTypesResponse200: StandardSchemaV1<
  DescribeInstanceTypesResponses["200"]
> = /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesResponse200);

/** Validates a 400 response of `describeInstanceTypes`. */
export function validateDescribeInstanceTypesResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesResponses["400"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 400 response of `describeInstanceTypes`; ends at the first error. */
export function isDescribeInstanceTypesResponse400(
  value: unknown,
): value is DescribeInstanceTypesResponses["400"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 400 response of `describeInstanceTypes`, as a Standard Schema. */
export const describeInstanceTypesResponse400: StandardSchemaV1<
  DescribeInstanceTypesResponses["400"]
> = /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesResponse400);

/** Validates a 401 response of `describeInstanceTypes`. */
export function validateDescribeInstanceTypesResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesResponses["401"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 401 response of `describeInstanceTypes`; ends at the first error. */
export function isDescribeInstanceTypesResponse401(
  value: unknown,
): value is DescribeInstanceTypesResponses["401"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 401 response of `describeInstanceTypes`, as a Standard Schema. */
export const describeInstanceTypesResponse401: StandardSchemaV1<
  DescribeInstanceTypesResponses["401"]
> = /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesResponse401);

/** Validates a 403 response of `describeInstanceTypes`. */
export function validateDescribeInstanceTypesResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesResponses["403"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 403 response of `describeInstanceTypes`; ends at the first error. */
export function isDescribeInstanceTypesResponse403(
  value: unknown,
): value is DescribeInstanceTypesResponses["403"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 403 response of `describeInstanceTypes`, as a Standard Schema. */
export const describeInstanceTypesResponse403: StandardSchemaV1<
  DescribeInstanceTypesResponses["403"]
> = /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesResponse403);

/** Validates a 404 response of `describeInstanceTypes`. */
export function validateDescribeInstanceTypesResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesResponses["404"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 404 response of `describeInstanceTypes`; ends at the first error. */
export function isDescribeInstanceTypesResponse404(
  value: unknown,
): value is DescribeInstanceTypesResponses["404"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 404 response of `describeInstanceTypes`, as a Standard Schema. */
export const describeInstanceTypesResponse404: StandardSchemaV1<
  DescribeInstanceTypesResponses["404"]
> = /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesResponse404);

/** Validates a 429 response of `describeInstanceTypes`. */
export function validateDescribeInstanceTypesResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesResponses["429"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 429 response of `describeInstanceTypes`; ends at the first error. */
export function isDescribeInstanceTypesResponse429(
  value: unknown,
): value is DescribeInstanceTypesResponses["429"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 429 response of `describeInstanceTypes`, as a Standard Schema. */
export const describeInstanceTypesResponse429: StandardSchemaV1<
  DescribeInstanceTypesResponses["429"]
> = /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesResponse429);

/** Validates a 500 response of `describeInstanceTypes`. */
export function validateDescribeInstanceTypesResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesResponses["500"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 500 response of `describeInstanceTypes`; ends at the first error. */
export function isDescribeInstanceTypesResponse500(
  value: unknown,
): value is DescribeInstanceTypesResponses["500"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 500 response of `describeInstanceTypes`, as a Standard Schema. */
export const describeInstanceTypesResponse500: StandardSchemaV1<
  DescribeInstanceTypesResponses["500"]
> = /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesResponse500);

/** Validates a 503 response of `describeInstanceTypes`. */
export function validateDescribeInstanceTypesResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesResponses["503"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 503 response of `describeInstanceTypes`; ends at the first error. */
export function isDescribeInstanceTypesResponse503(
  value: unknown,
): value is DescribeInstanceTypesResponses["503"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 503 response of `describeInstanceTypes`, as a Standard Schema. */
export const describeInstanceTypesResponse503: StandardSchemaV1<
  DescribeInstanceTypesResponses["503"]
> = /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesResponse503);

/** Validates any other response of `describeInstanceTypes`. */
export function validateDescribeInstanceTypesResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstanceTypesResponses["default"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for any other response of `describeInstanceTypes`; ends at the first error. */
export function isDescribeInstanceTypesResponseDefault(
  value: unknown,
): value is DescribeInstanceTypesResponses["default"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates any other response of `describeInstanceTypes`, as a Standard Schema. */
export const describeInstanceTypesResponseDefault: StandardSchemaV1<
  DescribeInstanceTypesResponses["default"]
> = /* @__PURE__ */ standardSchema(validateDescribeInstanceTypesResponseDefault);

const headersXZCVersionValues: readonly unknown[] = ["2026-02-01", "2022-11-20"];
const rowOfTableRequestHeaders: Facts = {
  rowOf: { page: "conventions", table: "request-headers" },
};
const headersNames = /* @__PURE__ */ new Names(["X-ZC-Version"]);
const tableDescribeInstanceTypes: Facts = {
  source: [{ page: "sdk", table: "DescribeInstanceTypes" }],
};
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

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { formWords, valueWords } from "../../runtime/validators/english.js";
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
  DescribeAvailableResourcesBody,
  DescribeAvailableResourcesHeaders,
  DescribeAvailableResourcesResponses,
} from "../../types/describe-available-resources.js";
import { checkBmcError } from "../schemas/bmc-error.js";
import { checkDescribeAvailableResourcesRequest } from "../schemas/describe-available-resources-request.js";
import { checkDescribeAvailableResourcesResponse } from "../schemas/describe-available-resources-response.js";

/** Validates the header parameters of `describeAvailableResources`. */
export function validateDescribeAvailableResourcesHeaders(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeAvailableResourcesHeaders> {
  return validate(checkHeaders, value, options, { direction: "request", words: [valueWords] });
}

/** True for the header parameters of `describeAvailableResources`; ends at the first error. */
export function isDescribeAvailableResourcesHeaders(
  value: unknown,
): value is DescribeAvailableResourcesHeaders {
  return isValid(checkHeaders, value, "request");
}

/** Validates the header parameters of `describeAvailableResources`, as a Standard Schema. */
export const describeAvailableResourcesHeaders: StandardSchemaV1<DescribeAvailableResourcesHeaders> =
  /* @__PURE__ */ standardSchema(validateDescribeAvailableResourcesHeaders);

/** Validates the request body of `describeAvailableResources`. */
export function validateDescribeAvailableResourcesBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeAvailableResourcesBody> {
  return validate(checkDescribeAvailableResourcesRequest, value, options, {
    direction: "request",
    facts: tableDescribeAvailableResources,
    words: [valueWords],
  });
}

/** True for the request body of `describeAvailableResources`; ends at the first error. */
export function isDescribeAvailableResourcesBody(
  value: unknown,
): value is DescribeAvailableResourcesBody {
  return isValid(checkDescribeAvailableResourcesRequest, value, "request");
}

/** Validates the request body of `describeAvailableResources`, as a Standard Schema. */
export const describeAvailableResourcesBody: StandardSchemaV1<DescribeAvailableResourcesBody> =
  /* @__PURE__ */ standardSchema(validateDescribeAvailableResourcesBody);

/** Validates a 200 response of `describeAvailableResources`. */
export function validateDescribeAvailableResourcesResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeAvailableResourcesResponses["200"]> {
  return validate(checkDescribeAvailableResourcesResponse, value, options, {
    direction: "response",
    facts: tableSuccessAnswer,
    words: [valueWords, formWords],
    forms: takeForms,
  });
}

/** True for a 200 response of `describeAvailableResources`; ends at the first error. */
export function isDescribeAvailableResourcesResponse200(
  value: unknown,
): value is DescribeAvailableResourcesResponses["200"] {
  return isValid(checkDescribeAvailableResourcesResponse, value, "response");
}

/** Validates a 200 response of `describeAvailableResources`, as a Standard Schema. */
export const describeAvailableResourcesResponse200: StandardSchemaV1<
  DescribeAvailableResourcesResponses["200"]
> = /* @__PURE__ */ standardSchema(validateDescribeAvailableResourcesResponse200);

/** Validates a 400 response of `describeAvailableResources`. */
export function validateDescribeAvailableResourcesResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeAvailableResourcesResponses["400"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 400 response of `describeAvailableResources`; ends at the first error. */
export function isDescribeAvailableResourcesResponse400(
  value: unknown,
): value is DescribeAvailableResourcesResponses["400"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 400 response of `describeAvailableResources`, as a Standard Schema. */
export const describeAvailableResourcesResponse400: StandardSchemaV1<
  DescribeAvailableResourcesResponses["400"]
> = /* @__PURE__ */ standardSchema(validateDescribeAvailableResourcesResponse400);

/** Validates a 401 response of `describeAvailableResources`. */
export function validateDescribeAvailableResourcesResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeAvailableResourcesResponses["401"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 401 response of `describeAvailableResources`; ends at the first error. */
export function isDescribeAvailableResourcesResponse401(
  value: unknown,
): value is DescribeAvailableResourcesResponses["401"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 401 response of `describeAvailableResources`, as a Standard Schema. */
export const describeAvailableResourcesResponse401: StandardSchemaV1<
  DescribeAvailableResourcesResponses["401"]
> = /* @__PURE__ */ standardSchema(validateDescribeAvailableResourcesResponse401);

/** Validates a 403 response of `describeAvailableResources`. */
export function validateDescribeAvailableResourcesResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeAvailableResourcesResponses["403"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 403 response of `describeAvailableResources`; ends at the first error. */
export function isDescribeAvailableResourcesResponse403(
  value: unknown,
): value is DescribeAvailableResourcesResponses["403"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 403 response of `describeAvailableResources`, as a Standard Schema. */
export const describeAvailableResourcesResponse403: StandardSchemaV1<
  DescribeAvailableResourcesResponses["403"]
> = /* @__PURE__ */ standardSchema(validateDescribeAvailableResourcesResponse403);

/** Validates a 404 response of `describeAvailableResources`. */
export function validateDescribeAvailableResourcesResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeAvailableResourcesResponses["404"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 404 response of `describeAvailableResources`; ends at the first error. */
export function isDescribeAvailableResourcesResponse404(
  value: unknown,
): value is DescribeAvailableResourcesResponses["404"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 404 response of `describeAvailableResources`, as a Standard Schema. */
export const describeAvailableResourcesResponse404: StandardSchemaV1<
  DescribeAvailableResourcesResponses["404"]
> = /* @__PURE__ */ standardSchema(validateDescribeAvailableResourcesResponse404);

/** Validates a 429 response of `describeAvailableResources`. */
export function validateDescribeAvailableResourcesResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeAvailableResourcesResponses["429"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 429 response of `describeAvailableResources`; ends at the first error. */
export function isDescribeAvailableResourcesResponse429(
  value: unknown,
): value is DescribeAvailableResourcesResponses["429"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 429 response of `describeAvailableResources`, as a Standard Schema. */
export const describeAvailableResourcesResponse429: StandardSchemaV1<
  DescribeAvailableResourcesResponses["429"]
> = /* @__PURE__ */ standardSchema(validateDescribeAvailableResourcesResponse429);

/** Validates a 500 response of `describeAvailableResources`. */
export function validateDescribeAvailableResourcesResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeAvailableResourcesResponses["500"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 500 response of `describeAvailableResources`; ends at the first error. */
export function isDescribeAvailableResourcesResponse500(
  value: unknown,
): value is DescribeAvailableResourcesResponses["500"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 500 response of `describeAvailableResources`, as a Standard Schema. */
export const describeAvailableResourcesResponse500: StandardSchemaV1<
  DescribeAvailableResourcesResponses["500"]
> = /* @__PURE__ */ standardSchema(validateDescribeAvailableResourcesResponse500);

/** Validates a 503 response of `describeAvailableResources`. */
export function validateDescribeAvailableResourcesResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeAvailableResourcesResponses["503"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 503 response of `describeAvailableResources`; ends at the first error. */
export function isDescribeAvailableResourcesResponse503(
  value: unknown,
): value is DescribeAvailableResourcesResponses["503"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 503 response of `describeAvailableResources`, as a Standard Schema. */
export const describeAvailableResourcesResponse503: StandardSchemaV1<
  DescribeAvailableResourcesResponses["503"]
> = /* @__PURE__ */ standardSchema(validateDescribeAvailableResourcesResponse503);

/** Validates any other response of `describeAvailableResources`. */
export function validateDescribeAvailableResourcesResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeAvailableResourcesResponses["default"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for any other response of `describeAvailableResources`; ends at the first error. */
export function isDescribeAvailableResourcesResponseDefault(
  value: unknown,
): value is DescribeAvailableResourcesResponses["default"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates any other response of `describeAvailableResources`, as a Standard Schema. */
export const describeAvailableResourcesResponseDefault: StandardSchemaV1<
  DescribeAvailableResourcesResponses["default"]
> = /* @__PURE__ */ standardSchema(validateDescribeAvailableResourcesResponseDefault);

const headersXZCVersionValues: readonly unknown[] = ["2026-02-01", "2022-11-20"];
const rowOfTableRequestHeaders: Facts = {
  rowOf: { page: "conventions", table: "request-headers" },
};
const headersNames = /* @__PURE__ */ new Names(["X-ZC-Version"]);
const tableDescribeAvailableResources: Facts = {
  source: [{ page: "sdk", table: "DescribeAvailableResources" }],
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

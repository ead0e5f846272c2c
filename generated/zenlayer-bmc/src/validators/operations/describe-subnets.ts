// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { listWords, numberWords, valueWords } from "../../runtime/validators/english.js";
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
  DescribeSubnetsBody,
  DescribeSubnetsHeaders,
  DescribeSubnetsResponses,
} from "../../types/describe-subnets.js";
import { checkBmcError } from "../schemas/bmc-error.js";
import { checkDescribeSubnetsRequest } from "../schemas/describe-subnets-request.js";
import { checkDescribeSubnetsResponse } from "../schemas/describe-subnets-response.js";

/** Validates the header parameters of `describeSubnets`. */
export function validateDescribeSubnetsHeaders(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsHeaders> {
  return validate(checkHeaders, value, options, { direction: "request", words: [valueWords] });
}

/** True for the header parameters of `describeSubnets`; ends at the first error. */
export function isDescribeSubnetsHeaders(value: unknown): value is DescribeSubnetsHeaders {
  return isValid(checkHeaders, value, "request");
}

/** Validates the header parameters of `describeSubnets`, as a Standard Schema. */
export const describeSubnetsHeaders: StandardSchemaV1<DescribeSubnetsHeaders> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsHeaders);

/** Validates the request body of `describeSubnets`. */
export function validateDescribeSubnetsBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsBody> {
  return validate(checkDescribeSubnetsRequest, value, options, {
    direction: "request",
    facts: tableDescribeSubnets,
    words: [valueWords, numberWords, listWords],
  });
}

/** True for the request body of `describeSubnets`; ends at the first error. */
export function isDescribeSubnetsBody(value: unknown): value is DescribeSubnetsBody {
  return isValid(checkDescribeSubnetsRequest, value, "request");
}

/** Validates the request body of `describeSubnets`, as a Standard Schema. */
export const describeSubnetsBody: StandardSchemaV1<DescribeSubnetsBody> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsBody);

/** Validates a 200 response of `describeSubnets`. */
export function validateDescribeSubnetsResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsResponses["200"]> {
  return validate(checkDescribeSubnetsResponse, value, options, {
    direction: "response",
    facts: tableSuccessAnswer,
  });
}

/** True for a 200 response of `describeSubnets`; ends at the first error. */
export function isDescribeSubnetsResponse200(
  value: unknown,
): value is DescribeSubnetsResponses["200"] {
  return isValid(checkDescribeSubnetsResponse, value, "response");
}

/** Validates a 200 response of `describeSubnets`, as a Standard Schema. */
export const describeSubnetsResponse200: StandardSchemaV1<DescribeSubnetsResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsResponse200);

/** Validates a 400 response of `describeSubnets`. */
export function validateDescribeSubnetsResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsResponses["400"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 400 response of `describeSubnets`; ends at the first error. */
export function isDescribeSubnetsResponse400(
  value: unknown,
): value is DescribeSubnetsResponses["400"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 400 response of `describeSubnets`, as a Standard Schema. */
export const describeSubnetsResponse400: StandardSchemaV1<DescribeSubnetsResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsResponse400);

/** Validates a 401 response of `describeSubnets`. */
export function validateDescribeSubnetsResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsResponses["401"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 401 response of `describeSubnets`; ends at the first error. */
export function isDescribeSubnetsResponse401(
  value: unknown,
): value is DescribeSubnetsResponses["401"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 401 response of `describeSubnets`, as a Standard Schema. */
export const describeSubnetsResponse401: StandardSchemaV1<DescribeSubnetsResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsResponse401);

/** Validates a 403 response of `describeSubnets`. */
export function validateDescribeSubnetsResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsResponses["403"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 403 response of `describeSubnets`; ends at the first error. */
export function isDescribeSubnetsResponse403(
  value: unknown,
): value is DescribeSubnetsResponses["403"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 403 response of `describeSubnets`, as a Standard Schema. */
export const describeSubnetsResponse403: StandardSchemaV1<DescribeSubnetsResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsResponse403);

/** Validates a 404 response of `describeSubnets`. */
export function validateDescribeSubnetsResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsResponses["404"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 404 response of `describeSubnets`; ends at the first error. */
export function isDescribeSubnetsResponse404(
  value: unknown,
): value is DescribeSubnetsResponses["404"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 404 response of `describeSubnets`, as a Standard Schema. */
export const describeSubnetsResponse404: StandardSchemaV1<DescribeSubnetsResponses["404"]> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsResponse404);

/** Validates a 429 response of `describeSubnets`. */
export function validateDescribeSubnetsResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsResponses["429"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 429 response of `describeSubnets`; ends at the first error. */
export function isDescribeSubnetsResponse429(
  value: unknown,
): value is DescribeSubnetsResponses["429"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 429 response of `describeSubnets`, as a Standard Schema. */
export const describeSubnetsResponse429: StandardSchemaV1<DescribeSubnetsResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsResponse429);

/** Validates a 500 response of `describeSubnets`. */
export function validateDescribeSubnetsResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsResponses["500"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 500 response of `describeSubnets`; ends at the first error. */
export function isDescribeSubnetsResponse500(
  value: unknown,
): value is DescribeSubnetsResponses["500"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 500 response of `describeSubnets`, as a Standard Schema. */
export const describeSubnetsResponse500: StandardSchemaV1<DescribeSubnetsResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsResponse500);

/** Validates a 503 response of `describeSubnets`. */
export function validateDescribeSubnetsResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsResponses["503"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 503 response of `describeSubnets`; ends at the first error. */
export function isDescribeSubnetsResponse503(
  value: unknown,
): value is DescribeSubnetsResponses["503"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 503 response of `describeSubnets`, as a Standard Schema. */
export const describeSubnetsResponse503: StandardSchemaV1<DescribeSubnetsResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsResponse503);

/** Validates any other response of `describeSubnets`. */
export function validateDescribeSubnetsResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsResponses["default"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for any other response of `describeSubnets`; ends at the first error. */
export function isDescribeSubnetsResponseDefault(
  value: unknown,
): value is DescribeSubnetsResponses["default"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates any other response of `describeSubnets`, as a Standard Schema. */
export const describeSubnetsResponseDefault: StandardSchemaV1<DescribeSubnetsResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsResponseDefault);

const headersXZCVersionValues: readonly unknown[] = ["2026-02-01", "2022-11-20"];
const rowOfTableRequestHeaders: Facts = {
  rowOf: { page: "conventions", table: "request-headers" },
};
const headersNames = /* @__PURE__ */ new Names(["X-ZC-Version"]);
const tableDescribeSubnets: Facts = { source: [{ page: "sdk", table: "DescribeSubnets" }] };
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

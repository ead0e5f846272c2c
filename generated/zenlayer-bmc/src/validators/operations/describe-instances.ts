// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import {
  formWords,
  listWords,
  numberWords,
  textWords,
  valueWords,
} from "../../runtime/validators/english.js";
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
  DescribeInstancesBody,
  DescribeInstancesHeaders,
  DescribeInstancesResponses,
} from "../../types/describe-instances.js";
import { checkBmcError } from "../schemas/bmc-error.js";
import { checkDescribeInstancesRequest } from "../schemas/describe-instances-request.js";
import { checkDescribeInstancesResponse } from "../schemas/describe-instances-response.js";

/** Validates the header parameters of `describeInstances`. */
export function validateDescribeInstancesHeaders(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesHeaders> {
  return validate(checkHeaders, value, options, { direction: "request", words: [valueWords] });
}

/** True for the header parameters of `describeInstances`; ends at the first error. */
export function isDescribeInstancesHeaders(value: unknown): value is DescribeInstancesHeaders {
  return isValid(checkHeaders, value, "request");
}

/** Validates the header parameters of `describeInstances`, as a Standard Schema. */
export const describeInstancesHeaders: StandardSchemaV1<DescribeInstancesHeaders> =
  /* @__PURE__ */ standardSchema(validateDescribeInstancesHeaders);

/** Validates the request body of `describeInstances`. */
export function validateDescribeInstancesBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesBody> {
  return validate(checkDescribeInstancesRequest, value, options, {
    direction: "request",
    facts: tableDescribeInstances,
    words: [valueWords, numberWords, textWords, listWords],
  });
}

/** True for the request body of `describeInstances`; ends at the first error. */
export function isDescribeInstancesBody(value: unknown): value is DescribeInstancesBody {
  return isValid(checkDescribeInstancesRequest, value, "request");
}

/** Validates the request body of `describeInstances`, as a Standard Schema. */
export const describeInstancesBody: StandardSchemaV1<DescribeInstancesBody> =
  /* @__PURE__ */ standardSchema(validateDescribeInstancesBody);

/** Validates a 200 response of `describeInstances`. */
export function validateDescribeInstancesResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesResponses["200"]> {
  return validate(checkDescribeInstancesResponse, value, options, {
    direction: "response",
    facts: tableSuccessAnswer,
    words: [valueWords, textWords, formWords],
    forms: takeForms,
  });
}

/** True for a 200 response of `describeInstances`; ends at the first error. */
export function isDescribeInstancesResponse200(
  value: unknown,
): value is DescribeInstancesResponses["200"] {
  return isValid(checkDescribeInstancesResponse, value, "response");
}

/** Validates a 200 response of `describeInstances`, as a Standard Schema. */
export const describeInstancesResponse200: StandardSchemaV1<DescribeInstancesResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateDescribeInstancesResponse200);

/** Validates a 400 response of `describeInstances`. */
export function validateDescribeInstancesResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesResponses["400"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 400 response of `describeInstances`; ends at the first error. */
export function isDescribeInstancesResponse400(
  value: unknown,
): value is DescribeInstancesResponses["400"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 400 response of `describeInstances`, as a Standard Schema. */
export const describeInstancesResponse400: StandardSchemaV1<DescribeInstancesResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateDescribeInstancesResponse400);

/** Validates a 401 response of `describeInstances`. */
export function validateDescribeInstancesResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesResponses["401"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 401 response of `describeInstances`; ends at the first error. */
export function isDescribeInstancesResponse401(
  value: unknown,
): value is DescribeInstancesResponses["401"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 401 response of `describeInstances`, as a Standard Schema. */
export const describeInstancesResponse401: StandardSchemaV1<DescribeInstancesResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateDescribeInstancesResponse401);

/** Validates a 403 response of `describeInstances`. */
export function validateDescribeInstancesResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesResponses["403"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 403 response of `describeInstances`; ends at the first error. */
export function isDescribeInstancesResponse403(
  value: unknown,
): value is DescribeInstancesResponses["403"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 403 response of `describeInstances`, as a Standard Schema. */
export const describeInstancesResponse403: StandardSchemaV1<DescribeInstancesResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateDescribeInstancesResponse403);

/** Validates a 404 response of `describeInstances`. */
export function validateDescribeInstancesResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesResponses["404"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 404 response of `describeInstances`; ends at the first error. */
export function isDescribeInstancesResponse404(
  value: unknown,
): value is DescribeInstancesResponses["404"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 404 response of `describeInstances`, as a Standard Schema. */
export const describeInstancesResponse404: StandardSchemaV1<DescribeInstancesResponses["404"]> =
  /* @__PURE__ */ standardSchema(validateDescribeInstancesResponse404);

/** Validates a 429 response of `describeInstances`. */
export function validateDescribeInstancesResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesResponses["429"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 429 response of `describeInstances`; ends at the first error. */
export function isDescribeInstancesResponse429(
  value: unknown,
): value is DescribeInstancesResponses["429"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 429 response of `describeInstances`, as a Standard Schema. */
export const describeInstancesResponse429: StandardSchemaV1<DescribeInstancesResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateDescribeInstancesResponse429);

/** Validates a 500 response of `describeInstances`. */
export function validateDescribeInstancesResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesResponses["500"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 500 response of `describeInstances`; ends at the first error. */
export function isDescribeInstancesResponse500(
  value: unknown,
): value is DescribeInstancesResponses["500"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 500 response of `describeInstances`, as a Standard Schema. */
export const describeInstancesResponse500: StandardSchemaV1<DescribeInstancesResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateDescribeInstancesResponse500);

/** Validates a 503 response of `describeInstances`. */
export function validateDescribeInstancesResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesResponses["503"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 503 response of `describeInstances`; ends at the first error. */
export function isDescribeInstancesResponse503(
  value: unknown,
): value is DescribeInstancesResponses["503"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 503 response of `describeInstances`, as a Standard Schema. */
export const describeInstancesResponse503: StandardSchemaV1<DescribeInstancesResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateDescribeInstancesResponse503);

/** Validates any other response of `describeInstances`. */
export function validateDescribeInstancesResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesResponses["default"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for any other response of `describeInstances`; ends at the first error. */
export function isDescribeInstancesResponseDefault(
  value: unknown,
): value is DescribeInstancesResponses["default"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates any other response of `describeInstances`, as a Standard Schema. */
export const describeInstancesResponseDefault: StandardSchemaV1<
  DescribeInstancesResponses["default"]
> = /* @__PURE__ */ standardSchema(validateDescribeInstancesResponseDefault);

const headersXZCVersionValues: readonly unknown[] = ["2026-02-01", "2022-11-20"];
const rowOfTableRequestHeaders: Facts = {
  rowOf: { page: "conventions", table: "request-headers" },
};
const headersNames = /* @__PURE__ */ new Names(["X-ZC-Version"]);
const tableDescribeInstances: Facts = { source: [{ page: "sdk", table: "DescribeInstances" }] };
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

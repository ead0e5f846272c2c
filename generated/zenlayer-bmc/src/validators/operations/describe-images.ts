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
  DescribeImagesBody,
  DescribeImagesHeaders,
  DescribeImagesResponses,
} from "../../types/describe-images.js";
import { checkBmcError } from "../schemas/bmc-error.js";
import { checkDescribeImagesRequest } from "../schemas/describe-images-request.js";
import { checkDescribeImagesResponse } from "../schemas/describe-images-response.js";

/** Validates the header parameters of `describeImages`. */
export function validateDescribeImagesHeaders(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesHeaders> {
  return validate(checkHeaders, value, options, { direction: "request", words: [valueWords] });
}

/** True for the header parameters of `describeImages`; ends at the first error. */
export function isDescribeImagesHeaders(value: unknown): value is DescribeImagesHeaders {
  return isValid(checkHeaders, value, "request");
}

/** Validates the header parameters of `describeImages`, as a Standard Schema. */
export const describeImagesHeaders: StandardSchemaV1<DescribeImagesHeaders> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesHeaders);

/** Validates the request body of `describeImages`. */
export function validateDescribeImagesBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesBody> {
  return validate(checkDescribeImagesRequest, value, options, {
    direction: "request",
    facts: tableDescribeImages,
    words: [valueWords],
  });
}

/** True for the request body of `describeImages`; ends at the first error. */
export function isDescribeImagesBody(value: unknown): value is DescribeImagesBody {
  return isValid(checkDescribeImagesRequest, value, "request");
}

/** Validates the request body of `describeImages`, as a Standard Schema. */
export const describeImagesBody: StandardSchemaV1<DescribeImagesBody> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesBody);

/** Validates a 200 response of `describeImages`. */
export function validateDescribeImagesResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesResponses["200"]> {
  return validate(checkDescribeImagesResponse, value, options, {
    direction: "response",
    facts: tableSuccessAnswer,
  });
}

/** True for a 200 response of `describeImages`; ends at the first error. */
export function isDescribeImagesResponse200(
  value: unknown,
): value is DescribeImagesResponses["200"] {
  return isValid(checkDescribeImagesResponse, value, "response");
}

/** Validates a 200 response of `describeImages`, as a Standard Schema. */
export const describeImagesResponse200: StandardSchemaV1<DescribeImagesResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesResponse200);

/** Validates a 400 response of `describeImages`. */
export function validateDescribeImagesResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesResponses["400"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 400 response of `describeImages`; ends at the first error. */
export function isDescribeImagesResponse400(
  value: unknown,
): value is DescribeImagesResponses["400"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 400 response of `describeImages`, as a Standard Schema. */
export const describeImagesResponse400: StandardSchemaV1<DescribeImagesResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesResponse400);

/** Validates a 401 response of `describeImages`. */
export function validateDescribeImagesResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesResponses["401"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 401 response of `describeImages`; ends at the first error. */
export function isDescribeImagesResponse401(
  value: unknown,
): value is DescribeImagesResponses["401"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 401 response of `describeImages`, as a Standard Schema. */
export const describeImagesResponse401: StandardSchemaV1<DescribeImagesResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesResponse401);

/** Validates a 403 response of `describeImages`. */
export function validateDescribeImagesResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesResponses["403"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 403 response of `describeImages`; ends at the first error. */
export function isDescribeImagesResponse403(
  value: unknown,
): value is DescribeImagesResponses["403"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 403 response of `describeImages`, as a Standard Schema. */
export const describeImagesResponse403: StandardSchemaV1<DescribeImagesResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesResponse403);

/** Validates a 404 response of `describeImages`. */
export function validateDescribeImagesResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesResponses["404"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 404 response of `describeImages`; ends at the first error. */
export function isDescribeImagesResponse404(
  value: unknown,
): value is DescribeImagesResponses["404"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 404 response of `describeImages`, as a Standard Schema. */
export const describeImagesResponse404: StandardSchemaV1<DescribeImagesResponses["404"]> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesResponse404);

/** Validates a 429 response of `describeImages`. */
export function validateDescribeImagesResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesResponses["429"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 429 response of `describeImages`; ends at the first error. */
export function isDescribeImagesResponse429(
  value: unknown,
): value is DescribeImagesResponses["429"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 429 response of `describeImages`, as a Standard Schema. */
export const describeImagesResponse429: StandardSchemaV1<DescribeImagesResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesResponse429);

/** Validates a 500 response of `describeImages`. */
export function validateDescribeImagesResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesResponses["500"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 500 response of `describeImages`; ends at the first error. */
export function isDescribeImagesResponse500(
  value: unknown,
): value is DescribeImagesResponses["500"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 500 response of `describeImages`, as a Standard Schema. */
export const describeImagesResponse500: StandardSchemaV1<DescribeImagesResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesResponse500);

/** Validates a 503 response of `describeImages`. */
export function validateDescribeImagesResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesResponses["503"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 503 response of `describeImages`; ends at the first error. */
export function isDescribeImagesResponse503(
  value: unknown,
): value is DescribeImagesResponses["503"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 503 response of `describeImages`, as a Standard Schema. */
export const describeImagesResponse503: StandardSchemaV1<DescribeImagesResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesResponse503);

/** Validates any other response of `describeImages`. */
export function validateDescribeImagesResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesResponses["default"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for any other response of `describeImages`; ends at the first error. */
export function isDescribeImagesResponseDefault(
  value: unknown,
): value is DescribeImagesResponses["default"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates any other response of `describeImages`, as a Standard Schema. */
export const describeImagesResponseDefault: StandardSchemaV1<DescribeImagesResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesResponseDefault);

const headersXZCVersionValues: readonly unknown[] = ["2026-02-01", "2022-11-20"];
const rowOfTableRequestHeaders: Facts = {
  rowOf: { page: "conventions", table: "request-headers" },
};
const headersNames = /* @__PURE__ */ new Names(["X-ZC-Version"]);
const tableDescribeImages: Facts = { source: [{ page: "sdk", table: "DescribeImages" }] };
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

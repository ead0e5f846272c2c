// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { numberWords, textWords } from "../../runtime/validators/english.js";
import type { Facts } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type {
  DescribeKeyPairsBody,
  DescribeKeyPairsResponses,
} from "../../types/describe-key-pairs.js";
import { checkBmcError } from "../schemas/bmc-error.js";
import { checkDescribeKeyPairsRequest } from "../schemas/describe-key-pairs-request.js";
import { checkDescribeKeyPairsResponse } from "../schemas/describe-key-pairs-response.js";

/** Validates the request body of `describeKeyPairs`. */
export function validateDescribeKeyPairsBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeKeyPairsBody> {
  return validate(checkDescribeKeyPairsRequest, value, options, {
    direction: "request",
    facts: tableDescribeKeyPairs,
    words: [numberWords],
  });
}

/** True for the request body of `describeKeyPairs`; ends at the first error. */
export function isDescribeKeyPairsBody(value: unknown): value is DescribeKeyPairsBody {
  return isValid(checkDescribeKeyPairsRequest, value, "request");
}

/** Validates the request body of `describeKeyPairs`, as a Standard Schema. */
export const describeKeyPairsBody: StandardSchemaV1<DescribeKeyPairsBody> =
  /* @__PURE__ */ standardSchema(validateDescribeKeyPairsBody);

/** Validates a 200 response of `describeKeyPairs`. */
export function validateDescribeKeyPairsResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeKeyPairsResponses["200"]> {
  return validate(checkDescribeKeyPairsResponse, value, options, {
    direction: "response",
    facts: tableSuccessAnswer,
    words: [textWords],
  });
}

/** True for a 200 response of `describeKeyPairs`; ends at the first error. */
export function isDescribeKeyPairsResponse200(
  value: unknown,
): value is DescribeKeyPairsResponses["200"] {
  return isValid(checkDescribeKeyPairsResponse, value, "response");
}

/** Validates a 200 response of `describeKeyPairs`, as a Standard Schema. */
export const describeKeyPairsResponse200: StandardSchemaV1<DescribeKeyPairsResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateDescribeKeyPairsResponse200);

/** Validates a 400 response of `describeKeyPairs`. */
export function validateDescribeKeyPairsResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeKeyPairsResponses["400"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 400 response of `describeKeyPairs`; ends at the first error. */
export function isDescribeKeyPairsResponse400(
  value: unknown,
): value is DescribeKeyPairsResponses["400"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 400 response of `describeKeyPairs`, as a Standard Schema. */
export const describeKeyPairsResponse400: StandardSchemaV1<DescribeKeyPairsResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateDescribeKeyPairsResponse400);

/** Validates a 401 response of `describeKeyPairs`. */
export function validateDescribeKeyPairsResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeKeyPairsResponses["401"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 401 response of `describeKeyPairs`; ends at the first error. */
export function isDescribeKeyPairsResponse401(
  value: unknown,
): value is DescribeKeyPairsResponses["401"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 401 response of `describeKeyPairs`, as a Standard Schema. */
export const describeKeyPairsResponse401: StandardSchemaV1<DescribeKeyPairsResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateDescribeKeyPairsResponse401);

/** Validates a 403 response of `describeKeyPairs`. */
export function validateDescribeKeyPairsResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeKeyPairsResponses["403"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 403 response of `describeKeyPairs`; ends at the first error. */
export function isDescribeKeyPairsResponse403(
  value: unknown,
): value is DescribeKeyPairsResponses["403"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 403 response of `describeKeyPairs`, as a Standard Schema. */
export const describeKeyPairsResponse403: StandardSchemaV1<DescribeKeyPairsResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateDescribeKeyPairsResponse403);

/** Validates a 404 response of `describeKeyPairs`. */
export function validateDescribeKeyPairsResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeKeyPairsResponses["404"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 404 response of `describeKeyPairs`; ends at the first error. */
export function isDescribeKeyPairsResponse404(
  value: unknown,
): value is DescribeKeyPairsResponses["404"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 404 response of `describeKeyPairs`, as a Standard Schema. */
export const describeKeyPairsResponse404: StandardSchemaV1<DescribeKeyPairsResponses["404"]> =
  /* @__PURE__ */ standardSchema(validateDescribeKeyPairsResponse404);

/** Validates a 429 response of `describeKeyPairs`. */
export function validateDescribeKeyPairsResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeKeyPairsResponses["429"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 429 response of `describeKeyPairs`; ends at the first error. */
export function isDescribeKeyPairsResponse429(
  value: unknown,
): value is DescribeKeyPairsResponses["429"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 429 response of `describeKeyPairs`, as a Standard Schema. */
export const describeKeyPairsResponse429: StandardSchemaV1<DescribeKeyPairsResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateDescribeKeyPairsResponse429);

/** Validates a 500 response of `describeKeyPairs`. */
export function validateDescribeKeyPairsResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeKeyPairsResponses["500"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 500 response of `describeKeyPairs`; ends at the first error. */
export function isDescribeKeyPairsResponse500(
  value: unknown,
): value is DescribeKeyPairsResponses["500"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 500 response of `describeKeyPairs`, as a Standard Schema. */
export const describeKeyPairsResponse500: StandardSchemaV1<DescribeKeyPairsResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateDescribeKeyPairsResponse500);

/** Validates a 503 response of `describeKeyPairs`. */
export function validateDescribeKeyPairsResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeKeyPairsResponses["503"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 503 response of `describeKeyPairs`; ends at the first error. */
export function isDescribeKeyPairsResponse503(
  value: unknown,
): value is DescribeKeyPairsResponses["503"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 503 response of `describeKeyPairs`, as a Standard Schema. */
export const describeKeyPairsResponse503: StandardSchemaV1<DescribeKeyPairsResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateDescribeKeyPairsResponse503);

/** Validates any other response of `describeKeyPairs`. */
export function validateDescribeKeyPairsResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeKeyPairsResponses["default"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for any other response of `describeKeyPairs`; ends at the first error. */
export function isDescribeKeyPairsResponseDefault(
  value: unknown,
): value is DescribeKeyPairsResponses["default"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates any other response of `describeKeyPairs`, as a Standard Schema. */
export const describeKeyPairsResponseDefault: StandardSchemaV1<
  DescribeKeyPairsResponses["default"]
> = /* @__PURE__ */ standardSchema(validateDescribeKeyPairsResponseDefault);

const tableDescribeKeyPairs: Facts = { source: [{ page: "sdk", table: "DescribeKeyPairs" }] };
const tableSuccessAnswer: Facts = { source: [{ page: "conventions", table: "success-answer" }] };
const tableErrorAnswer: Facts = { source: [{ page: "conventions", table: "error-answer" }] };

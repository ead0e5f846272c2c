// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { listWords, numberWords, textWords, valueWords } from "../../runtime/validators/english.js";
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
  CreateInstancesBody,
  CreateInstancesHeaders,
  CreateInstancesResponses,
} from "../../types/create-instances.js";
import { checkBmcError } from "../schemas/bmc-error.js";
import { checkCreateInstancesRequest } from "../schemas/create-instances-request.js";
import { checkCreateInstancesResponse } from "../schemas/create-instances-response.js";

/** Validates the header parameters of `createInstances`. */
export function validateCreateInstancesHeaders(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstancesHeaders> {
  return validate(checkHeaders, value, options, { direction: "request", words: [valueWords] });
}

/** True for the header parameters of `createInstances`; ends at the first error. */
export function isCreateInstancesHeaders(value: unknown): value is CreateInstancesHeaders {
  return isValid(checkHeaders, value, "request");
}

/** Validates the header parameters of `createInstances`, as a Standard Schema. */
export const createInstancesHeaders: StandardSchemaV1<CreateInstancesHeaders> =
  /* @__PURE__ */ standardSchema(validateCreateInstancesHeaders);

/** Validates the request body of `createInstances`. */
export function validateCreateInstancesBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstancesBody> {
  return validate(checkCreateInstancesRequest, value, options, {
    direction: "request",
    facts: tableInput,
    words: [valueWords, numberWords, textWords, listWords],
  });
}

/** True for the request body of `createInstances`; ends at the first error. */
export function isCreateInstancesBody(value: unknown): value is CreateInstancesBody {
  return isValid(checkCreateInstancesRequest, value, "request");
}

/** Validates the request body of `createInstances`, as a Standard Schema. */
export const createInstancesBody: StandardSchemaV1<CreateInstancesBody> =
  /* @__PURE__ */ standardSchema(validateCreateInstancesBody);

/** Validates a 200 response of `createInstances`. */
export function validateCreateInstancesResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstancesResponses["200"]> {
  return validate(checkCreateInstancesResponse, value, options, {
    direction: "response",
    facts: tableExample,
  });
}

/** True for a 200 response of `createInstances`; ends at the first error. */
export function isCreateInstancesResponse200(
  value: unknown,
): value is CreateInstancesResponses["200"] {
  return isValid(checkCreateInstancesResponse, value, "response");
}

/** Validates a 200 response of `createInstances`, as a Standard Schema. */
export const createInstancesResponse200: StandardSchemaV1<CreateInstancesResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateCreateInstancesResponse200);

/** Validates a 400 response of `createInstances`. */
export function validateCreateInstancesResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstancesResponses["400"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 400 response of `createInstances`; ends at the first error. */
export function isCreateInstancesResponse400(
  value: unknown,
): value is CreateInstancesResponses["400"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 400 response of `createInstances`, as a Standard Schema. */
export const createInstancesResponse400: StandardSchemaV1<CreateInstancesResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateCreateInstancesResponse400);

/** Validates a 401 response of `createInstances`. */
export function validateCreateInstancesResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstancesResponses["401"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 401 response of `createInstances`; ends at the first error. */
export function isCreateInstancesResponse401(
  value: unknown,
): value is CreateInstancesResponses["401"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 401 response of `createInstances`, as a Standard Schema. */
export const createInstancesResponse401: StandardSchemaV1<CreateInstancesResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateCreateInstancesResponse401);

/** Validates a 403 response of `createInstances`. */
export function validateCreateInstancesResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstancesResponses["403"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 403 response of `createInstances`; ends at the first error. */
export function isCreateInstancesResponse403(
  value: unknown,
): value is CreateInstancesResponses["403"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 403 response of `createInstances`, as a Standard Schema. */
export const createInstancesResponse403: StandardSchemaV1<CreateInstancesResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateCreateInstancesResponse403);

/** Validates a 404 response of `createInstances`. */
export function validateCreateInstancesResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstancesResponses["404"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 404 response of `createInstances`; ends at the first error. */
export function isCreateInstancesResponse404(
  value: unknown,
): value is CreateInstancesResponses["404"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 404 response of `createInstances`, as a Standard Schema. */
export const createInstancesResponse404: StandardSchemaV1<CreateInstancesResponses["404"]> =
  /* @__PURE__ */ standardSchema(validateCreateInstancesResponse404);

/** Validates a 429 response of `createInstances`. */
export function validateCreateInstancesResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstancesResponses["429"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 429 response of `createInstances`; ends at the first error. */
export function isCreateInstancesResponse429(
  value: unknown,
): value is CreateInstancesResponses["429"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 429 response of `createInstances`, as a Standard Schema. */
export const createInstancesResponse429: StandardSchemaV1<CreateInstancesResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateCreateInstancesResponse429);

/** Validates a 500 response of `createInstances`. */
export function validateCreateInstancesResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstancesResponses["500"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 500 response of `createInstances`; ends at the first error. */
export function isCreateInstancesResponse500(
  value: unknown,
): value is CreateInstancesResponses["500"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 500 response of `createInstances`, as a Standard Schema. */
export const createInstancesResponse500: StandardSchemaV1<CreateInstancesResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateCreateInstancesResponse500);

/** Validates a 503 response of `createInstances`. */
export function validateCreateInstancesResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstancesResponses["503"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 503 response of `createInstances`; ends at the first error. */
export function isCreateInstancesResponse503(
  value: unknown,
): value is CreateInstancesResponses["503"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 503 response of `createInstances`, as a Standard Schema. */
export const createInstancesResponse503: StandardSchemaV1<CreateInstancesResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateCreateInstancesResponse503);

/** Validates any other response of `createInstances`. */
export function validateCreateInstancesResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstancesResponses["default"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for any other response of `createInstances`; ends at the first error. */
export function isCreateInstancesResponseDefault(
  value: unknown,
): value is CreateInstancesResponses["default"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates any other response of `createInstances`, as a Standard Schema. */
export const createInstancesResponseDefault: StandardSchemaV1<CreateInstancesResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateCreateInstancesResponseDefault);

const headersXZCVersionValues: readonly unknown[] = ["2026-02-01", "2022-11-20"];
const rowOfTableRequestHeaders: Facts = {
  rowOf: { page: "conventions", table: "request-headers" },
};
const headersNames = /* @__PURE__ */ new Names(["X-ZC-Version"]);
const tableInput: Facts = { source: [{ page: "create-instances", table: "input" }] };
const tableExample: Facts = { source: [{ page: "create-instances", table: "example" }] };
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

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
  TerminateInstanceBody,
  TerminateInstanceHeaders,
  TerminateInstanceResponses,
} from "../../types/terminate-instance.js";
import { checkAcknowledgement } from "../schemas/acknowledgement.js";
import { checkBmcError } from "../schemas/bmc-error.js";
import { checkTerminateInstanceRequest } from "../schemas/terminate-instance-request.js";

/** Validates the header parameters of `terminateInstance`. */
export function validateTerminateInstanceHeaders(
  value: unknown,
  options?: ValidateOptions,
): Validation<TerminateInstanceHeaders> {
  return validate(checkHeaders, value, options, { direction: "request", words: [valueWords] });
}

/** True for the header parameters of `terminateInstance`; ends at the first error. */
export function isTerminateInstanceHeaders(value: unknown): value is TerminateInstanceHeaders {
  return isValid(checkHeaders, value, "request");
}

/** Validates the header parameters of `terminateInstance`, as a Standard Schema. */
export const terminateInstanceHeaders: StandardSchemaV1<TerminateInstanceHeaders> =
  /* @__PURE__ */ standardSchema(validateTerminateInstanceHeaders);

/** Validates the request body of `terminateInstance`. */
export function validateTerminateInstanceBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<TerminateInstanceBody> {
  return validate(checkTerminateInstanceRequest, value, options, {
    direction: "request",
    facts: tableTerminateInstance,
  });
}

/** True for the request body of `terminateInstance`; ends at the first error. */
export function isTerminateInstanceBody(value: unknown): value is TerminateInstanceBody {
  return isValid(checkTerminateInstanceRequest, value, "request");
}

/** Validates the request body of `terminateInstance`, as a Standard Schema. */
export const terminateInstanceBody: StandardSchemaV1<TerminateInstanceBody> =
  /* @__PURE__ */ standardSchema(validateTerminateInstanceBody);

/** Validates a 200 response of `terminateInstance`. */
export function validateTerminateInstanceResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<TerminateInstanceResponses["200"]> {
  return validate(checkAcknowledgement, value, options, {
    direction: "response",
    facts: tableSuccessAnswer,
  });
}

/** True for a 200 response of `terminateInstance`; ends at the first error. */
export function isTerminateInstanceResponse200(
  value: unknown,
): value is TerminateInstanceResponses["200"] {
  return isValid(checkAcknowledgement, value, "response");
}

/** Validates a 200 response of `terminateInstance`, as a Standard Schema. */
export const terminateInstanceResponse200: StandardSchemaV1<TerminateInstanceResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateTerminateInstanceResponse200);

/** Validates a 400 response of `terminateInstance`. */
export function validateTerminateInstanceResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<TerminateInstanceResponses["400"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 400 response of `terminateInstance`; ends at the first error. */
export function isTerminateInstanceResponse400(
  value: unknown,
): value is TerminateInstanceResponses["400"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 400 response of `terminateInstance`, as a Standard Schema. */
export const terminateInstanceResponse400: StandardSchemaV1<TerminateInstanceResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateTerminateInstanceResponse400);

/** Validates a 401 response of `terminateInstance`. */
export function validateTerminateInstanceResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<TerminateInstanceResponses["401"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 401 response of `terminateInstance`; ends at the first error. */
export function isTerminateInstanceResponse401(
  value: unknown,
): value is TerminateInstanceResponses["401"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 401 response of `terminateInstance`, as a Standard Schema. */
export const terminateInstanceResponse401: StandardSchemaV1<TerminateInstanceResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateTerminateInstanceResponse401);

/** Validates a 403 response of `terminateInstance`. */
export function validateTerminateInstanceResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<TerminateInstanceResponses["403"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 403 response of `terminateInstance`; ends at the first error. */
export function isTerminateInstanceResponse403(
  value: unknown,
): value is TerminateInstanceResponses["403"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 403 response of `terminateInstance`, as a Standard Schema. */
export const terminateInstanceResponse403: StandardSchemaV1<TerminateInstanceResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateTerminateInstanceResponse403);

/** Validates a 404 response of `terminateInstance`. */
export function validateTerminateInstanceResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<TerminateInstanceResponses["404"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 404 response of `terminateInstance`; ends at the first error. */
export function isTerminateInstanceResponse404(
  value: unknown,
): value is TerminateInstanceResponses["404"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 404 response of `terminateInstance`, as a Standard Schema. */
export const terminateInstanceResponse404: StandardSchemaV1<TerminateInstanceResponses["404"]> =
  /* @__PURE__ */ standardSchema(validateTerminateInstanceResponse404);

/** Validates a 429 response of `terminateInstance`. */
export function validateTerminateInstanceResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<TerminateInstanceResponses["429"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 429 response of `terminateInstance`; ends at the first error. */
export function isTerminateInstanceResponse429(
  value: unknown,
): value is TerminateInstanceResponses["429"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 429 response of `terminateInstance`, as a Standard Schema. */
export const terminateInstanceResponse429: StandardSchemaV1<TerminateInstanceResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateTerminateInstanceResponse429);

/** Validates a 500 response of `terminateInstance`. */
export function validateTerminateInstanceResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<TerminateInstanceResponses["500"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 500 response of `terminateInstance`; ends at the first error. */
export function isTerminateInstanceResponse500(
  value: unknown,
): value is TerminateInstanceResponses["500"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 500 response of `terminateInstance`, as a Standard Schema. */
export const terminateInstanceResponse500: StandardSchemaV1<TerminateInstanceResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateTerminateInstanceResponse500);

/** Validates a 503 response of `terminateInstance`. */
export function validateTerminateInstanceResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<TerminateInstanceResponses["503"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for a 503 response of `terminateInstance`; ends at the first error. */
export function isTerminateInstanceResponse503(
  value: unknown,
): value is TerminateInstanceResponses["503"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates a 503 response of `terminateInstance`, as a Standard Schema. */
export const terminateInstanceResponse503: StandardSchemaV1<TerminateInstanceResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateTerminateInstanceResponse503);

/** Validates any other response of `terminateInstance`. */
export function validateTerminateInstanceResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<TerminateInstanceResponses["default"]> {
  return validate(checkBmcError, value, options, {
    direction: "response",
    facts: tableErrorAnswer,
  });
}

/** True for any other response of `terminateInstance`; ends at the first error. */
export function isTerminateInstanceResponseDefault(
  value: unknown,
): value is TerminateInstanceResponses["default"] {
  return isValid(checkBmcError, value, "response");
}

/** Validates any other response of `terminateInstance`, as a Standard Schema. */
export const terminateInstanceResponseDefault: StandardSchemaV1<
  TerminateInstanceResponses["default"]
> = /* @__PURE__ */ standardSchema(validateTerminateInstanceResponseDefault);

const headersXZCVersionValues: readonly unknown[] = ["2026-02-01", "2022-11-20"];
const rowOfTableRequestHeaders: Facts = {
  rowOf: { page: "conventions", table: "request-headers" },
};
const headersNames = /* @__PURE__ */ new Names(["X-ZC-Version"]);
const tableTerminateInstance: Facts = { source: [{ page: "sdk", table: "TerminateInstance" }] };
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

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { oneOf } from "../../runtime/validators/combine.js";
import {
  absenceWords,
  formWords,
  listWords,
  numberWords,
  objectWords,
  textWords,
  valueWords,
} from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { isAtLeast } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { type Forms, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type {
  CreateServersBody,
  CreateServersHeaders,
  CreateServersPath,
  CreateServersResponses,
} from "../../types/create-servers.js";
import { checkCreateServersRequest } from "../schemas/create-servers-request.js";
import { checkCreateServersResponse } from "../schemas/create-servers-response.js";
import { checkDryRunPassed } from "../schemas/dry-run-passed.js";
import { checkEcsError } from "../schemas/ecs-error.js";
import { checkErrorAnswer } from "../schemas/error-answer.js";

/** Validates the path parameters of `createServers`. */
export function validateCreateServersPath(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersPath> {
  return validate(checkPath, value, options, { direction: "request", words: [textWords] });
}

/** True for the path parameters of `createServers`; ends at the first error. */
export function isCreateServersPath(value: unknown): value is CreateServersPath {
  return isValid(checkPath, value, "request");
}

/** Validates the path parameters of `createServers`, as a Standard Schema. */
export const createServersPath: StandardSchemaV1<CreateServersPath> =
  /* @__PURE__ */ standardSchema(validateCreateServersPath);

/** Validates the header parameters of `createServers`. */
export function validateCreateServersHeaders(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersHeaders> {
  return validate(checkHeaders, value, options, { direction: "request", words: [textWords] });
}

/** True for the header parameters of `createServers`; ends at the first error. */
export function isCreateServersHeaders(value: unknown): value is CreateServersHeaders {
  return isValid(checkHeaders, value, "request");
}

/** Validates the header parameters of `createServers`, as a Standard Schema. */
export const createServersHeaders: StandardSchemaV1<CreateServersHeaders> =
  /* @__PURE__ */ standardSchema(validateCreateServersHeaders);

/** Validates the request body of `createServers`. */
export function validateCreateServersBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersBody> {
  return validate(checkCreateServersRequest, value, options, {
    direction: "request",
    facts: tableBody,
    words: [valueWords, numberWords, textWords, listWords, objectWords, absenceWords, formWords],
    forms: takeForms,
  });
}

/** True for the request body of `createServers`; ends at the first error. */
export function isCreateServersBody(value: unknown): value is CreateServersBody {
  return isValid(checkCreateServersRequest, value, "request");
}

/** Validates the request body of `createServers`, as a Standard Schema. */
export const createServersBody: StandardSchemaV1<CreateServersBody> =
  /* @__PURE__ */ standardSchema(validateCreateServersBody);

/** Validates a 200 response of `createServers`. */
export function validateCreateServersResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["200"]> {
  return validate(checkResponse200, value, options, {
    direction: "response",
    words: [absenceWords, formWords],
    forms: takeForms,
  });
}

/** True for a 200 response of `createServers`; ends at the first error. */
export function isCreateServersResponse200(value: unknown): value is CreateServersResponses["200"] {
  return isValid(checkResponse200, value, "response");
}

/** Validates a 200 response of `createServers`, as a Standard Schema. */
export const createServersResponse200: StandardSchemaV1<CreateServersResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse200);

/** Validates a 202 response of `createServers`. */
export function validateCreateServersResponse202(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["202"]> {
  return validate(checkResponse202, value, options, {
    direction: "response",
    words: [absenceWords, formWords],
    forms: takeForms,
  });
}

/** True for a 202 response of `createServers`; ends at the first error. */
export function isCreateServersResponse202(value: unknown): value is CreateServersResponses["202"] {
  return isValid(checkResponse202, value, "response");
}

/** Validates a 202 response of `createServers`, as a Standard Schema. */
export const createServersResponse202: StandardSchemaV1<CreateServersResponses["202"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse202);

/** Validates a 400 response of `createServers`. */
export function validateCreateServersResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["400"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 400 response of `createServers`; ends at the first error. */
export function isCreateServersResponse400(value: unknown): value is CreateServersResponses["400"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 400 response of `createServers`, as a Standard Schema. */
export const createServersResponse400: StandardSchemaV1<CreateServersResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse400);

/** Validates a 401 response of `createServers`. */
export function validateCreateServersResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["401"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 401 response of `createServers`; ends at the first error. */
export function isCreateServersResponse401(value: unknown): value is CreateServersResponses["401"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 401 response of `createServers`, as a Standard Schema. */
export const createServersResponse401: StandardSchemaV1<CreateServersResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse401);

/** Validates a 403 response of `createServers`. */
export function validateCreateServersResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["403"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 403 response of `createServers`; ends at the first error. */
export function isCreateServersResponse403(value: unknown): value is CreateServersResponses["403"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 403 response of `createServers`, as a Standard Schema. */
export const createServersResponse403: StandardSchemaV1<CreateServersResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse403);

/** Validates a 404 response of `createServers`. */
export function validateCreateServersResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["404"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 404 response of `createServers`; ends at the first error. */
export function isCreateServersResponse404(value: unknown): value is CreateServersResponses["404"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 404 response of `createServers`, as a Standard Schema. */
export const createServersResponse404: StandardSchemaV1<CreateServersResponses["404"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse404);

/** Validates a 405 response of `createServers`. */
export function validateCreateServersResponse405(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["405"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 405 response of `createServers`; ends at the first error. */
export function isCreateServersResponse405(value: unknown): value is CreateServersResponses["405"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 405 response of `createServers`, as a Standard Schema. */
export const createServersResponse405: StandardSchemaV1<CreateServersResponses["405"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse405);

/** Validates a 406 response of `createServers`. */
export function validateCreateServersResponse406(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["406"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 406 response of `createServers`; ends at the first error. */
export function isCreateServersResponse406(value: unknown): value is CreateServersResponses["406"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 406 response of `createServers`, as a Standard Schema. */
export const createServersResponse406: StandardSchemaV1<CreateServersResponses["406"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse406);

/** Validates a 407 response of `createServers`. */
export function validateCreateServersResponse407(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["407"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 407 response of `createServers`; ends at the first error. */
export function isCreateServersResponse407(value: unknown): value is CreateServersResponses["407"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 407 response of `createServers`, as a Standard Schema. */
export const createServersResponse407: StandardSchemaV1<CreateServersResponses["407"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse407);

/** Validates a 408 response of `createServers`. */
export function validateCreateServersResponse408(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["408"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 408 response of `createServers`; ends at the first error. */
export function isCreateServersResponse408(value: unknown): value is CreateServersResponses["408"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 408 response of `createServers`, as a Standard Schema. */
export const createServersResponse408: StandardSchemaV1<CreateServersResponses["408"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse408);

/** Validates a 409 response of `createServers`. */
export function validateCreateServersResponse409(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["409"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 409 response of `createServers`; ends at the first error. */
export function isCreateServersResponse409(value: unknown): value is CreateServersResponses["409"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 409 response of `createServers`, as a Standard Schema. */
export const createServersResponse409: StandardSchemaV1<CreateServersResponses["409"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse409);

/** Validates a 429 response of `createServers`. */
export function validateCreateServersResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["429"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 429 response of `createServers`; ends at the first error. */
export function isCreateServersResponse429(value: unknown): value is CreateServersResponses["429"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 429 response of `createServers`, as a Standard Schema. */
export const createServersResponse429: StandardSchemaV1<CreateServersResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse429);

/** Validates a 500 response of `createServers`. */
export function validateCreateServersResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["500"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 500 response of `createServers`; ends at the first error. */
export function isCreateServersResponse500(value: unknown): value is CreateServersResponses["500"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 500 response of `createServers`, as a Standard Schema. */
export const createServersResponse500: StandardSchemaV1<CreateServersResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse500);

/** Validates a 501 response of `createServers`. */
export function validateCreateServersResponse501(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["501"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 501 response of `createServers`; ends at the first error. */
export function isCreateServersResponse501(value: unknown): value is CreateServersResponses["501"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 501 response of `createServers`, as a Standard Schema. */
export const createServersResponse501: StandardSchemaV1<CreateServersResponses["501"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse501);

/** Validates a 502 response of `createServers`. */
export function validateCreateServersResponse502(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["502"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 502 response of `createServers`; ends at the first error. */
export function isCreateServersResponse502(value: unknown): value is CreateServersResponses["502"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 502 response of `createServers`, as a Standard Schema. */
export const createServersResponse502: StandardSchemaV1<CreateServersResponses["502"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse502);

/** Validates a 503 response of `createServers`. */
export function validateCreateServersResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["503"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 503 response of `createServers`; ends at the first error. */
export function isCreateServersResponse503(value: unknown): value is CreateServersResponses["503"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 503 response of `createServers`, as a Standard Schema. */
export const createServersResponse503: StandardSchemaV1<CreateServersResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse503);

/** Validates a 504 response of `createServers`. */
export function validateCreateServersResponse504(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["504"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 504 response of `createServers`; ends at the first error. */
export function isCreateServersResponse504(value: unknown): value is CreateServersResponses["504"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 504 response of `createServers`, as a Standard Schema. */
export const createServersResponse504: StandardSchemaV1<CreateServersResponses["504"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse504);

/** Validates any other response of `createServers`. */
export function validateCreateServersResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponses["default"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for any other response of `createServers`; ends at the first error. */
export function isCreateServersResponseDefault(
  value: unknown,
): value is CreateServersResponses["default"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates any other response of `createServers`, as a Standard Schema. */
export const createServersResponseDefault: StandardSchemaV1<CreateServersResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponseDefault);

const rowOfTableUri: Facts = { rowOf: { page: "create-servers", table: "uri" } };
const pathNames = /* @__PURE__ */ new Names(["project_id"]);
const headersXClientTokenPattern =
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
const tableHeadersXClientToken: Facts = {
  source: [
    { page: "idempotent-requests", table: "headers", row: "X-Client-Token" },
    { page: "create-servers" },
  ],
};
const headersNames = /* @__PURE__ */ new Names(["X-Client-Token"]);
const tableBody: Facts = { source: [{ page: "create-servers", table: "body" }] };
const response200Forms: Forms = { checks: [checkCreateServersResponse, checkEcsError] };
const response200Names = /* @__PURE__ */ new Names(["job_id", "order_id", "serverIds", "error"]);
const response202Forms: Forms = {
  checks: [checkCreateServersResponse, checkEcsError, checkDryRunPassed],
};
const tableEnvelope: Facts = {
  source: [
    { page: "error-codes", table: "envelope" },
    { page: "gateway-errors", table: "envelope" },
  ],
};

function checkPath(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkPathProjectId(object.project_id, run, "project_id", rowOfTableUri) &&
    knownProperties(value, pathNames, run)
  );
}

function checkPathProjectId(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts);
}

function checkHeaders(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object["X-Client-Token"] === undefined ||
      checkHeadersXClientToken(
        object["X-Client-Token"],
        run,
        "X-Client-Token",
        tableHeadersXClientToken,
      )) &&
    knownProperties(value, headersNames, run)
  );
}

function checkHeadersXClientToken(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    headersXClientTokenPattern.test(value) ||
    fail(run, "pattern", headersXClientTokenPattern.source, value, key, facts)
  );
}

function checkResponse200(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    oneOf(value, response200Forms, run) &&
    (!object || knownProperties(value, response200Names, run))
  );
}

function checkResponse202(value: unknown, run: Run): boolean {
  return oneOf(value, response202Forms, run);
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { formWords, numberWords, textWords, valueWords } from "../../runtime/validators/english.js";
import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { isAtLeast } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type {
  ListServersDetailsPath,
  ListServersDetailsQuery,
  ListServersDetailsResponses,
} from "../../types/list-servers-details.js";
import { checkErrorAnswer } from "../schemas/error-answer.js";
import { checkListServersDetailsResponse } from "../schemas/list-servers-details-response.js";

/** Validates the path parameters of `listServersDetails`. */
export function validateListServersDetailsPath(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersDetailsPath> {
  return validate(checkPath, value, options, { direction: "request", words: [textWords] });
}

/** True for the path parameters of `listServersDetails`; ends at the first error. */
export function isListServersDetailsPath(value: unknown): value is ListServersDetailsPath {
  return isValid(checkPath, value, "request");
}

/** Validates the path parameters of `listServersDetails`, as a Standard Schema. */
export const listServersDetailsPath: StandardSchemaV1<ListServersDetailsPath> =
  /* @__PURE__ */ standardSchema(validateListServersDetailsPath);

/** Validates the query parameters of `listServersDetails`. */
export function validateListServersDetailsQuery(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersDetailsQuery> {
  return validate(checkQuery, value, options, { direction: "request", words: [numberWords] });
}

/** True for the query parameters of `listServersDetails`; ends at the first error. */
export function isListServersDetailsQuery(value: unknown): value is ListServersDetailsQuery {
  return isValid(checkQuery, value, "request");
}

/** Validates the query parameters of `listServersDetails`, as a Standard Schema. */
export const listServersDetailsQuery: StandardSchemaV1<ListServersDetailsQuery> =
  /* @__PURE__ */ standardSchema(validateListServersDetailsQuery);

/** Validates a 200 response of `listServersDetails`. */
export function validateListServersDetailsResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersDetailsResponses["200"]> {
  return validate(checkListServersDetailsResponse, value, options, {
    direction: "response",
    facts: tableResponse,
    words: [valueWords, formWords],
    forms: takeForms,
  });
}

/** True for a 200 response of `listServersDetails`; ends at the first error. */
export function isListServersDetailsResponse200(
  value: unknown,
): value is ListServersDetailsResponses["200"] {
  return isValid(checkListServersDetailsResponse, value, "response");
}

/** Validates a 200 response of `listServersDetails`, as a Standard Schema. */
export const listServersDetailsResponse200: StandardSchemaV1<ListServersDetailsResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateListServersDetailsResponse200);

/** Validates a 400 response of `listServersDetails`. */
export function validateListServersDetailsResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersDetailsResponses["400"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 400 response of `listServersDetails`; ends at the first error. */
export function isListServersDetailsResponse400(
  value: unknown,
): value is ListServersDetailsResponses["400"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 400 response of `listServersDetails`, as a Standard Schema. */
export const listServersDetailsResponse400: StandardSchemaV1<ListServersDetailsResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateListServersDetailsResponse400);

/** Validates a 401 response of `listServersDetails`. */
export function validateListServersDetailsResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersDetailsResponses["401"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 401 response of `listServersDetails`; ends at the first error. */
export function isListServersDetailsResponse401(
  value: unknown,
): value is ListServersDetailsResponses["401"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 401 response of `listServersDetails`, as a Standard Schema. */
export const listServersDetailsResponse401: StandardSchemaV1<ListServersDetailsResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateListServersDetailsResponse401);

/** Validates a 403 response of `listServersDetails`. */
export function validateListServersDetailsResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersDetailsResponses["403"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 403 response of `listServersDetails`; ends at the first error. */
export function isListServersDetailsResponse403(
  value: unknown,
): value is ListServersDetailsResponses["403"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 403 response of `listServersDetails`, as a Standard Schema. */
export const listServersDetailsResponse403: StandardSchemaV1<ListServersDetailsResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateListServersDetailsResponse403);

/** Validates a 429 response of `listServersDetails`. */
export function validateListServersDetailsResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersDetailsResponses["429"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 429 response of `listServersDetails`; ends at the first error. */
export function isListServersDetailsResponse429(
  value: unknown,
): value is ListServersDetailsResponses["429"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 429 response of `listServersDetails`, as a Standard Schema. */
export const listServersDetailsResponse429: StandardSchemaV1<ListServersDetailsResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateListServersDetailsResponse429);

/** Validates a 500 response of `listServersDetails`. */
export function validateListServersDetailsResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersDetailsResponses["500"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 500 response of `listServersDetails`; ends at the first error. */
export function isListServersDetailsResponse500(
  value: unknown,
): value is ListServersDetailsResponses["500"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 500 response of `listServersDetails`, as a Standard Schema. */
export const listServersDetailsResponse500: StandardSchemaV1<ListServersDetailsResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateListServersDetailsResponse500);

/** Validates a 503 response of `listServersDetails`. */
export function validateListServersDetailsResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersDetailsResponses["503"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 503 response of `listServersDetails`; ends at the first error. */
export function isListServersDetailsResponse503(
  value: unknown,
): value is ListServersDetailsResponses["503"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates a 503 response of `listServersDetails`, as a Standard Schema. */
export const listServersDetailsResponse503: StandardSchemaV1<ListServersDetailsResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateListServersDetailsResponse503);

/** Validates any other response of `listServersDetails`. */
export function validateListServersDetailsResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersDetailsResponses["default"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for any other response of `listServersDetails`; ends at the first error. */
export function isListServersDetailsResponseDefault(
  value: unknown,
): value is ListServersDetailsResponses["default"] {
  return isValid(checkErrorAnswer, value, "response");
}

/** Validates any other response of `listServersDetails`, as a Standard Schema. */
export const listServersDetailsResponseDefault: StandardSchemaV1<
  ListServersDetailsResponses["default"]
> = /* @__PURE__ */ standardSchema(validateListServersDetailsResponseDefault);

const rowOfTableUri: Facts = { rowOf: { page: "create-servers", table: "uri" } };
const pathNames = /* @__PURE__ */ new Names(["project_id"]);
const rowOfTableQuery: Facts = { rowOf: { page: "list-servers-details", table: "query" } };
const listServersServerIdsRule: Rule = {
  id: "list-servers-server-ids",
  message: "server_id should hold at most 100 ids",
  severity: "warning",
  source: [{ page: "list-servers-details", table: "query", row: "server_id" }],
};
const queryNames = /* @__PURE__ */ new Names([
  "limit",
  "offset",
  "name",
  "status",
  "flavor",
  "ip",
  "ip_eq",
  "tags",
  "not-tags",
  "reservation_id",
  "enterprise_project_id",
  "server_id",
  "marker",
]);
const tableResponse: Facts = { source: [{ page: "list-servers-details", table: "response" }] };
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

function checkQuery(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.limit === undefined || checkQueryLimit(object.limit, run, "limit", rowOfTableQuery)) &&
    (object.offset === undefined ||
      checkQueryOffset(object.offset, run, "offset", rowOfTableQuery)) &&
    optionalString(object.name, run, "name", rowOfTableQuery) &&
    optionalString(object.status, run, "status", rowOfTableQuery) &&
    optionalString(object.flavor, run, "flavor", rowOfTableQuery) &&
    optionalString(object.ip, run, "ip", rowOfTableQuery) &&
    optionalString(object.ip_eq, run, "ip_eq", rowOfTableQuery) &&
    optionalString(object.tags, run, "tags", rowOfTableQuery) &&
    optionalString(object["not-tags"], run, "not-tags", rowOfTableQuery) &&
    optionalString(object.reservation_id, run, "reservation_id", rowOfTableQuery) &&
    optionalString(object.enterprise_project_id, run, "enterprise_project_id", rowOfTableQuery) &&
    (object.server_id === undefined ||
      checkQueryServerId(object.server_id, run, "server_id", rowOfTableQuery)) &&
    optionalString(object.marker, run, "marker", rowOfTableQuery) &&
    knownProperties(value, queryNames, run)
  );
}

function checkQueryLimit(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value <= 1000 || fail(run, "maximum", 1000, value, key, facts);
}

function checkQueryOffset(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value >= 0 || fail(run, "minimum", 0, value, key, facts);
}

function checkQueryServerId(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    value.split(",").length <= 100 ||
    broken(run, listServersServerIdsRule, key, facts)
  );
}

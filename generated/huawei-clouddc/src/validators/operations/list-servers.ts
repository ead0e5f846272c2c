// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { formWords, textWords, valueWords } from "../../runtime/validators/english.js";
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
  ListServersPath,
  ListServersQuery,
  ListServersResponses,
} from "../../types/list-servers.js";
import { checkCloudDcError } from "../schemas/cloud-dc-error.js";
import { checkListServersResponse } from "../schemas/list-servers-response.js";
import { checkManageState } from "../schemas/manage-state.js";
import { checkThrottledError } from "../schemas/throttled-error.js";

/** Validates the path parameters of `listServers`. */
export function validateListServersPath(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersPath> {
  return validate(checkPath, value, options, { direction: "request", words: [textWords] });
}

/** True for the path parameters of `listServers`; ends at the first error. */
export function isListServersPath(value: unknown): value is ListServersPath {
  return isValid(checkPath, value, "request");
}

/** Validates the path parameters of `listServers`, as a Standard Schema. */
export const listServersPath: StandardSchemaV1<ListServersPath> =
  /* @__PURE__ */ standardSchema(validateListServersPath);

/** Validates the query parameters of `listServers`. */
export function validateListServersQuery(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersQuery> {
  return validate(checkQuery, value, options, { direction: "request", words: [valueWords] });
}

/** True for the query parameters of `listServers`; ends at the first error. */
export function isListServersQuery(value: unknown): value is ListServersQuery {
  return isValid(checkQuery, value, "request");
}

/** Validates the query parameters of `listServers`, as a Standard Schema. */
export const listServersQuery: StandardSchemaV1<ListServersQuery> =
  /* @__PURE__ */ standardSchema(validateListServersQuery);

/** Validates a 200 response of `listServers`. */
export function validateListServersResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersResponses["200"]> {
  return validate(checkListServersResponse, value, options, {
    direction: "response",
    facts: listServers,
    words: [valueWords],
  });
}

/** True for a 200 response of `listServers`; ends at the first error. */
export function isListServersResponse200(value: unknown): value is ListServersResponses["200"] {
  return isValid(checkListServersResponse, value, "response");
}

/** Validates a 200 response of `listServers`, as a Standard Schema. */
export const listServersResponse200: StandardSchemaV1<ListServersResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateListServersResponse200);

/** Validates a 401 response of `listServers`. */
export function validateListServersResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersResponses["401"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 401 response of `listServers`; ends at the first error. */
export function isListServersResponse401(value: unknown): value is ListServersResponses["401"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 401 response of `listServers`, as a Standard Schema. */
export const listServersResponse401: StandardSchemaV1<ListServersResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateListServersResponse401);

/** Validates a 429 response of `listServers`. */
export function validateListServersResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersResponses["429"]> {
  return validate(checkThrottledError, value, options, {
    direction: "response",
    facts: table10,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 429 response of `listServers`; ends at the first error. */
export function isListServersResponse429(value: unknown): value is ListServersResponses["429"] {
  return isValid(checkThrottledError, value, "response");
}

/** Validates a 429 response of `listServers`, as a Standard Schema. */
export const listServersResponse429: StandardSchemaV1<ListServersResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateListServersResponse429);

/** Validates a 500 response of `listServers`. */
export function validateListServersResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersResponses["500"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 500 response of `listServers`; ends at the first error. */
export function isListServersResponse500(value: unknown): value is ListServersResponses["500"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 500 response of `listServers`, as a Standard Schema. */
export const listServersResponse500: StandardSchemaV1<ListServersResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateListServersResponse500);

/** Validates any other response of `listServers`. */
export function validateListServersResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersResponses["default"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for any other response of `listServers`; ends at the first error. */
export function isListServersResponseDefault(
  value: unknown,
): value is ListServersResponses["default"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates any other response of `listServers`, as a Standard Schema. */
export const listServersResponseDefault: StandardSchemaV1<ListServersResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateListServersResponseDefault);

const table1ProjectId: Facts = {
  source: [
    { page: "create-instance", table: "1", row: "project_id" },
    { page: "batch-create-instances", table: "1", row: "project_id" },
  ],
};
const pathNames = /* @__PURE__ */ new Names(["project_id"]);
const rowOfTable2: Facts = { rowOf: { page: "list-servers", table: "2" } };
const listServersLimitRule: Rule = {
  id: "list-servers-limit",
  message: "limit has an effect from 10 to 1000 only",
  severity: "warning",
  source: [{ page: "list-servers", table: "2", row: "limit" }],
};
const queryNames = /* @__PURE__ */ new Names(["manage_state", "marker", "limit"]);
const listServers: Facts = { source: [{ page: "list-servers" }] };
const errorCodes: Facts = { source: [{ page: "error-codes" }] };
const table10: Facts = {
  source: [
    { page: "create-instance", table: "10", row: "-" },
    { page: "batch-create-instances", table: "10", row: "-" },
  ],
};

function checkPath(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkPathProjectId(object.project_id, run, "project_id", table1ProjectId) &&
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
    optionalString(object.marker, run, "marker", rowOfTable2) &&
    (object.limit === undefined || checkQueryLimit(object.limit, run, "limit", rowOfTable2)) &&
    (object.manage_state === undefined ||
      checkManageState(object.manage_state, run, "manage_state", rowOfTable2)) &&
    knownProperties(value, queryNames, run)
  );
}

function checkQueryLimit(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return (
    !run.listens || (value >= 10 && value <= 1000) || broken(run, listServersLimitRule, key, facts)
  );
}

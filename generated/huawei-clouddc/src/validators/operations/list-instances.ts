// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { takeForms } from "../../runtime/validators/best.js";
import { formWords, textWords, valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { isAtLeast } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type {
  ListInstancesPath,
  ListInstancesQuery,
  ListInstancesResponses,
} from "../../types/list-instances.js";
import { checkCloudDcError } from "../schemas/cloud-dc-error.js";
import { checkListInstancesResponse } from "../schemas/list-instances-response.js";
import { checkThrottledError } from "../schemas/throttled-error.js";

/** Validates the path parameters of `listInstances`. */
export function validateListInstancesPath(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListInstancesPath> {
  return validate(checkPath, value, options, { direction: "request", words: [textWords] });
}

/** True for the path parameters of `listInstances`; ends at the first error. */
export function isListInstancesPath(value: unknown): value is ListInstancesPath {
  return isValid(checkPath, value, "request");
}

/** Validates the path parameters of `listInstances`, as a Standard Schema. */
export const listInstancesPath: StandardSchemaV1<ListInstancesPath> =
  /* @__PURE__ */ standardSchema(validateListInstancesPath);

/** Validates the query parameters of `listInstances`. */
export function validateListInstancesQuery(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListInstancesQuery> {
  return validate(checkQuery, value, options, { direction: "request", words: [valueWords] });
}

/** True for the query parameters of `listInstances`; ends at the first error. */
export function isListInstancesQuery(value: unknown): value is ListInstancesQuery {
  return isValid(checkQuery, value, "request");
}

/** Validates the query parameters of `listInstances`, as a Standard Schema. */
export const listInstancesQuery: StandardSchemaV1<ListInstancesQuery> =
  /* @__PURE__ */ standardSchema(validateListInstancesQuery);

/** Validates a 200 response of `listInstances`. */
export function validateListInstancesResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListInstancesResponses["200"]> {
  return validate(checkListInstancesResponse, value, options, {
    direction: "response",
    facts: tableListInstancesResponse,
    words: [valueWords],
  });
}

/** True for a 200 response of `listInstances`; ends at the first error. */
export function isListInstancesResponse200(value: unknown): value is ListInstancesResponses["200"] {
  return isValid(checkListInstancesResponse, value, "response");
}

/** Validates a 200 response of `listInstances`, as a Standard Schema. */
export const listInstancesResponse200: StandardSchemaV1<ListInstancesResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateListInstancesResponse200);

/** Validates a 401 response of `listInstances`. */
export function validateListInstancesResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListInstancesResponses["401"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 401 response of `listInstances`; ends at the first error. */
export function isListInstancesResponse401(value: unknown): value is ListInstancesResponses["401"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 401 response of `listInstances`, as a Standard Schema. */
export const listInstancesResponse401: StandardSchemaV1<ListInstancesResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateListInstancesResponse401);

/** Validates a 429 response of `listInstances`. */
export function validateListInstancesResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListInstancesResponses["429"]> {
  return validate(checkThrottledError, value, options, {
    direction: "response",
    facts: table10,
    words: [formWords],
    forms: takeForms,
  });
}

/** True for a 429 response of `listInstances`; ends at the first error. */
export function isListInstancesResponse429(value: unknown): value is ListInstancesResponses["429"] {
  return isValid(checkThrottledError, value, "response");
}

/** Validates a 429 response of `listInstances`, as a Standard Schema. */
export const listInstancesResponse429: StandardSchemaV1<ListInstancesResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateListInstancesResponse429);

/** Validates a 500 response of `listInstances`. */
export function validateListInstancesResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListInstancesResponses["500"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for a 500 response of `listInstances`; ends at the first error. */
export function isListInstancesResponse500(value: unknown): value is ListInstancesResponses["500"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates a 500 response of `listInstances`, as a Standard Schema. */
export const listInstancesResponse500: StandardSchemaV1<ListInstancesResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateListInstancesResponse500);

/** Validates any other response of `listInstances`. */
export function validateListInstancesResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListInstancesResponses["default"]> {
  return validate(checkCloudDcError, value, options, { direction: "response", facts: errorCodes });
}

/** True for any other response of `listInstances`; ends at the first error. */
export function isListInstancesResponseDefault(
  value: unknown,
): value is ListInstancesResponses["default"] {
  return isValid(checkCloudDcError, value, "response");
}

/** Validates any other response of `listInstances`, as a Standard Schema. */
export const listInstancesResponseDefault: StandardSchemaV1<ListInstancesResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateListInstancesResponseDefault);

const table1ProjectId: Facts = {
  source: [
    { page: "create-instance", table: "1", row: "project_id" },
    { page: "batch-create-instances", table: "1", row: "project_id" },
  ],
};
const pathNames = /* @__PURE__ */ new Names(["project_id"]);
const listInstancesLimitRule: Rule = {
  id: "list-instances-limit",
  message: "limit has an effect from 10 to 1000 only",
  severity: "warning",
  source: [{ page: "sdk", table: "ListInstancesRequest", row: "limit" }],
};
const rowOfTableListInstancesRequest: Facts = {
  rowOf: { page: "sdk", table: "ListInstancesRequest" },
};
const queryInstanceStateKnownValues: readonly unknown[] = [
  "pending",
  "running",
  "stopping",
  "stopped",
  "reinstalling",
  "shutting-down",
  "terminated",
  "failed",
];
const listInstancesInstanceIdsRule: Rule = {
  id: "list-instances-instance-ids",
  message: "instance_id holds at most 100 ids",
  severity: "warning",
  source: [{ page: "sdk", table: "ListInstancesRequest", row: "instance_id" }],
};
const listInstancesServerIdsRule: Rule = {
  id: "list-instances-server-ids",
  message: "server_id holds at most 100 ids",
  severity: "warning",
  source: [{ page: "sdk", table: "ListInstancesRequest", row: "server_id" }],
};
const queryNames = /* @__PURE__ */ new Names([
  "limit",
  "marker",
  "instance_state",
  "instance_id",
  "server_id",
]);
const tableListInstancesResponse: Facts = {
  source: [{ page: "sdk", table: "ListInstancesResponse" }],
};
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
    (object.limit === undefined ||
      checkQueryLimit(object.limit, run, "limit", rowOfTableListInstancesRequest)) &&
    optionalString(object.marker, run, "marker", rowOfTableListInstancesRequest) &&
    (object.instance_state === undefined ||
      checkQueryInstanceState(
        object.instance_state,
        run,
        "instance_state",
        rowOfTableListInstancesRequest,
      )) &&
    optional(
      object.instance_id,
      checkQueryInstanceId,
      run,
      "instance_id",
      rowOfTableListInstancesRequest,
    ) &&
    optional(
      object.server_id,
      checkQueryServerId,
      run,
      "server_id",
      rowOfTableListInstancesRequest,
    ) &&
    knownProperties(value, queryNames, run)
  );
}

function checkQueryLimit(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return (
    !run.listens ||
    (value >= 10 && value <= 1000) ||
    broken(run, listInstancesLimitRule, key, facts)
  );
}

function checkQueryInstanceState(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    queryInstanceStateKnownValues.includes(value) ||
    warn(run, "openEnum", queryInstanceStateKnownValues, value, key, facts)
  );
}

function checkQueryInstanceId(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    everyItem(value, 0, checkString, run) &&
    (!run.listens || value.length <= 100 || broken(run, listInstancesInstanceIdsRule))
  );
}

function checkQueryServerId(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    everyItem(value, 0, checkString, run) &&
    (!run.listens || value.length <= 100 || broken(run, listInstancesServerIdsRule))
  );
}

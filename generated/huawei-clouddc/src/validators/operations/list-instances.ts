// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { minLength } from "../../runtime/validators/string.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
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
  return validate(checkListInstancesPath, value, options, { direction: "request" });
}

/** Validates the path parameters of `listInstances`, as a Standard Schema. */
export const listInstancesPath: StandardSchemaV1<ListInstancesPath> =
  /* @__PURE__ */ standardSchema(validateListInstancesPath);

/** Validates the query parameters of `listInstances`. */
export function validateListInstancesQuery(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListInstancesQuery> {
  return validate(checkListInstancesQuery, value, options, { direction: "request" });
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
  });
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

/** Validates a 401 response of `listInstances`, as a Standard Schema. */
export const listInstancesResponse401: StandardSchemaV1<ListInstancesResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateListInstancesResponse401);

/** Validates a 429 response of `listInstances`. */
export function validateListInstancesResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListInstancesResponses["429"]> {
  return validate(checkThrottledError, value, options, { direction: "response", facts: table10 });
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

/** Validates any other response of `listInstances`, as a Standard Schema. */
export const listInstancesResponseDefault: StandardSchemaV1<ListInstancesResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateListInstancesResponseDefault);

const table1ProjectId: Facts = {
  source: [
    { page: "create-instance", table: "1", row: "project_id" },
    { page: "batch-create-instances", table: "1", row: "project_id" },
  ],
};
const listInstancesPathNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["project_id"]);
const listInstancesLimitRule: Rule = {
  id: "list-instances-limit",
  message: "limit has an effect from 10 to 1000 only",
  severity: "warning",
  source: [{ page: "sdk", table: "ListInstancesRequest", row: "limit" }],
};
const rowOfTableListInstancesRequest: Facts = {
  rowOf: { page: "sdk", table: "ListInstancesRequest" },
};
const listInstancesQueryInstanceStateKnownValues: readonly unknown[] = [
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
const listInstancesQueryNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
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

function checkListInstancesPath(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(
      object.project_id,
      checkListInstancesPathProjectId,
      run,
      depth,
      "project_id",
      table1ProjectId,
    ) && knownProperties(value, listInstancesPathNames, run, depth)
  );
}

function checkListInstancesPathProjectId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return minLength(value, 1, run, depth);
}

function checkListInstancesQuery(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.limit,
      checkListInstancesQueryLimit,
      run,
      depth,
      "limit",
      rowOfTableListInstancesRequest,
    ) &&
    optional(object.marker, checkString, run, depth, "marker", rowOfTableListInstancesRequest) &&
    optional(
      object.instance_state,
      checkListInstancesQueryInstanceState,
      run,
      depth,
      "instance_state",
      rowOfTableListInstancesRequest,
    ) &&
    optional(
      object.instance_id,
      checkListInstancesQueryInstanceId,
      run,
      depth,
      "instance_id",
      rowOfTableListInstancesRequest,
    ) &&
    optional(
      object.server_id,
      checkListInstancesQueryServerId,
      run,
      depth,
      "server_id",
      rowOfTableListInstancesRequest,
    ) &&
    knownProperties(value, listInstancesQueryNames, run, depth)
  );
}

function checkListInstancesQueryLimit(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return (
    typeof value !== "number" ||
    (value >= 10 && value <= 1000) ||
    broken(run, depth, listInstancesLimitRule)
  );
}

function checkListInstancesQueryInstanceState(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, listInstancesQueryInstanceStateKnownValues, run, depth);
}

function checkListInstancesQueryInstanceId(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    everyItem(value, 0, checkString, run, depth) &&
    (!isArray(value) || value.length <= 100 || broken(run, depth, listInstancesInstanceIdsRule))
  );
}

function checkListInstancesQueryServerId(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    everyItem(value, 0, checkString, run, depth) &&
    (!isArray(value) || value.length <= 100 || broken(run, depth, listInstancesServerIdsRule))
  );
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { maximum, minimum } from "../../runtime/validators/number.js";
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
  return validate(checkListServersDetailsPath, value, options, { direction: "request" });
}

/** Validates the path parameters of `listServersDetails`, as a Standard Schema. */
export const listServersDetailsPath: StandardSchemaV1<ListServersDetailsPath> =
  /* @__PURE__ */ standardSchema(validateListServersDetailsPath);

/** Validates the query parameters of `listServersDetails`. */
export function validateListServersDetailsQuery(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersDetailsQuery> {
  return validate(checkListServersDetailsQuery, value, options, { direction: "request" });
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
  });
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
  });
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
  });
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
  });
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
  });
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
  });
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
  });
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
  });
}

/** Validates any other response of `listServersDetails`, as a Standard Schema. */
export const listServersDetailsResponseDefault: StandardSchemaV1<
  ListServersDetailsResponses["default"]
> = /* @__PURE__ */ standardSchema(validateListServersDetailsResponseDefault);

const rowOfTableUri: Facts = { rowOf: { page: "create-servers", table: "uri" } };
const listServersDetailsPathNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["project_id"]);
const rowOfTableQuery: Facts = { rowOf: { page: "list-servers-details", table: "query" } };
const listServersServerIdsRule: Rule = {
  id: "list-servers-server-ids",
  message: "server_id should hold at most 100 ids",
  severity: "warning",
  source: [{ page: "list-servers-details", table: "query", row: "server_id" }],
};
const listServersDetailsQueryNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
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

function checkListServersDetailsPath(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(
      object.project_id,
      checkListServersDetailsPathProjectId,
      run,
      depth,
      "project_id",
      rowOfTableUri,
    ) && knownProperties(value, listServersDetailsPathNames, run, depth)
  );
}

function checkListServersDetailsPathProjectId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return minLength(value, 1, run, depth);
}

function checkListServersDetailsQuery(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.limit,
      checkListServersDetailsQueryLimit,
      run,
      depth,
      "limit",
      rowOfTableQuery,
    ) &&
    optional(
      object.offset,
      checkListServersDetailsQueryOffset,
      run,
      depth,
      "offset",
      rowOfTableQuery,
    ) &&
    optional(object.name, checkString, run, depth, "name", rowOfTableQuery) &&
    optional(object.status, checkString, run, depth, "status", rowOfTableQuery) &&
    optional(object.flavor, checkString, run, depth, "flavor", rowOfTableQuery) &&
    optional(object.ip, checkString, run, depth, "ip", rowOfTableQuery) &&
    optional(object.ip_eq, checkString, run, depth, "ip_eq", rowOfTableQuery) &&
    optional(object.tags, checkString, run, depth, "tags", rowOfTableQuery) &&
    optional(object["not-tags"], checkString, run, depth, "not-tags", rowOfTableQuery) &&
    optional(object.reservation_id, checkString, run, depth, "reservation_id", rowOfTableQuery) &&
    optional(
      object.enterprise_project_id,
      checkString,
      run,
      depth,
      "enterprise_project_id",
      rowOfTableQuery,
    ) &&
    optional(
      object.server_id,
      checkListServersDetailsQueryServerId,
      run,
      depth,
      "server_id",
      rowOfTableQuery,
    ) &&
    optional(object.marker, checkString, run, depth, "marker", rowOfTableQuery) &&
    knownProperties(value, listServersDetailsQueryNames, run, depth)
  );
}

function checkListServersDetailsQueryLimit(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return maximum(value, 1000, run, depth);
}

function checkListServersDetailsQueryOffset(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 0, run, depth);
}

function checkListServersDetailsQueryServerId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    typeof value !== "string" ||
    value.split(",").length <= 100 ||
    broken(run, depth, listServersServerIdsRule)
  );
}

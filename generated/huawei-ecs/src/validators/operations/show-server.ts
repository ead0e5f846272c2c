// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { minLength } from "../../runtime/validators/string.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { ShowServerPath, ShowServerResponses } from "../../types/show-server.js";
import { checkErrorAnswer } from "../schemas/error-answer.js";
import { checkShowServerResponse } from "../schemas/show-server-response.js";

/** Validates the path parameters of `showServer`. */
export function validateShowServerPath(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerPath> {
  return validate(checkShowServerPath, value, options, { direction: "request" });
}

/** Validates the path parameters of `showServer`, as a Standard Schema. */
export const showServerPath: StandardSchemaV1<ShowServerPath> =
  /* @__PURE__ */ standardSchema(validateShowServerPath);

/** Validates a 200 response of `showServer`. */
export function validateShowServerResponse200(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["200"]> {
  return validate(checkShowServerResponse, value, options, {
    direction: "response",
    facts: tableResponse,
  });
}

/** Validates a 200 response of `showServer`, as a Standard Schema. */
export const showServerResponse200: StandardSchemaV1<ShowServerResponses["200"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse200);

/** Validates a 400 response of `showServer`. */
export function validateShowServerResponse400(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["400"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
  });
}

/** Validates a 400 response of `showServer`, as a Standard Schema. */
export const showServerResponse400: StandardSchemaV1<ShowServerResponses["400"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse400);

/** Validates a 401 response of `showServer`. */
export function validateShowServerResponse401(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["401"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
  });
}

/** Validates a 401 response of `showServer`, as a Standard Schema. */
export const showServerResponse401: StandardSchemaV1<ShowServerResponses["401"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse401);

/** Validates a 403 response of `showServer`. */
export function validateShowServerResponse403(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["403"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
  });
}

/** Validates a 403 response of `showServer`, as a Standard Schema. */
export const showServerResponse403: StandardSchemaV1<ShowServerResponses["403"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse403);

/** Validates a 404 response of `showServer`. */
export function validateShowServerResponse404(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["404"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
  });
}

/** Validates a 404 response of `showServer`, as a Standard Schema. */
export const showServerResponse404: StandardSchemaV1<ShowServerResponses["404"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse404);

/** Validates a 429 response of `showServer`. */
export function validateShowServerResponse429(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["429"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
  });
}

/** Validates a 429 response of `showServer`, as a Standard Schema. */
export const showServerResponse429: StandardSchemaV1<ShowServerResponses["429"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse429);

/** Validates a 500 response of `showServer`. */
export function validateShowServerResponse500(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["500"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
  });
}

/** Validates a 500 response of `showServer`, as a Standard Schema. */
export const showServerResponse500: StandardSchemaV1<ShowServerResponses["500"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse500);

/** Validates a 503 response of `showServer`. */
export function validateShowServerResponse503(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["503"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
  });
}

/** Validates a 503 response of `showServer`, as a Standard Schema. */
export const showServerResponse503: StandardSchemaV1<ShowServerResponses["503"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse503);

/** Validates any other response of `showServer`. */
export function validateShowServerResponseDefault(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponses["default"]> {
  return validate(checkErrorAnswer, value, options, {
    direction: "response",
    facts: tableEnvelope,
  });
}

/** Validates any other response of `showServer`, as a Standard Schema. */
export const showServerResponseDefault: StandardSchemaV1<ShowServerResponses["default"]> =
  /* @__PURE__ */ standardSchema(validateShowServerResponseDefault);

const rowOfTableUri: Facts = { rowOf: { page: "create-servers", table: "uri" } };
const rowOfShowServerTableUri: Facts = { rowOf: { page: "show-server", table: "uri" } };
const showServerPathNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "project_id",
  "server_id",
]);
const tableResponse: Facts = { source: [{ page: "show-server", table: "response" }] };
const tableEnvelope: Facts = {
  source: [
    { page: "error-codes", table: "envelope" },
    { page: "gateway-errors", table: "envelope" },
  ],
};

function checkShowServerPath(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(
      object.project_id,
      checkShowServerPathProjectId,
      run,
      depth,
      "project_id",
      rowOfTableUri,
    ) &&
    mandatory(
      object.server_id,
      checkShowServerPathServerId,
      run,
      depth,
      "server_id",
      rowOfShowServerTableUri,
    ) &&
    knownProperties(value, showServerPathNames, run, depth)
  );
}

function checkShowServerPathProjectId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return minLength(value, 1, run, depth);
}

function checkShowServerPathServerId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return minLength(value, 1, run, depth);
}

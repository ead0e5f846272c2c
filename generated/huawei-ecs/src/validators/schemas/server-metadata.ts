// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { objectWords, textWords } from "../../runtime/validators/english.js";
import { asObject, ownKeys } from "../../runtime/validators/json.js";
import { openProperties } from "../../runtime/validators/known.js";
import { isAtLeast, isAtMost } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { type Others, otherProperties } from "../../runtime/validators/object.js";
import { propertyNames } from "../../runtime/validators/property-names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ServerMetadata } from "../../schemas/server-metadata.js";

/** Validates a value of the type `ServerMetadata`. */
export function validateServerMetadata(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerMetadata> {
  return validate(checkServerMetadata, value, options, {
    facts: table2Metadata,
    words: [textWords, objectWords],
  });
}

/** True for a value of the type `ServerMetadata`; ends at the first error. */
export function isServerMetadata(value: unknown): value is ServerMetadata {
  return isValid(checkServerMetadata, value);
}

/** Validates a value of the type `ServerMetadata`, as a Standard Schema. */
export const serverMetadata: StandardSchemaV1<ServerMetadata> =
  /* @__PURE__ */ standardSchema(validateServerMetadata);

const rowOfTable11: Facts = { rowOf: { page: "data-structures", table: "11" } };
const table2Metadata: Facts = { source: [{ page: "create-servers", table: "2", row: "metadata" }] };
const names = /* @__PURE__ */ new Names(["__support_agent_list", "agency_name", "op_svc_userid"]);
const others: Others = { names, patterns: [] };
const keyPattern = /^[A-Za-z0-9 _:.-]+$/u;

/** The check of `ServerMetadata`, for schemas that refer to it. */
export function checkServerMetadata(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (ownKeys(object).length <= 10 || fail(run, "maxProperties", 10, object)) &&
    (object.__support_agent_list === undefined ||
      checkSupportAgentList(
        object.__support_agent_list,
        run,
        "__support_agent_list",
        rowOfTable11,
      )) &&
    (object.agency_name === undefined ||
      checkAgencyName(object.agency_name, run, "agency_name", rowOfTable11)) &&
    (object.op_svc_userid === undefined ||
      checkOpSvcUserid(object.op_svc_userid, run, "op_svc_userid", rowOfTable11)) &&
    otherProperties(object, others, checkValue, run, table2Metadata) &&
    propertyNames(object, checkKey, run) &&
    openProperties(value, run)
  );
}

function checkSupportAgentList(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtMost(value, 255) || fail(run, "maxLength", 255, value, key, facts);
}

function checkAgencyName(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtMost(value, 255) || fail(run, "maxLength", 255, value, key, facts);
}

function checkOpSvcUserid(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtMost(value, 255) || fail(run, "maxLength", 255, value, key, facts);
}

function checkValue(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtMost(value, 255) || fail(run, "maxLength", 255, value, key, facts);
}

function checkKey(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return (
    typeof value !== "string" ||
    ((isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts)) &&
      (isAtMost(value, 255) || fail(run, "maxLength", 255, value, key, facts)) &&
      (keyPattern.test(value) || fail(run, "pattern", keyPattern.source, value, key, facts)))
  );
}

// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { openProperties } from "../../runtime/validators/known.js";
import {
  type Others,
  maxProperties,
  optional,
  otherProperties,
} from "../../runtime/validators/object.js";
import { propertyNames } from "../../runtime/validators/property-names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { maxLength, minLength, pattern } from "../../runtime/validators/string.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { ServerMetadata } from "../../schemas/server-metadata.js";

/** Validates a value of the type `ServerMetadata`. */
export function validateServerMetadata(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerMetadata> {
  return validate(checkServerMetadata, value, options, { facts: table2Metadata });
}

/** Validates a value of the type `ServerMetadata`, as a Standard Schema. */
export const serverMetadata: StandardSchemaV1<ServerMetadata> =
  /* @__PURE__ */ standardSchema(validateServerMetadata);

const rowOfTable11: Facts = { rowOf: { page: "data-structures", table: "11" } };
const table2Metadata: Facts = { source: [{ page: "create-servers", table: "2", row: "metadata" }] };
const serverMetadataNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "__support_agent_list",
  "agency_name",
  "op_svc_userid",
]);
const serverMetadataOthers: Others = { names: serverMetadataNames, patterns: [] };
const serverMetadataKeyPattern = /^[A-Za-z0-9 _:.-]+$/u;

/** The check of `ServerMetadata`, for schemas that refer to it. */
export function checkServerMetadata(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    maxProperties(object, 10, run, depth) &&
    optional(
      object.__support_agent_list,
      checkServerMetadataSupportAgentList,
      run,
      depth,
      "__support_agent_list",
      rowOfTable11,
    ) &&
    optional(
      object.agency_name,
      checkServerMetadataAgencyName,
      run,
      depth,
      "agency_name",
      rowOfTable11,
    ) &&
    optional(
      object.op_svc_userid,
      checkServerMetadataOpSvcUserid,
      run,
      depth,
      "op_svc_userid",
      rowOfTable11,
    ) &&
    otherProperties(
      object,
      serverMetadataOthers,
      checkServerMetadataValue,
      run,
      depth,
      table2Metadata,
    ) &&
    propertyNames(object, checkServerMetadataKey, run, depth) &&
    openProperties(value, run)
  );
}

function checkServerMetadataSupportAgentList(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return maxLength(value, 255, run, depth);
}

function checkServerMetadataAgencyName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return maxLength(value, 255, run, depth);
}

function checkServerMetadataOpSvcUserid(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return maxLength(value, 255, run, depth);
}

function checkServerMetadataValue(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return maxLength(value, 255, run, depth);
}

function checkServerMetadataKey(value: unknown, run: Run, depth: number): boolean {
  return (
    typeof value !== "string" ||
    (minLength(value, 1, run, depth) &&
      maxLength(value, 255, run, depth) &&
      pattern(value, serverMetadataKeyPattern, run, depth))
  );
}

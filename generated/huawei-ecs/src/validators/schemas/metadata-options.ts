// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { MetadataOptions } from "../../schemas/metadata-options.js";

/** Validates a value of the type `MetadataOptions`. */
export function validateMetadataOptions(
  value: unknown,
  options?: ValidateOptions,
): Validation<MetadataOptions> {
  return validate(checkMetadataOptions, value, options, { facts: tableMetadataOptions });
}

/** Validates a value of the type `MetadataOptions`, as a Standard Schema. */
export const metadataOptions: StandardSchemaV1<MetadataOptions> =
  /* @__PURE__ */ standardSchema(validateMetadataOptions);

const metadataOptionsHttpEndpointKnownValues: readonly unknown[] = ["enabled", "disabled"];
const rowOfTableMetadataOptions: Facts = { rowOf: { page: "sdk", table: "MetadataOptions" } };
const metadataOptionsHttpTokensKnownValues: readonly unknown[] = ["optional", "required"];
const metadataOptionsNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "http_endpoint",
  "http_tokens",
]);
const tableMetadataOptions: Facts = { source: [{ page: "sdk", table: "MetadataOptions" }] };

/** The check of `MetadataOptions`, for schemas that refer to it. */
export function checkMetadataOptions(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.http_endpoint,
      checkMetadataOptionsHttpEndpoint,
      run,
      depth,
      "http_endpoint",
      rowOfTableMetadataOptions,
    ) &&
    optional(
      object.http_tokens,
      checkMetadataOptionsHttpTokens,
      run,
      depth,
      "http_tokens",
      rowOfTableMetadataOptions,
    ) &&
    knownProperties(value, metadataOptionsNames, run, depth)
  );
}

function checkMetadataOptionsHttpEndpoint(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, metadataOptionsHttpEndpointKnownValues, run, depth);
}

function checkMetadataOptionsHttpTokens(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, metadataOptionsHttpTokensKnownValues, run, depth);
}

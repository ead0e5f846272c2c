// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { MetadataOptions } from "../../schemas/metadata-options.js";

/** Validates a value of the type `MetadataOptions`. */
export function validateMetadataOptions(
  value: unknown,
  options?: ValidateOptions,
): Validation<MetadataOptions> {
  return validate(checkMetadataOptions, value, options, {
    facts: tableMetadataOptions,
    words: [valueWords],
  });
}

/** True for a value of the type `MetadataOptions`; ends at the first error. */
export function isMetadataOptions(value: unknown): value is MetadataOptions {
  return isValid(checkMetadataOptions, value);
}

/** Validates a value of the type `MetadataOptions`, as a Standard Schema. */
export const metadataOptions: StandardSchemaV1<MetadataOptions> =
  /* @__PURE__ */ standardSchema(validateMetadataOptions);

const httpEndpointKnownValues: readonly unknown[] = ["enabled", "disabled"];
const rowOfTableMetadataOptions: Facts = { rowOf: { page: "sdk", table: "MetadataOptions" } };
const httpTokensKnownValues: readonly unknown[] = ["optional", "required"];
const names = /* @__PURE__ */ new Names(["http_endpoint", "http_tokens"]);
const tableMetadataOptions: Facts = { source: [{ page: "sdk", table: "MetadataOptions" }] };

/** The check of `MetadataOptions`, for schemas that refer to it. */
export function checkMetadataOptions(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.http_endpoint === undefined ||
      checkHttpEndpoint(object.http_endpoint, run, "http_endpoint", rowOfTableMetadataOptions)) &&
    (object.http_tokens === undefined ||
      checkHttpTokens(object.http_tokens, run, "http_tokens", rowOfTableMetadataOptions)) &&
    knownProperties(value, names, run)
  );
}

function checkHttpEndpoint(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    httpEndpointKnownValues.includes(value) ||
    warn(run, "openEnum", httpEndpointKnownValues, value, key, facts)
  );
}

function checkHttpTokens(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    httpTokensKnownValues.includes(value) ||
    warn(run, "openEnum", httpTokensKnownValues, value, key, facts)
  );
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalBoolean } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { DescribeZonesRequest } from "../../schemas/describe-zones-request.js";

/** Validates a value of the type `DescribeZonesRequest`. */
export function validateDescribeZonesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeZonesRequest> {
  return validate(checkDescribeZonesRequest, value, options, {
    facts: tableDescribeZones,
    words: [valueWords],
  });
}

/** True for a value of the type `DescribeZonesRequest`; ends at the first error. */
export function isDescribeZonesRequest(value: unknown): value is DescribeZonesRequest {
  return isValid(checkDescribeZonesRequest, value);
}

/** Validates a value of the type `DescribeZonesRequest`, as a Standard Schema. */
export const describeZonesRequest: StandardSchemaV1<DescribeZonesRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeZonesRequest);

const acceptLanguageKnownValues: readonly unknown[] = ["zh-CN", "en-US"];
const rowOfTableDescribeZones: Facts = { rowOf: { page: "sdk", table: "DescribeZones" } };
const names = /* @__PURE__ */ new Names(["acceptLanguage", "isCloudRouterAvailable"]);
const tableDescribeZones: Facts = { source: [{ page: "sdk", table: "DescribeZones" }] };

/** The check of `DescribeZonesRequest`, for schemas that refer to it. */
export function checkDescribeZonesRequest(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.acceptLanguage === undefined ||
      checkAcceptLanguage(object.acceptLanguage, run, "acceptLanguage", rowOfTableDescribeZones)) &&
    optionalBoolean(
      object.isCloudRouterAvailable,
      run,
      "isCloudRouterAvailable",
      rowOfTableDescribeZones,
    ) &&
    knownProperties(value, names, run)
  );
}

function checkAcceptLanguage(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    acceptLanguageKnownValues.includes(value) ||
    warn(run, "openEnum", acceptLanguageKnownValues, value, key, facts)
  );
}

// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkBoolean } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { DescribeZonesRequest } from "../../schemas/describe-zones-request.js";

/** Validates a value of the type `DescribeZonesRequest`. */
export function validateDescribeZonesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeZonesRequest> {
  return validate(checkDescribeZonesRequest, value, options, { facts: tableDescribeZones });
}

/** Validates a value of the type `DescribeZonesRequest`, as a Standard Schema. */
export const describeZonesRequest: StandardSchemaV1<DescribeZonesRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeZonesRequest);

const describeZonesRequestAcceptLanguageKnownValues: readonly unknown[] = ["zh-CN", "en-US"];
const rowOfTableDescribeZones: Facts = { rowOf: { page: "sdk", table: "DescribeZones" } };
const describeZonesRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "acceptLanguage",
  "isCloudRouterAvailable",
]);
const tableDescribeZones: Facts = { source: [{ page: "sdk", table: "DescribeZones" }] };

/** The check of `DescribeZonesRequest`, for schemas that refer to it. */
export function checkDescribeZonesRequest(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.acceptLanguage,
      checkDescribeZonesRequestAcceptLanguage,
      run,
      depth,
      "acceptLanguage",
      rowOfTableDescribeZones,
    ) &&
    optional(
      object.isCloudRouterAvailable,
      checkBoolean,
      run,
      depth,
      "isCloudRouterAvailable",
      rowOfTableDescribeZones,
    ) &&
    knownProperties(value, describeZonesRequestNames, run, depth)
  );
}

function checkDescribeZonesRequestAcceptLanguage(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, describeZonesRequestAcceptLanguageKnownValues, run, depth);
}

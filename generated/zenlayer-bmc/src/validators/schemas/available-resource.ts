// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { type Forms, anyOf } from "../../runtime/validators/combine.js";
import { asObject, isArray, isInteger, isNumber } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkNull } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { AvailableResource } from "../../schemas/available-resource.js";
import { checkInternetChargeType } from "./internet-charge-type.js";
import { checkSellStatus } from "./sell-status.js";

/** Validates a value of the type `AvailableResource`. */
export function validateAvailableResource(
  value: unknown,
  options?: ValidateOptions,
): Validation<AvailableResource> {
  return validate(checkAvailableResource, value, options, { facts: tableAvailableResource });
}

/** Validates a value of the type `AvailableResource`, as a Standard Schema. */
export const availableResource: StandardSchemaV1<AvailableResource> =
  /* @__PURE__ */ standardSchema(validateAvailableResource);

const rowOfTableAvailableResource: Facts = { rowOf: { page: "sdk", table: "AvailableResource" } };
const tableInputInternetChargeType: Facts = {
  source: [
    { page: "create-instances", table: "input", row: "internetChargeType" },
    { page: "data-types", table: "InternetChargeType" },
  ],
};
const availableResourceSellStatusForms: Forms = { checks: [checkSellStatus, checkNull] };
const availableResourceNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "defaultBandwidthOut",
  "defaultTrafficPackageSize",
  "instanceTypeId",
  "internetChargeTypes",
  "maximumBandwidthOut",
  "qty",
  "sellStatus",
  "zoneId",
]);
const tableAvailableResource: Facts = { source: [{ page: "sdk", table: "AvailableResource" }] };

/** The check of `AvailableResource`, for schemas that refer to it. */
export function checkAvailableResource(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.defaultBandwidthOut,
      checkIntegerOrNull,
      run,
      depth,
      "defaultBandwidthOut",
      rowOfTableAvailableResource,
    ) &&
    optional(
      object.defaultTrafficPackageSize,
      checkNumberOrNull,
      run,
      depth,
      "defaultTrafficPackageSize",
      rowOfTableAvailableResource,
    ) &&
    optional(
      object.instanceTypeId,
      checkStringOrNull,
      run,
      depth,
      "instanceTypeId",
      rowOfTableAvailableResource,
    ) &&
    optional(
      object.internetChargeTypes,
      checkAvailableResourceInternetChargeTypes,
      run,
      depth,
      "internetChargeTypes",
      rowOfTableAvailableResource,
    ) &&
    optional(
      object.maximumBandwidthOut,
      checkIntegerOrNull,
      run,
      depth,
      "maximumBandwidthOut",
      rowOfTableAvailableResource,
    ) &&
    optional(object.qty, checkIntegerOrNull, run, depth, "qty", rowOfTableAvailableResource) &&
    optional(
      object.sellStatus,
      checkAvailableResourceSellStatus,
      run,
      depth,
      "sellStatus",
      rowOfTableAvailableResource,
    ) &&
    optional(object.zoneId, checkStringOrNull, run, depth, "zoneId", rowOfTableAvailableResource) &&
    knownProperties(value, availableResourceNames, run, depth)
  );
}

function checkIntegerOrNull(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

function checkNumberOrNull(value: unknown, run: Run, depth: number): boolean {
  if (!isNumber(value) && value !== null)
    return fail(run, depth, "type", ["number", "null"], value);
  return true;
}

function checkStringOrNull(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkAvailableResourceInternetChargeTypes(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return (
    !isArray(value) ||
    everyItem(value, 0, checkInternetChargeType, run, depth, tableInputInternetChargeType)
  );
}

function checkAvailableResourceSellStatus(value: unknown, run: Run, depth: number): boolean {
  return anyOf(value, availableResourceSellStatusForms, run, depth);
}

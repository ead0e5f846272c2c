// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { Zone } from "../../schemas/zone.js";

/** Validates a value of the type `Zone`. */
export function validateZone(value: unknown, options?: ValidateOptions): Validation<Zone> {
  return validate(checkZone, value, options, { facts: tableZone });
}

/** Validates a value of the type `Zone`, as a Standard Schema. */
export const zone: StandardSchemaV1<Zone> = /* @__PURE__ */ standardSchema(validateZone);

const rowOfTableZone: Facts = { rowOf: { page: "sdk", table: "Zone" } };
const zoneNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "zoneId",
  "areaName",
  "cityName",
  "isByoipEnabled",
  "isCloudRouterAvailable",
  "zoneName",
]);
const tableZone: Facts = { source: [{ page: "sdk", table: "Zone" }] };

/** The check of `Zone`, for schemas that refer to it. */
export function checkZone(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(object.zoneId, checkString, run, depth, "zoneId", rowOfTableZone) &&
    optional(object.areaName, checkStringOrNull, run, depth, "areaName", rowOfTableZone) &&
    optional(object.cityName, checkStringOrNull, run, depth, "cityName", rowOfTableZone) &&
    optional(
      object.isByoipEnabled,
      checkBooleanOrNull,
      run,
      depth,
      "isByoipEnabled",
      rowOfTableZone,
    ) &&
    optional(
      object.isCloudRouterAvailable,
      checkBooleanOrNull,
      run,
      depth,
      "isCloudRouterAvailable",
      rowOfTableZone,
    ) &&
    optional(object.zoneName, checkStringOrNull, run, depth, "zoneName", rowOfTableZone) &&
    knownProperties(value, zoneNames, run, depth)
  );
}

function checkStringOrNull(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkBooleanOrNull(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "boolean" && value !== null)
    return fail(run, depth, "type", ["boolean", "null"], value);
  return true;
}

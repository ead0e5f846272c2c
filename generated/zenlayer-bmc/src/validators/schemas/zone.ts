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
import { isValid } from "../../runtime/validators/verdict.js";
import type { Zone } from "../../schemas/zone.js";

/** Validates a value of the type `Zone`. */
export function validateZone(value: unknown, options?: ValidateOptions): Validation<Zone> {
  return validate(checkZone, value, options, { facts: tableZone });
}

/** True for a value of the type `Zone`; ends at the first error. */
export function isZone(value: unknown): value is Zone {
  return isValid(checkZone, value);
}

/** Validates a value of the type `Zone`, as a Standard Schema. */
export const zone: StandardSchemaV1<Zone> = /* @__PURE__ */ standardSchema(validateZone);

const rowOfTableZone: Facts = { rowOf: { page: "sdk", table: "Zone" } };
const names: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "zoneId",
  "areaName",
  "cityName",
  "isByoipEnabled",
  "isCloudRouterAvailable",
  "zoneName",
]);
const tableZone: Facts = { source: [{ page: "sdk", table: "Zone" }] };

/** The check of `Zone`, for schemas that refer to it. */
export function checkZone(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    mandatory(object.zoneId, checkString, run, "zoneId", rowOfTableZone) &&
    optional(object.areaName, checkStringOrNull, run, "areaName", rowOfTableZone) &&
    optional(object.cityName, checkStringOrNull, run, "cityName", rowOfTableZone) &&
    optional(object.isByoipEnabled, checkBooleanOrNull, run, "isByoipEnabled", rowOfTableZone) &&
    optional(
      object.isCloudRouterAvailable,
      checkBooleanOrNull,
      run,
      "isCloudRouterAvailable",
      rowOfTableZone,
    ) &&
    optional(object.zoneName, checkStringOrNull, run, "zoneName", rowOfTableZone) &&
    knownProperties(value, names, run)
  );
}

function checkStringOrNull(value: unknown, run: Run): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, "type", ["string", "null"], value);
  return true;
}

function checkBooleanOrNull(value: unknown, run: Run): boolean {
  if (typeof value !== "boolean" && value !== null)
    return fail(run, "type", ["boolean", "null"], value);
  return true;
}

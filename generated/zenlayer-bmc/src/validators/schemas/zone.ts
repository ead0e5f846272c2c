// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { Zone } from "../../schemas/zone.js";

/** Validates a value of the type `Zone`. */
export function validateZone(value: unknown, options?: ValidateOptions): Validation<Zone> {
  return validate(checkZone, value, options, { facts: sdkTableZone });
}

/** Validates a value of the type `Zone`, as a Standard Schema. */
export const zone: StandardSchemaV1<Zone> = /* @__PURE__ */ standardSchema(validateZone);

const rowOfSdkTableZone: Facts = { rowOf: { page: "sdk", table: "Zone" } };
const zoneNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "zoneId",
  "zoneName",
  "cityName",
  "areaName",
  "isCloudRouterAvailable",
  "isByoipEnabled",
]);
const sdkTableZone: Facts = { source: [{ page: "sdk", table: "Zone" }] };

/** The check of `Zone`, for schemas that refer to it. */
export function checkZone(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.zoneId === undefined
      ? missing(run, depth, "zoneId", rowOfSdkTableZone)
      : checkString(object.zoneId, run, step(run, depth, "zoneId", rowOfSdkTableZone))) &&
    (object.zoneName === undefined ||
      checkZoneZoneName(object.zoneName, run, step(run, depth, "zoneName", rowOfSdkTableZone))) &&
    (object.cityName === undefined ||
      checkZoneCityName(object.cityName, run, step(run, depth, "cityName", rowOfSdkTableZone))) &&
    (object.areaName === undefined ||
      checkZoneAreaName(object.areaName, run, step(run, depth, "areaName", rowOfSdkTableZone))) &&
    (object.isCloudRouterAvailable === undefined ||
      checkZoneIsCloudRouterAvailable(
        object.isCloudRouterAvailable,
        run,
        step(run, depth, "isCloudRouterAvailable", rowOfSdkTableZone),
      )) &&
    (object.isByoipEnabled === undefined ||
      checkZoneIsByoipEnabled(
        object.isByoipEnabled,
        run,
        step(run, depth, "isByoipEnabled", rowOfSdkTableZone),
      )) &&
    knownProperties(value, zoneNames, run, depth)
  );
}

function checkZoneZoneName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkZoneCityName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkZoneAreaName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkZoneIsCloudRouterAvailable(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "boolean" && value !== null)
    return fail(run, depth, "type", ["boolean", "null"], value);
  return true;
}

function checkZoneIsByoipEnabled(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "boolean" && value !== null)
    return fail(run, depth, "type", ["boolean", "null"], value);
  return true;
}
